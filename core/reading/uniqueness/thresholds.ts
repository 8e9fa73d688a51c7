import type { Severity } from '../../finding.ts';
import { defaultPolicy, type Policy } from '../../policy.ts';

/**
 * Below how many people a description is remarked on.
 *
 * `note`: 20,000, the smallest area that HIPAA lets be named (45 CFR 164.514(b)(2)(i)(B)): fewer people than that are a small
 * place by themselves. `warning`: 100, since among so few somebody who knows the place or the family recognises the person
 * (GMC 19: "a patient or someone close to them"). `stop`: 10, under the groups of 11 that statistical offices and CMS publish:
 * whoever knows one more thing knows who it is.
 */
export const thresholds = { note: 20_000, ...defaultPolicy.uniqueness } as const;

/** How grave it is that so many people fit, under the policy. Absent: they are many. */
export function gravity(people: number, policy: Policy): Severity | undefined {
  const { warning, stop } = policy.uniqueness;
  if (people < stop) return 'stop';
  if (people < warning) return 'warning';
  return people < thresholds.note ? 'note' : undefined;
}
