import { readFileSync } from 'node:fs';
import { type Policy, settle } from '../../core/index.ts';

/** The policy in a JSON file, settled over the defaults. Throws an `Error` that names the file when it is missing or no JSON. */
export function policyFrom(file: string | undefined): Policy {
  if (file === undefined) return settle(undefined, undefined).policy;
  let managed: unknown;
  try {
    managed = JSON.parse(readFileSync(file, 'utf8'));
  } catch (error) {
    throw new Error(`policy file ${file}: ${error instanceof Error ? error.message : 'cannot be read'}`);
  }
  const { policy, rejected } = settle(managed, undefined);
  for (const { path, reason } of rejected) console.error(`policy file ${file}: ${path}: ${reason}`);
  return policy;
}
