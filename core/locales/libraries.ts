import { disclaimers as enDisclaimers } from './en/disclaimers.ts';
import { fields as enFields } from './en/fields.ts';
import { replies as enReplies } from './en/replies.ts';
import { disclaimers as esDisclaimers } from './es/disclaimers.ts';
import { fields as esFields } from './es/fields.ts';
import { replies as esReplies } from './es/replies.ts';
import { disclaimers as itDisclaimers } from './it/disclaimers.ts';
import { fields as itFields } from './it/fields.ts';
import { replies as itReplies } from './it/replies.ts';
import type { DisclaimerText, LanguageId, ReplyText } from './locale.ts';

/** The ready-made texts of a language. */
export interface Library {
  readonly replies: Readonly<Record<string, ReplyText>>;
  readonly disclaimers: Readonly<Record<string, DisclaimerText>>;
  /** What each `{field}` is called. */
  readonly fields: Readonly<Record<string, string>>;
}

/** The ready-made texts by language, apart from the locales, so that pages have them without any lexicon. */
export const libraries: Readonly<Record<LanguageId, Library>> = {
  es: { replies: esReplies, disclaimers: esDisclaimers, fields: esFields },
  it: { replies: itReplies, disclaimers: itDisclaimers, fields: itFields },
  en: { replies: enReplies, disclaimers: enDisclaimers, fields: enFields },
};
