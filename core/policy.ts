import type { CountryId } from './countries/country.ts';
import type { GateMode, Severity } from './finding.ts';
import type { LanguageId } from './locales/locale.ts';

/** In which capacity the account speaks. */
export type Role = 'clinician' | 'official' | 'supervisor';

/** What an organisation or a person may set a rule to. */
export type Level = 'off' | Severity;

/** What happens to a post when the checker itself fails (the vocabulary of Outlook's Smart Alerts). */
export type OnCheckerError = 'allow' | 'prompt' | 'block';

/** Everything that decides how a draft is judged, already settled; nobody downstream asks where it came from. */
export interface Policy {
  readonly role: Role;
  /** Languages the reading knows; all of them by default. */
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
  readonly gate: Readonly<Record<Severity, GateMode>>;
  readonly onCheckerError: OnCheckerError;
  /** The organisation behind a managed install. Absent: a personal install. */
  readonly organisation?: { readonly name: string; readonly message?: string; readonly link?: string };
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
  gate: { note: 'open', warning: 'open', stop: 'confirm' },
  onCheckerError: 'prompt',
  workingHours: [],
};
