import { check } from './check.ts';
import { findTerms } from './find-terms.ts';
import type { Finding } from './finding.ts';
import { locales } from './locales/index.ts';
import { libraries } from './locales/libraries.ts';
import type { LanguageId } from './locales/locale.ts';
import type { AdviceCode } from './locales/policy-page-text.ts';
import { indexTerms } from './own-terms-index.ts';
import type { Policy, Words } from './policy.ts';
import { words } from './reading/words.ts';

/** Something that a policy may say, but that should be looked at once more. */
export interface Advice {
  readonly path: string;
  readonly code: AdviceCode;
  readonly details?: Readonly<Record<string, string>>;
}

/** Letters that a term needs not to be met everywhere. */
const shortTerm = 3;
/** What X takes in a post. */
const longestReply = 280;

/** Looks at a settled policy with an admin's eyes; mistakes are not its business, `settle` reports them. */
export function advise(policy: Policy): readonly Advice[] {
  return [...generalAdvice(policy), ...termAdvice(policy), ...textAdvice(policy)];
}

function* generalAdvice({ organisation, gate, networks, uniqueness }: Policy): Iterable<Advice> {
  if (organisation?.name === undefined) yield { path: 'organisation', code: 'no-organisation' };
  if (Object.values(gate).every((mode) => mode === 'open')) yield { path: 'gate', code: 'gates-open' };
  const off = Object.keys(networks).filter((id) => networks[id] === false);
  if (off.length > 0) yield { path: 'networks', code: 'network-off', details: { networks: off.join(', ') } };
  if (uniqueness.stop > uniqueness.warning) yield { path: 'uniqueness', code: 'thresholds-crossed' };
}

/** Terms that people would meet again and again: short ones, and those in the library's own texts. */
function* termAdvice({ ownTerms }: Policy): Iterable<Advice> {
  const minded = ownTerms.filter(({ action }) => action !== 'allow');
  const index = indexTerms(minded);
  const common = new Set(
    everydayTexts().flatMap((text) => findTerms(words(text), index).map(({ term }) => term)),
  );
  for (const [place, term] of ownTerms.entries()) {
    const path = `ownTerms[${place}]`;
    if (term.action !== 'allow' && term.term.replace(/[^\p{L}\p{N}]/gu, '').length < shortTerm)
      yield { path, code: 'short-term' };
    else if (common.has(term)) yield { path, code: 'common-term' };
  }
}

function everydayTexts(): readonly string[] {
  return [
    ...Object.values(libraries).flatMap(({ replies, disclaimers }) => [
      ...Object.values(replies).map(({ text }) => text),
      ...Object.values(disclaimers).map(({ full }) => full),
    ]),
    ...Object.values(locales).flatMap(({ reminders }) => Object.values(reminders)),
  ];
}

function* textAdvice(policy: Policy): Iterable<Advice> {
  for (const [place, reply] of policy.replies.entries()) {
    yield* wordsAdvice(`replies[${place}].text`, reply.text, policy);
    for (const [language, text] of Object.entries(reply.text))
      if (text.length > longestReply)
        yield { path: `replies[${place}].text.${language}`, code: 'long-reply' };
  }
  for (const [place, { full, short }] of policy.disclaimers.entries()) {
    yield* wordsAdvice(`disclaimers[${place}].full`, full, policy);
    if (short !== undefined) yield* wordsAdvice(`disclaimers[${place}].short`, short, policy);
  }
}

function* wordsAdvice(path: string, text: Words, policy: Policy): Iterable<Advice> {
  const missing = policy.languages.filter((language) => text[language] === undefined);
  if (missing.length > 0)
    yield { path, code: 'reply-languages', details: { languages: missing.map(nameOf).join(', ') } };
  for (const [language, own] of Object.entries(text)) {
    const grave = findingsOf(own, policy).find(({ severity }) => severity !== 'note');
    if (grave !== undefined)
      yield { path: `${path}.${language}`, code: 'text-flagged', details: { rule: grave.rule } };
  }
}

function findingsOf(text: string, policy: Policy): readonly Finding[] {
  return check(
    { text, kind: 'reply', network: 'x', replyTo: { text: '' } },
    { ...policy, role: 'official', networks: {} },
  ).findings;
}

function nameOf(language: LanguageId): string {
  return libraries[language].name;
}
