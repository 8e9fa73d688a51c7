import type { Severity } from '../../finding.ts';
import type { Policy } from '../../policy.ts';

/**
 * Below how many people a place is small: the smallest area that HIPAA lets be named (45 CFR 164.514(b)(2)(i)(B)). A description
 * that fewer people fit is remarked on as such a place would be.
 */
export const smallPlace = 20_000;

/**
 * How grave it is that so many people fit, under the policy. Absent: they are many.
 *
 * Its `warning` is 100 by default, since among so few somebody who knows the place or the family recognises the person (GMC 19:
 * "a patient or someone close to them"); its `stop` 10, under the groups of 11 that statistical offices and CMS publish: whoever
 * knows one more thing knows who it is.
 */
export function gravity(people: number, policy: Policy): Severity | undefined {
  const { warning, stop } = policy.uniqueness;
  if (people < stop) return 'stop';
  if (people < warning) return 'warning';
  return people < smallPlace ? 'note' : undefined;
}
