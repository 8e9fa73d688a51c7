import { ruleFacts as packed } from '../assets/catalogue/rules.packed.ts';
import type { Severity } from './finding.ts';
import type { CitationId } from './guidance.ts';
import type { Role } from './role.ts';
import type { Chapter } from './rule.ts';

/** What is known of a rule without the reader that it asks; written from the catalogue by `npm run docs`. */
export interface RuleFacts {
  readonly id: string;
  readonly chapter: Chapter;
  readonly severity: Severity;
  readonly audience: readonly Role[];
  /** The guidance it rests on, strongest first. */
  readonly cites: readonly CitationId[];
}

/** Every rule, in the catalogue's order; for settings and pages, which read no drafts. */
export const ruleFacts: readonly RuleFacts[] = packed;

const byId = new Map(ruleFacts.map((facts) => [facts.id, facts]));

/** Absent: there is no such rule. */
export function factsOf(id: string): RuleFacts | undefined {
  return byId.get(id);
}
