import * as z from 'zod/mini';
import { defaultPolicy, type Policy } from './policy.ts';
import { policyFields } from './policy-schema.ts';

/** A setting that was refused, and why, in a plain sentence. */
export interface Rejection {
  readonly path: string;
  readonly reason: string;
}

export interface Settled {
  readonly policy: Policy;
  /** Whether the organisation has fixed the setting at this path, so that the person cannot change it. */
  isFixed(path: string): boolean;
  readonly rejected: readonly Rejection[];
}

/**
 * Lays the organisation's policy over the person's choices, and both over the defaults; touches neither. Each field is
 * judged by itself, so that one mistake costs one field: a refused one falls to the next layer. Never throws.
 */
export function settle(managed: unknown, chosen: unknown): Settled {
  const rejected: Rejection[] = [];
  const fixed = salvage(managed, 'managed', rejected);
  const own = salvage(chosen, 'chosen', rejected);
  const policy = { ...defaultPolicy, ...own, ...fixed } as Policy;
  return {
    policy: {
      ...policy,
      gate: { ...defaultPolicy.gate, ...own.gate, ...fixed.gate },
      levels: { ...own.levels, ...fixed.levels },
      fields: { ...own.fields, ...fixed.fields },
    },
    isFixed: (path) => isSet(fixed, path),
    rejected,
  };
}

type Layer = Partial<Pick<Policy, keyof typeof policyFields>>;

function salvage(value: unknown, layer: string, rejected: Rejection[]): Layer {
  if (value === undefined || value === null) return {};
  if (typeof value !== 'object' || Array.isArray(value)) {
    rejected.push({ path: layer, reason: 'is no set of settings' });
    return {};
  }
  const kept: Record<string, unknown> = {};
  for (const [key, own] of Object.entries(value)) {
    const schema = policyFields[key as keyof typeof policyFields] as z.ZodMiniType | undefined;
    if (schema === undefined) {
      rejected.push({ path: key, reason: 'is no setting that Sigilo knows' });
      continue;
    }
    const parsed = z.safeParse(schema, own);
    if (parsed.success) kept[key] = parsed.data;
    else rejected.push({ path: key, reason: parsed.error.issues[0]?.message ?? 'does not fit' });
  }
  return kept as Layer;
}

function isSet(layer: Layer, path: string): boolean {
  let value: unknown = layer;
  for (const key of path.split('.')) {
    if (typeof value !== 'object' || value === null || !(key in value)) return false;
    value = (value as Record<string, unknown>)[key];
  }
  return true;
}
