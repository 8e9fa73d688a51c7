import type { Origin } from './origin.ts';
import { defaultPolicy, type Policy } from './policy.ts';
import { ruleFacts } from './rule-facts.ts';
import type { Settled } from './settle.ts';

/** One setting, or one part of it, as it holds now. */
export interface Entry {
  /** Such as `gate.stop`. */
  readonly path: string;
  readonly key: keyof Policy;
  readonly value: unknown;
  readonly origin: Origin;
}

/** Settings that are a set of named values, each with its own origin. */
const sets: ReadonlySet<keyof Policy> = new Set([
  'gate',
  'fields',
  'networks',
  'pause',
  'uniqueness',
  'organisation',
]);

/** What settling has worked out, which nobody sets. */
const derived: ReadonlySet<keyof Policy> = new Set(['fixedRules']);

/** Every setting in force and whose word it is, what the organisation says first. */
export function inForce({ policy, originOf }: Settled): readonly Entry[] {
  const keys = [...new Set([...Object.keys(policy), ...Object.keys(defaultPolicy)])] as (keyof Policy)[];
  const entries = keys.flatMap((key): readonly Entry[] => {
    if (derived.has(key)) return [];
    if (key === 'levels') return levelsInForce(policy, originOf);
    const value = policy[key];
    if (!sets.has(key)) return [{ path: key, key, value, origin: originOf(key) }];
    return Object.entries(value ?? {}).map(([name, own]) => ({
      path: `${key}.${name}`,
      key,
      value: own,
      origin: originOf(`${key}.${name}`),
    }));
  });
  return entries.sort((a, b) => ranks.indexOf(a.origin) - ranks.indexOf(b.origin));
}

/** Rules that somebody has spoken of; one that was only switched on is at its usual level, and stands in no list of levels. */
function levelsInForce({ levels }: Policy, originOf: Settled['originOf']): readonly Entry[] {
  return ruleFacts.flatMap(({ id, severity }): Entry[] => {
    const path = `levels.${id}`;
    const origin = originOf(path);
    return origin === 'sigilo' ? [] : [{ path, key: 'levels', value: levels[id] ?? severity, origin }];
  });
}

const ranks: readonly Origin[] = [
  'organisation',
  'organisation-added',
  'organisation-default',
  'person',
  'sigilo',
];
