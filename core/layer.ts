import type { Level, Policy } from './policy.ts';
import type { listFields } from './policy-schema.ts';

/** Settings of one layer. `rules` switches rules on and off by name, chapter or all at once. */
export type Layer = Partial<Omit<Policy, 'gate' | 'uniqueness' | 'pause' | 'fixedRules'>> & {
  readonly gate?: Partial<Policy['gate']>;
  readonly uniqueness?: Partial<Policy['uniqueness']>;
  readonly pause?: Partial<Policy['pause']>;
  readonly levels?: Readonly<Record<string, Level>>;
  readonly rules?: readonly string[];
};

/** Lists that are joined to what the person has. */
export type Additions = Partial<Pick<Policy, keyof typeof listFields>>;

/** What a layer itself says; never what somebody has put on the prototype of all objects. Absent: it does not say. */
export function own<K extends keyof Layer>(layer: Layer, key: K): Layer[K] | undefined {
  return Object.hasOwn(layer, key) ? layer[key] : undefined;
}
