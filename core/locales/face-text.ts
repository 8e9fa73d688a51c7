import type { Situation } from '../library.ts';
import type { Level } from '../policy.ts';
import type { Role } from '../role.ts';
import type { Chapter } from '../rule.ts';

/** Texts of the popup; `{name}`s are filled in. The guard does not carry them. */
export interface PopupText {
  readonly guarding: string;
  readonly guardingHow: string;
  readonly partly: string;
  readonly unchecked: string;
  readonly uncheckedHow: string;
  readonly notHere: string;
  readonly notHereHow: string;
  readonly paused: string;
  readonly pausedHow: string;
  readonly off: string;
  readonly offByOrganisation: string;
  readonly offByYou: string;
  readonly account: string;
  readonly accountUnknown: string;
  readonly roleLabel: string;
  readonly roleOnlyHere: string;
  readonly findings: string;
  readonly findingsNone: string;
  readonly findingsNoBox: string;
  readonly show: string;
  readonly check: string;
  readonly checkFailed: string;
  readonly replies: string;
  readonly repliesInsert: string;
  readonly repliesCopy: string;
  readonly repliesRefused: string;
  readonly introduction: string;
}

/** Texts of the options; `{name}`s are filled in. */
export interface OptionsText {
  readonly sections: string;
  readonly nav: Readonly<Record<OptionsSection, string>>;
  readonly intros: Readonly<Record<OptionsSection, string>>;
  readonly failed: string;
  /** Accounts and networks. */
  readonly accounts: string;
  readonly accountsHint: string;
  readonly accountsNone: string;
  readonly accountHandle: string;
  readonly accountNetwork: string;
  readonly accountAnywhere: string;
  readonly accountRole: string;
  readonly accountAdd: string;
  readonly accountRemove: string;
  readonly networks: string;
  readonly networksHint: string;
  /** Catalogue. */
  readonly search: string;
  readonly found: string;
  readonly foundNone: string;
  readonly level: string;
  readonly levels: Readonly<Record<Level, string>>;
  readonly usual: string;
  readonly floor: string;
  readonly notForYou: string;
  readonly flagged: string;
  readonly allowed: string;
  readonly answers: string;
  readonly sources: string;
  readonly changed: string;
  readonly asRecommended: string;
  /** Disclaimers and replies. */
  readonly full: string;
  readonly short: string;
  readonly copy: string;
  readonly copied: string;
  readonly edit: string;
  readonly save: string;
  readonly cancel: string;
  readonly restore: string;
  readonly yours: string;
  readonly ofOrganisation: string;
  readonly language: string;
  readonly write: string;
  readonly title: string;
  readonly text: string;
  readonly fits: string;
  readonly anything: string;
  readonly fieldsHint: string;
  readonly situations: Readonly<Record<Situation, string>>;
  readonly remove: string;
  /** Own words. */
  readonly word: string;
  readonly wordDo: string;
  readonly wordWatch: string;
  readonly wordAllow: string;
  readonly wordBlock: string;
  readonly wordAdd: string;
  readonly wordsNone: string;
  readonly wordTwice: string;
  readonly wordsOfOrganisation: string;
  /** The month. */
  readonly seen: string;
  readonly fixed: string;
  readonly posted: string;
  readonly monthNone: string;
  readonly monthOff: string;
  readonly monthForbidden: string;
  readonly monthSummary: string;
  readonly monthTable: string;
  readonly day: string;
  readonly byChapter: string;
  readonly chapter: string;
  readonly count: string;
  readonly clear: string;
  readonly cleared: string;
  /** Data. */
  readonly export: string;
  readonly exportHint: string;
  readonly exportDo: string;
  readonly import: string;
  readonly importHint: string;
  readonly importDo: string;
  readonly imported: string;
  readonly importedLess: string;
  readonly importFailed: string;
  readonly stored: string;
  readonly storedHint: string;
  readonly storedNone: string;
  readonly reset: string;
  readonly resetHint: string;
  readonly resetDo: string;
  readonly resetSure: string;
}

export type OptionsSection =
  | 'profile'
  | 'catalogue'
  | 'disclaimers'
  | 'replies'
  | 'relations'
  | 'words'
  | 'month'
  | 'data';

/** Texts of the welcome page; `{name}`s are filled in. */
export interface WelcomeText {
  readonly title: string;
  readonly step: string;
  readonly skip: string;
  readonly next: string;
  readonly back: string;
  readonly whoTitle: string;
  readonly whoIntro: string;
  readonly who: string;
  readonly whoHint: string;
  readonly people: Readonly<Record<Person, { readonly name: string; readonly hint: string }>>;
  readonly whereTitle: string;
  readonly whereIntro: string;
  readonly official: string;
  readonly officialHint: string;
  readonly tryTitle: string;
  readonly tryIntro: string;
  readonly tryLabel: string;
  readonly trySample: string;
  readonly tryPublish: string;
  readonly trySteps: readonly [string, string, string];
  readonly tryPosted: string;
  readonly tryAgain: string;
  readonly tryLoading: string;
  readonly tryFailed: string;
  readonly privacyTitle: string;
  readonly privacy: string;
  readonly proofTitle: string;
  readonly proofs: readonly string[];
  readonly finish: string;
  readonly doneTitle: string;
  readonly done: string;
  readonly close: string;
  readonly toSettings: string;
}

/** Who somebody can say to be on the welcome page. */
export type Person = 'clinician' | 'official' | 'supervisor' | 'student';

/** Texts of the extension's own pages in one language. */
export interface FaceText {
  /** Roles in two words, for choices that stand side by side. */
  readonly roles: Readonly<Record<Role, string>>;
  readonly chapters: Readonly<Record<Chapter, { readonly title: string; readonly about: string }>>;
  readonly popup: PopupText;
  readonly options: OptionsText;
  readonly welcome: WelcomeText;
}
