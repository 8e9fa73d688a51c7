import { readPolicyFile } from '../../core/artefacts/index.ts';
import { review, sayAdvice } from '../../core/policy-review.ts';

/** Says what is wrong with a policy file and what should be looked at. Returns the exit status: 1 where something is wrong. */
export function lintPolicy(text: string, say: (line: string) => void): number {
  let file: ReturnType<typeof readPolicyFile>;
  try {
    file = readPolicyFile(text);
  } catch (error) {
    say(`✗ This is no policy: ${error instanceof Error ? error.message : String(error)}`);
    return 1;
  }
  const { mistakes, advice } = review(file.policy);
  say(`Read as: ${file.kind}`);
  for (const { path, reason } of mistakes) say(`✗ ${path || 'policy'}: ${reason}`);
  for (const one of advice) say(`! ${one.path}: ${sayAdvice(one, 'en')}`);
  if (mistakes.length === 0) say(`✓ ${Object.keys(file.policy).length} settings, all in force.`);
  return mistakes.length === 0 ? 0 : 1;
}
