import { once } from 'node:events';
import { createInterface } from 'node:readline';
import type { Readable, Writable } from 'node:stream';
import { type Draft, judge, mentions, type Policy, peopleTold, type Role, read } from '../../core/index.ts';
import { draftLine } from './draft-line.ts';

/**
 * Answers each JSON line with one JSON line, in order, in constant memory. A line that is no JSON or fails its schema is
 * answered with `{line, error}`; the rest is still checked. Returns the exit status: 1 if there was such a line, else 0.
 */
export async function checkLines(
  input: Readable,
  output: Writable,
  policy: Policy,
  withMentions: boolean,
): Promise<number> {
  const policies = policyByRole(policy);
  let number = 0;
  let status = 0;
  for await (const line of createInterface({ input, crlfDelay: Number.POSITIVE_INFINITY })) {
    number++;
    if (line.trim() === '') continue;
    const answer = answerTo(line, policies, withMentions);
    if ('error' in answer) status = 1;
    const text = JSON.stringify('error' in answer ? { line: number, ...answer } : answer);
    if (!output.write(`${text}\n`)) await once(output, 'drain');
  }
  return status;
}

/** One policy object a role, so that what is remembered by policy is found again. */
function policyByRole(policy: Policy): (role: Role) => Policy {
  const known = new Map<Role, Policy>([[policy.role, policy]]);
  return (role) => {
    const found = known.get(role) ?? { ...policy, role };
    known.set(role, found);
    return found;
  };
}

function answerTo(line: string, policies: (role: Role) => Policy, withMentions: boolean): object {
  let value: unknown;
  try {
    value = JSON.parse(line);
  } catch {
    return { error: 'not JSON' };
  }
  const parsed = draftLine.safeParse(value);
  if (!parsed.success) {
    const issue = parsed.error.issues[0];
    return { error: `${issue?.path.join('.') || 'line'}: ${issue?.message ?? 'invalid'}` };
  }
  const { id, role, ...draft } = parsed.data;
  const policy = policies(role);
  const reading = read(draft as Draft, policy);
  const verdict = judge(reading, policy);
  return {
    id,
    gate: verdict.gate,
    languages: verdict.languages,
    findings: verdict.findings,
    ...(withMentions ? { mentions: mentions(reading), people: peopleTold(reading, policy) } : {}),
  };
}
