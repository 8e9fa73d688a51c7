import type { Span } from '../finding.ts';
import { locales } from '../locales/index.ts';
import type { LanguageId } from '../locales/locale.ts';
import { type TokenTerm, termsAt } from './lexicon.ts';
import type { Sentence } from './reading.ts';
import { compileSaid } from './scanners/said.ts';
import { Gap, type Token } from './words.ts';

/** HL7 v2 segments, FHIR resources and CDA documents. */
export const messagePattern =
  /^(?:MSH|PID|PV1|OBR|OBX|NK1|ORC|DG1|AL1|EVN)\|[^\n\r]{3,}|"resourceType"\s{0,4}:\s{0,4}"(?:Patient|Observation|Condition|Encounter|Bundle|DiagnosticReport|MedicationRequest|Composition|Procedure)"|<(?:ClinicalDocument|recordTarget|patientRole)[\s>]/gmu;

/** A line of a laboratory sheet: a name, a value, a unit. */
export const laboratoryPattern =
  /^[ \t]{0,4}\p{L}[\p{L}\p{N} .()/-]{1,30}[ \t:.]{1,12}[<>]?\p{N}{1,6}(?:[.,]\p{N}{1,3})?[ \t*HL]{0,4}(?:[mµu]?g|[mµu]?mol|m?eq|[mµu]?ui|u|fl|pg|ng|x?10)[\^\p{N}]{0,3}\/[\p{L}µ\p{N}]{1,6}/gimu;

const fewestLines = 4;

/** A cheap test that nearly every text fails. */
const maybeMessage = /[|<]|"resourceType"/;

/** Finds a pasted clinical record, letter or sheet as one span. Absent: the text is not one. */
export function record(
  text: string,
  sentences: readonly Sentence[],
  languages: readonly LanguageId[],
): Span | undefined {
  const message = maybeMessage.test(text) ? whole(text, messagePattern, 1) : undefined;
  if (message !== undefined) return message;
  const letter = headed(text, sentences, languages);
  return letter ?? (text.includes('/') ? whole(text, laboratoryPattern, fewestLines) : undefined);
}

function whole(text: string, pattern: RegExp, least: number): Span | undefined {
  const found = [...text.matchAll(pattern)];
  const first = found[0];
  const last = found.at(-1);
  if (first === undefined || last === undefined || found.length < least) return undefined;
  return { start: first.index, end: last.index + last[0].length };
}

/** Two headings that tell who it is, or one and two clinical ones, each followed by a colon and something. */
function headed(
  text: string,
  sentences: readonly Sentence[],
  languages: readonly LanguageId[],
): Span | undefined {
  if (text.split(':', 3).length < 3) return undefined;
  const identity = new Set<string>();
  const clinical = new Set<string>();
  let start = -1;
  let end = -1;
  for (const sentence of sentences) {
    for (const { concept, fold, from } of headings(sentence.tokens, languages)) {
      (concept === 'identity' ? identity : clinical).add(fold);
      if (start < 0) start = from;
      end = sentence.end;
    }
  }
  const isRecord = identity.size >= 2 || (identity.size === 1 && clinical.size >= 2);
  return isRecord ? { start, end: trimmed(text, end) } : undefined;
}

interface Heading {
  readonly concept: string;
  readonly fold: string;
  readonly from: number;
}

const longestHeading = 5;

function* headings(tokens: readonly Token[], languages: readonly LanguageId[]): Iterable<Heading> {
  for (let at = 1; at < tokens.length; at++) {
    if (((tokens[at]?.before ?? 0) & Gap.colon) === 0) continue;
    for (const id of languages) {
      const { lexicon } = compileSaid(locales[id].numbersAndDates);
      const terms: TokenTerm[] = [];
      for (let first = Math.max(0, at - longestHeading); first < at; first++)
        termsAt(lexicon, tokens, first, terms);
      const heading = terms.find(
        (term) => term.last === at - 1 && ['identity', 'label'].includes(term.concept as string),
      );
      if (heading === undefined) continue;
      const words = tokens.slice(heading.first, heading.last + 1);
      yield {
        concept: heading.concept,
        fold: words.map((word) => word.fold).join(' '),
        from: words[0]?.start ?? 0,
      };
      break;
    }
  }
}

function trimmed(text: string, end: number): number {
  return end - (/\s{0,20}$/u.exec(text.slice(Math.max(0, end - 20), end))?.[0].length ?? 0);
}
