import type { Origin } from '../origin.ts';
import type { PolicyKey } from '../policy-schema.ts';
import type { RejectionCode } from '../rejection.ts';
import type { Role } from '../role.ts';

/** Texts of the policy page and of the policy's reference; `{name}`s are filled in. Not part of what the guard carries. */
export interface PolicyPageText {
  readonly title: string;
  readonly intro: string;
  readonly toOptions: string;
  /** Parts of the page. */
  readonly inForce: string;
  readonly refused: string;
  readonly draft: string;
  readonly tryOut: string;
  readonly handOut: string;
  readonly diagnostic: string;
  /** In force. */
  readonly notManaged: string;
  readonly version: string;
  readonly contact: string;
  readonly setting: string;
  readonly value: string;
  readonly whose: string;
  readonly origins: Readonly<Record<Origin, string>>;
  readonly entries: string;
  readonly anyNetwork: string;
  readonly near: string;
  readonly notNear: string;
  readonly within: string;
  readonly none: string;
  readonly yes: string;
  readonly no: string;
  readonly showAll: string;
  readonly showSaid: string;
  readonly nothingSaid: string;
  /** Refused. */
  readonly nothingRefused: string;
  readonly refusedIntro: string;
  /** Draft. */
  readonly draftIntro: string;
  readonly draftLabel: string;
  readonly startInForce: string;
  readonly startExample: string;
  readonly openFile: string;
  readonly addSetting: string;
  readonly draftFine: string;
  readonly draftProblems: string;
  readonly draftSyntax: string;
  readonly draftRead: string;
  readonly unreadable: string;
  /** Try-out. */
  readonly tryIntro: string;
  readonly tryLabel: string;
  readonly tryPlaceholder: string;
  readonly tryNetwork: string;
  readonly tryAccount: string;
  readonly tryAccountUnknown: string;
  readonly tryRole: string;
  readonly tryRoleOwn: string;
  readonly tryAs: string;
  readonly roles: Readonly<Record<Role, string>>;
  readonly today: string;
  readonly withDraft: string;
  readonly same: string;
  readonly differs: string;
  readonly quiet: string;
  readonly gates: Readonly<Record<'open' | 'confirm' | 'justify' | 'shut', string>>;
  /** Hand-out. */
  readonly handIntro: string;
  readonly target: string;
  readonly place: string;
  readonly extensionId: string;
  readonly force: string;
  readonly copy: string;
  readonly copied: string;
  readonly download: string;
  readonly handProblems: string;
  /** What the ways to hand a policy out are called, and where each file goes; by id. */
  readonly artefacts: Readonly<Record<string, { readonly name: string; readonly place: string }>>;
  /** Diagnostic. */
  readonly diagnosticIntro: string;
  /** What types are called in sentences such as "This should be {expected}". */
  readonly types: Readonly<Record<'string' | 'number' | 'integer' | 'boolean' | 'array' | 'object', string>>;
  readonly reasons: Readonly<Record<RejectionCode, string>>;
  /** What each setting does, in one sentence. */
  readonly settings: Readonly<Record<PolicyKey, string>>;
  /** Remarks of `npm run policy -- lint` and the page, by code; see `policy-advice.ts`. */
  readonly advice: Readonly<Record<AdviceCode, string>>;
  /** Invented posts to try a policy on. */
  readonly samples: readonly string[];
}

/** What a policy may say, but should be looked at once more. */
export type AdviceCode =
  | 'gates-open'
  | 'text-flagged'
  | 'short-term'
  | 'common-term'
  | 'reply-languages'
  | 'long-reply'
  | 'no-organisation'
  | 'network-off'
  | 'thresholds-crossed';
