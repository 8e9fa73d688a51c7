import { emergencies } from '../assets/catalogue/emergencies.packed.ts';
import type { Policy } from './policy.ts';

/**
 * Fills `{field}`s from the policy, `{emergency}` with the country's number unless the policy has its own; an unknown field
 * stays as it stands, for the author to complete.
 */
export function fill(text: string, policy: Pick<Policy, 'country' | 'fields'>): string {
  const known: Readonly<Record<string, string>> = {
    emergency: emergencies[policy.country],
    ...policy.fields,
  };
  return text.replace(open, (whole, field: string) => known[field] ?? whole);
}

const open = /\{([a-z0-9]{1,20})\}/g;

/** Puts the name of a field, in brackets, where it stands open, so that the author sees in plain words what to write there. */
export function nameFields(text: string, names: Readonly<Record<string, string>>): string {
  return text.replace(open, (whole, field: string) =>
    names[field] === undefined ? whole : `[${names[field]}]`,
  );
}

/** Names of the fields that a text leaves open, each once, in order. */
export function openFields(text: string): readonly string[] {
  return [...new Set([...text.matchAll(open)].map((match) => match[1] ?? ''))];
}
