import type { LanguageId } from '../core/locales/locale.ts';
import type { PolicyPageText } from '../core/locales/policy-page-text.ts';
import type { OwnAccount, OwnDisclaimer, OwnReply, OwnTerm, Policy, Words } from '../core/policy.ts';
import { accountName } from './account-name.ts';

/** One item of a list in a policy, in words. */
export interface Described {
  readonly title: string;
  readonly facts: readonly string[];
  /** A text of its own. Absent: it has none. */
  readonly words?: string;
}

/** An item of one of a policy's lists, as an admin would read it out. Names that the policy itself uses stay as they are. */
export function describe(
  key: keyof Policy,
  item: unknown,
  text: PolicyPageText,
  language: LanguageId,
): Described {
  if (typeof item === 'string') return { title: item, facts: [] };
  const known: ((one: never, text: PolicyPageText, language: LanguageId) => Described) | undefined =
    Object.hasOwn(describers, key) ? describers[key as keyof typeof describers] : undefined;
  return known?.(item as never, text, language) ?? { title: JSON.stringify(item), facts: [] };
}

const describers = {
  accounts: (account: OwnAccount, text): Described => ({
    title: accountName(account),
    facts: [
      account.network ?? text.anyNetwork,
      account.role,
      ...Object.entries(account.levels ?? {}).map(([rule, level]) => `${rule}: ${level}`),
    ],
  }),
  ownTerms: ({ term, action, match, near, notNear, within, why, by }: OwnTerm, text): Described => ({
    title: match === 'prefix' && !term.endsWith('*') ? `${term}*` : term,
    facts: [
      action,
      ...(near === undefined ? [] : [text.near.replace('{words}', () => near.join(', '))]),
      ...(notNear === undefined ? [] : [text.notNear.replace('{words}', () => notNear.join(', '))]),
      ...(within === undefined ? [] : [text.within.replace('{count}', String(within))]),
      ...(by === 'person' ? [text.origins.person] : []),
    ],
    ...(why === undefined ? {} : { words: why }),
  }),
  replies: ({ id, title, text: said, fits = [], roles = [] }: OwnReply, _, language): Described => ({
    title: wordsIn(title, language) ?? id,
    facts: [Object.keys(said).join(', '), ...fits, ...roles],
    ...textIn(said, language),
  }),
  disclaimers: ({ id, title, full }: OwnDisclaimer, _, language): Described => ({
    title: wordsIn(title, language) ?? id,
    facts: [Object.keys(full).join(', ')],
    ...textIn(full, language),
  }),
  workingHours: ({ weekday, from, to }: Policy['workingHours'][number], _, language): Described => ({
    title: new Intl.DateTimeFormat(language, { weekday: 'long', timeZone: 'UTC' }).format(
      Date.UTC(2023, 0, 1 + weekday),
    ),
    facts: [`${clock(from)}–${clock(to)}`],
  }),
} as const satisfies Partial<
  Record<keyof Policy, (one: never, text: PolicyPageText, language: LanguageId) => Described>
>;

/** Minutes of the day as people write them. */
function clock(minutes: number): string {
  return [Math.floor(minutes / 60), minutes % 60].map((part) => String(part).padStart(2, '0')).join(':');
}

/** In the language of the page, else in the first that there is. */
function wordsIn(words: Words | undefined, language: LanguageId): string | undefined {
  return words?.[language] ?? Object.values(words ?? {})[0];
}

function textIn(words: Words, language: LanguageId): Pick<Described, 'words'> {
  const found = wordsIn(words, language);
  return found === undefined ? {} : { words: found };
}
