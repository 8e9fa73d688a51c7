import { isClose, type NameField, nameField } from '../name-field.ts';
import type { Mention, MentionConcept } from '../reading.ts';
import type { ScanInput, Scanner } from '../scanner.ts';
import type { Concept } from '../topics/index.ts';

const mostWords = 7;

/** Care centres by name: "Hospital Clínico San Carlos", "Ospedale Maggiore", "Mabel Finch Hospital". */
export const careCentre: Scanner = {
  id: 'care-centre',
  scan: (input) => (says(input, 'centre-noun') ? bodies(nameField(input), 'centre-noun', 'care-centre') : []),
};

/** Other organisations by name: "Fundación Jiménez Díaz", "Università di Bari", "Wellcome Trust". */
export const organisation: Scanner = {
  id: 'organisation',
  scan: (input) => (says(input, 'org-noun') ? bodies(nameField(input), 'org-noun', 'organisation') : []),
};

function says({ termsAt }: ScanInput, noun: Concept): boolean {
  return termsAt.some((terms) => terms.some(({ concept }) => concept === noun));
}

function* bodies(field: NameField, noun: Concept, concept: MentionConcept): Iterable<Mention> {
  if (field.capitals === 'shout') return;
  const { tokens, termsAt } = field.input;
  for (let at = 0; at < tokens.length; at++) {
    const term = termsAt[at]?.find((one) => one.concept === noun);
    if (term === undefined) continue;
    const last = endOf(field, term.last);
    const first = last > term.last ? at : startOf(field, at);
    if (first === at && last === term.last) continue;
    yield { concept, start: tokens[first]?.start ?? 0, end: tokens[last]?.end ?? 0, confidence: 0.8 };
    at = last;
  }
}

/** What follows the noun: capitals, with small words between them. */
function endOf(field: NameField, noun: number): number {
  const isNamed = field.word(noun)?.token.isCapital === true;
  let last = noun;
  for (let at = noun + 1; at <= noun + mostWords; at++) {
    const word = field.word(at);
    if (word === undefined || word.token.kind !== 'word' || !isClose(word.token, at === noun + 2)) break;
    if (word.token.isCapital) {
      if (!isNamed && at === noun + 1 && word.forename !== undefined) break;
      if (at > noun + 1 && field.input.has(at, 'staff-title', 'name-label', 'staff-label')) break;
      last = at;
    } else if (!field.input.has(at, 'particle', 'name-joint')) break;
  }
  return last;
}

/** What precedes it, where the language builds so: "Mabel Finch Hospital". */
function startOf(field: NameField, noun: number): number {
  if (field.word(noun)?.token.isCapital !== true || !field.input.has(noun, 'thing-behind')) return noun;
  let first = noun;
  while (first > 0 && noun - first < mostWords) {
    const word = field.word(first - 1);
    const here = field.word(first)?.token;
    if (word === undefined || here === undefined || !isClose(here, true)) break;
    if (!word.token.isCapital || word.token.kind !== 'word' || field.input.has(first - 1, 'the', 'a')) break;
    first--;
  }
  return first;
}
