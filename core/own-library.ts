import { fill, nameFields } from './fill.ts';
import { type ReplyUse, replyUses, type Situation } from './library.ts';
import { libraries } from './locales/libraries.ts';
import type { DisclaimerText, ReplyText } from './locales/library-text.ts';
import type { LanguageId } from './locales/locale.ts';
import type { OwnReply, Policy, Words } from './policy.ts';
import type { Role } from './role.ts';

/** A model reply as it can be offered. */
export interface OfferedReply extends ReplyText {
  readonly id: string;
  /** Whether it comes from the settings. */
  readonly isOwn: boolean;
}

/** The reply of an id: the own one if there is one, else the built-in one. Absent: there is none. */
export function replyText(id: string, language: LanguageId, policy: Policy): ReplyText | undefined {
  const own = policy.replies.find((one) => one.id === id);
  const builtIn = libraries[language].replies[id];
  if (own === undefined) return builtIn;
  const text = inLanguage(own.text, language);
  return text === undefined ? builtIn : { text, title: titleOf(own, language, builtIn?.title) };
}

/** The disclaimer of an id: the own one if there is one, else the built-in one. Absent: there is none. */
export function disclaimerText(id: string, language: LanguageId, policy: Policy): DisclaimerText | undefined {
  const own = policy.disclaimers.find((one) => one.id === id);
  const builtIn = libraries[language].disclaimers[id];
  const full = own === undefined ? undefined : inLanguage(own.full, language);
  if (own === undefined || full === undefined) return builtIn;
  return { full, short: own.short?.[language] ?? full, title: titleOf(own, language, builtIn?.title) };
}

/** A text of the library as it is offered in a language: filled from the settings, what is open named in plain words. */
export function filled(text: string, language: LanguageId, policy: Policy): string {
  return nameFields(fill(text, policy), libraries[language].fields);
}

/** Replies for a situation and a role, own ones first. Without a situation: all for the role. */
export function repliesFor(
  policy: Policy,
  language: LanguageId,
  role: Role,
  situation?: Situation,
): readonly OfferedReply[] {
  const uses: Readonly<Record<string, ReplyUse>> = replyUses;
  const own = policy.replies.filter((one) => fits(useOf(one, uses), role, situation)).map((one) => one.id);
  const builtIn = Object.keys(uses).filter(
    (id) => fits(uses[id] as ReplyUse, role, situation) && !policy.replies.some((one) => one.id === id),
  );
  return [...own, ...builtIn].flatMap((id) => {
    const text = replyText(id, language, policy);
    return text === undefined ? [] : [{ ...text, id, isOwn: own.includes(id) }];
  });
}

interface Use {
  readonly fits: readonly Situation[] | undefined;
  readonly roles: readonly Role[] | undefined;
}

function useOf(own: OwnReply, uses: Readonly<Record<string, ReplyUse>>): Use {
  const builtIn = uses[own.id];
  return { fits: own.fits ?? builtIn?.fits, roles: own.roles ?? builtIn?.roles };
}

function fits(use: Use, role: Role, situation: Situation | undefined): boolean {
  if (use.roles !== undefined && !use.roles.includes(role)) return false;
  return situation === undefined || use.fits === undefined || use.fits.includes(situation);
}

/** The words in a language. Absent: not written in it; another language would be answered in the wrong one. */
function inLanguage(words: Words, language: LanguageId): string | undefined {
  return words[language];
}

function titleOf(
  own: { readonly id: string; readonly title?: Words },
  language: LanguageId,
  builtIn: string | undefined,
): string {
  return own.title?.[language] ?? builtIn ?? own.id;
}
