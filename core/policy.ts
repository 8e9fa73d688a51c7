import type { CountryId } from './countries/country.ts';
import type { GateMode, Severity } from './finding.ts';
import type { Situation } from './library.ts';
import type { LanguageId } from './locales/locale.ts';
import type { OwnTerm } from './own-terms.ts';
import type { Role } from './role.ts';

export type { OwnTerm, TermAction } from './own-terms.ts';
export type { Role } from './role.ts';

/** What an organisation or a person may set a rule to. */
export type Level = 'off' | Severity;

/** What happens to a post when the checker itself fails (the vocabulary of Outlook's Smart Alerts). */
export type OnCheckerError = 'allow' | 'prompt' | 'block';

/** What happens at a button that ties two accounts: nothing, a question, one that wants a reason for a patient, or that holds then. */
export type RelationsLevel = 'off' | 'ask' | 'reason' | 'hold';

/** The organisation behind a managed install. */
export interface Organisation {
  /** Absent: it does not say, or not well. */
  readonly name?: string;
  /** Other names it goes by in texts. */
  readonly aliases?: readonly string[];
  /** Its wards and sites. */
  readonly sites?: readonly string[];
  /** Whom to ask: a mail address, a phone or an extension. */
  readonly contact?: string;
  /** Address of its policy on social media. */
  readonly link?: string;
  /** Shown in the card and the popup. */
  readonly message?: string;
}

/** An account or page, and in which capacity it speaks. */
export interface OwnAccount {
  /** Absent: on any network. */
  readonly network?: string;
  /** Handle without `@`, or the last part of the page's address; of a Facebook profile its number. */
  readonly handle?: string;
  readonly name?: string;
  readonly role: Role;
  /** Levels that hold for this account only. */
  readonly levels?: Readonly<Record<string, Level>>;
}

/** A text in one or several languages. */
export type Words = Readonly<Partial<Record<LanguageId, string>>>;

/** A model reply of the organisation's or the person's own; one with the id of a built-in reply stands in its place. */
export interface OwnReply {
  readonly id: string;
  readonly title?: Words;
  readonly text: Words;
  /** Absent: offered for anything. */
  readonly fits?: readonly Situation[];
  /** Absent: for any. */
  readonly roles?: readonly Role[];
}

/** A disclaimer of its own; one with the id of a built-in disclaimer stands in its place. */
export interface OwnDisclaimer {
  readonly id: string;
  readonly title?: Words;
  readonly full: Words;
  /** For networks that count characters. Absent: the full one. */
  readonly short?: Words;
}

/** Everything that decides how a draft is judged, already settled; nobody downstream asks where it came from. */
export interface Policy {
  readonly role: Role;
  /** Languages in which rules speak, all of them by default; those about patient data speak in every one. */
  readonly languages: readonly LanguageId[];
  /** Language of the card and the pages. Absent: the browser's. */
  readonly interfaceLanguage?: LanguageId;
  /** Where the author works: decides the emergency number and the default phone region, never which identifiers are seen. */
  readonly country: CountryId;
  /** Names of the author's employers, as they may appear in a text. Empty: unknown. */
  readonly employers: readonly string[];
  /** Where the employer is. Absent: unknown. */
  readonly city?: string;
  /** The saved profile carries an own-views line already. */
  readonly hasBioDisclaimer: boolean;
  /** What fills the `{field}`s of replies and disclaimers: `mail`, `tel`, `page`, `link`, `emergency` … Missing: left for the author. */
  readonly fields: Readonly<Record<string, string>>;
  /** Differs from the rule's own severity only where set. */
  readonly levels: Readonly<Record<string, Level>>;
  /** Rules whose level the organisation has fixed: no word that a person allows quietens them. */
  readonly fixedRules: readonly string[];
  readonly gate: Readonly<Record<Severity, GateMode>>;
  readonly onCheckerError: OnCheckerError;
  /** Absent: a personal install. */
  readonly organisation?: Organisation;
  /** Which version of the organisation's policy this is, in its own words. Absent: it does not say. */
  readonly version?: string;
  /** Accounts and pages whose role is known; they decide over `role` where they post. */
  readonly accounts: readonly OwnAccount[];
  /** Networks by id. Missing: on. */
  readonly networks: Readonly<Record<string, boolean>>;
  /** How few people may fit a description before it is a stop, or a warning. */
  readonly uniqueness: { readonly stop: number; readonly warning: number };
  readonly ownTerms: readonly OwnTerm[];
  readonly replies: readonly OwnReply[];
  readonly disclaimers: readonly OwnDisclaimer[];
  /** Whether relations and counters may be remembered on the device; never texts. */
  readonly memory: boolean;
  readonly relations: RelationsLevel;
  /** Whether the question comes for follows too, not only for friends and contacts. */
  readonly relationsOnFollow: boolean;
  /** Whether the person may pause the guard, and for how many minutes at a time. */
  readonly pause: { readonly allowed: boolean; readonly minutes: number };
  /** How far the second reader is heard: as evidence like any other, for notes only, or not at all. */
  readonly secondReader: 'on' | 'notes' | 'off';
  /** Underlines as the browser's highlights, whose places a page can read, or in a cover that no page sees into. */
  readonly marks: 'inline' | 'covered';
  /** The guard rests until then, in milliseconds since the epoch. Absent: it does not. */
  readonly pausedUntil?: number;
  /** Working hours as local minutes of the day, per weekday 0 (Sunday) to 6. Empty: not set. */
  readonly workingHours: readonly { readonly weekday: number; readonly from: number; readonly to: number }[];
}

export const defaultPolicy: Policy = {
  role: 'clinician',
  languages: ['es', 'it', 'en'],
  country: 'es',
  employers: [],
  hasBioDisclaimer: false,
  fields: {},
  levels: {},
  fixedRules: [],
  gate: { note: 'open', warning: 'open', stop: 'confirm' },
  onCheckerError: 'prompt',
  workingHours: [],
  accounts: [],
  networks: {},
  uniqueness: { stop: 10, warning: 100 },
  ownTerms: [],
  replies: [],
  disclaimers: [],
  memory: true,
  relations: 'ask',
  relationsOnFollow: true,
  pause: { allowed: true, minutes: 60 },
  secondReader: 'on',
  marks: 'inline',
};
