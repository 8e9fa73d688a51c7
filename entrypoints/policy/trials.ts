import { accountName } from '../../components/account-name.ts';
import type { Judged, Trial } from '../../components/policy-try-out.tsx';
import { accountPolicy, check, type LanguageId, locales, type Policy, rules } from '../../core/index.ts';
import type { OwnAccount } from '../../core/policy.ts';

/** Where a post is tried. */
export interface Stand {
  readonly network: string;
  /** The account that posts. Absent: one that no policy names. */
  readonly account?: OwnAccount;
}

/** Judges posts under two policies, as they would be where they are tried; empty ones are left out. */
export function trialsOf(
  posts: readonly string[],
  today: Policy,
  draft: Policy,
  language: LanguageId,
  stand: Stand,
): readonly Trial[] {
  return posts
    .filter((post) => post.trim() !== '')
    .map((post) => ({
      post,
      today: judged(post, today, language, stand),
      draft: judged(post, draft, language, stand),
    }));
}

/** The accounts that two policies name on a network, each once. */
export function accountsOn(network: string, policies: readonly Policy[]): readonly OwnAccount[] {
  const all = policies.flatMap(({ accounts }) => accounts);
  const here = all.filter((one) => one.network === undefined || one.network === network);
  return [...new Map(here.map((one) => [accountName(one), one])).values()];
}

function judged(text: string, policy: Policy, language: LanguageId, { network, account }: Stand): Judged {
  const { handle, name } = account ?? {};
  const who = { ...(handle === undefined ? {} : { handle }), ...(name === undefined ? {} : { name }) };
  const posting = { network, ...(account === undefined ? {} : { account: who }) };
  const { findings, gate } = check({ text, kind: 'post', ...posting }, policy);
  const remarks = findings.map(({ rule, severity }) => ({
    severity,
    what: locales[language].wordings[rule]?.what ?? rules.find(({ id }) => id === rule)?.wording.what ?? rule,
  }));
  return { gate, remarks, role: accountPolicy(posting, policy).role };
}
