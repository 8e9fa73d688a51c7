import type { Judged, Trial } from '../../components/policy-try-out.tsx';
import { check, type LanguageId, locales, type Policy, rules } from '../../core/index.ts';

/** Judges posts under two policies; empty ones are left out. */
export function trialsOf(
  posts: readonly string[],
  today: Policy,
  draft: Policy,
  language: LanguageId,
): readonly Trial[] {
  return posts
    .filter((post) => post.trim() !== '')
    .map((post) => ({ post, today: judged(post, today, language), draft: judged(post, draft, language) }));
}

function judged(text: string, policy: Policy, language: LanguageId): Judged {
  const { findings, gate } = check({ text, kind: 'post', network: 'x' }, policy);
  const remarks = findings.map(({ rule, severity }) => ({
    severity,
    what: locales[language].wordings[rule]?.what ?? rules.find(({ id }) => id === rule)?.wording.what ?? rule,
  }));
  return { gate, remarks };
}
