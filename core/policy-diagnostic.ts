import { inForce } from './policy-in-force.ts';
import type { Settled } from './settle.ts';

/** Facts about the installation, from the browser. */
export interface Installation {
  readonly version: string;
  readonly browser: string;
  readonly at: string;
}

/**
 * What an IT department needs to see what is in force: values that the organisation itself has set, lists as counts, names of what
 * the person has set, what was refused. No text of a person, no name from the person's settings, no own term.
 */
export function diagnostic(settled: Settled, installation: Installation): Readonly<Record<string, unknown>> {
  const entries = inForce(settled);
  return {
    sigilo: installation,
    isManaged: settled.isManaged,
    organisation: settled.policy.organisation?.name,
    policyVersion: settled.policy.version,
    byOrganisation: Object.fromEntries(
      entries
        .filter(({ origin }) => origin.startsWith('organisation'))
        .map(({ path, value, origin }) => [path, { value: counted(value), origin }]),
    ),
    byPerson: entries.filter(({ origin }) => origin === 'person').map(({ key }) => key),
    refused: settled.rejected.map(({ path, code, reason }) => ({ path, code, reason })),
    refusedChoices: settled.rejectedChoices.map(({ code }) => code),
  };
}

function counted(value: unknown): unknown {
  return Array.isArray(value) ? `${value.length}` : value;
}
