import type { Estimate, Fix, Severity, Span } from './finding.ts';
import type { CitationId } from './guidance.ts';
import type { Policy, Role } from './policy.ts';
import type { Reading } from './reading/reading.ts';
import type { Wording } from './wording.ts';

/** One thing a rule has found; `check` turns it into a Finding. */
export interface Match {
  readonly spans: readonly Span[];
  /** Absent: the rule's own severity. */
  readonly severity?: Severity;
  readonly details?: Readonly<Record<string, string>>;
  readonly estimate?: Estimate;
  readonly fixes?: readonly Fix[];
}

export type Chapter =
  | 'patient-data'
  | 'clinical-content'
  | 'identity'
  | 'boundaries'
  | 'tone'
  | 'institution'
  | 'habits';

/** What a person that only the second reader sees is worth: what the rule says, or a note where the policy keeps it to notes. */
export function surmised(isSurmised: boolean, policy: Policy): { readonly severity?: Severity } {
  return isSurmised && policy.secondReader === 'notes' ? { severity: 'note' } : {};
}

/** One piece of the guidance that software can see. */
export interface Rule {
  /** Names the fault; same as the file name. A rename needs an entry in `renames`. */
  readonly id: string;
  readonly severity: Severity;
  /** Who is addressed; nobody else is bothered. */
  readonly audience: readonly Role[];
  /** The guidance it rests on, strongest first. */
  readonly cites: readonly CitationId[];
  /** English source text; other languages are in `locales/<xx>/wordings/<chapter>.ts`. */
  readonly wording: Wording;
  find(reading: Reading, policy: Policy): Iterable<Match>;
}
