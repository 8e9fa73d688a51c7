import { readPolicyFile } from '../../core/artefacts/index.ts';

/** The policy that a draft holds, mistakes and all. An empty draft holds none yet. Absent: it cannot be read. */
export function written(draft: string): Readonly<Record<string, unknown>> | undefined {
  if (draft.trim() === '') return {};
  try {
    return readPolicyFile(draft).policy;
  } catch {
    return undefined;
  }
}

/** A draft with one more setting; what stands in it stays, and a draft that cannot be read stays as it is. */
export function withSetting(draft: string, key: string, value: unknown): string {
  const policy = written(draft);
  return policy === undefined || Object.hasOwn(policy, key) ? draft : inWriting({ ...policy, [key]: value });
}

/** A policy as a draft. */
export function inWriting(policy: Readonly<Record<string, unknown>>): string {
  return `${JSON.stringify(policy, null, 2)}\n`;
}
