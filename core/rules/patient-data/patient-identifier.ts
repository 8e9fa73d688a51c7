import type { Edit, Fix, Span } from '../../finding.ts';
import { edit } from '../../fixes.ts';
import type { Policy } from '../../policy.ts';
import type { Mention, MentionConcept, Reading, Sentence } from '../../reading/reading.ts';
import type { Concept, Construction } from '../../reading/topics/index.ts';
import type { Rule } from '../../rule.ts';

export const patientIdentifier: Rule = {
  id: 'patient-identifier',
  severity: 'stop',
  audience: ['clinician', 'official', 'supervisor'],
  cites: ['HIPAA-C', 'HIPAA-R', 'AEPD-7000', 'FNOMCeO-11'],
  wording: {
    what: 'This gives a number, a contact or a place that belongs to one patient.',
    why: 'Record numbers, beds, accounts, phones and birth dates lead straight to the person; whoever has a list can look them up.',
    instead: 'Take it out, and go on in a secure channel if the person has to be reached.',
  },
  *find(reading, policy) {
    if (reading.record !== undefined) {
      const { record } = reading;
      const fix: Fix = { kind: 'replace', edits: [edit(reading, record, 'removed')] };
      yield { spans: [record], details: { identifier: 'record' }, fixes: [fix] };
      return;
    }
    const found = reading.mentions.filter(
      (mention) => isPatients(mention, reading) && !isCentres(mention, reading, policy),
    );
    const first = found[0];
    if (first === undefined) return;
    yield {
      spans: found,
      details: { identifier: first.type ?? first.concept },
      fixes: [{ kind: 'replace', edits: found.map((mention) => withoutIt(mention, reading)) }],
    };
  },
};

const places: ReadonlySet<string> = new Set(['bed', 'room', 'box']);
const careNumbers: ReadonlySet<string> = new Set([
  'record-number',
  'episode-number',
  'sample-number',
  'prescription-number',
  'policy-number',
  'device-serial',
]);
/** Numbers that people also publish themselves: they count only beside a patient. */
const publishedNumbers: ReadonlySet<string> = new Set(['IBAN', 'payment-card', 'plate']);
/** Whoever was born before is history. */
const earliestBirth = 1900;

const contacts: ReadonlySet<MentionConcept> = new Set<MentionConcept>([
  'phone',
  'email',
  'address',
  'postcode',
]);

function isPatients(mention: Mention, reading: Reading): boolean {
  const sentence = reading.sentenceAt(mention.start);
  if (sentence === undefined || has(reading, sentence, 'example')) return false;
  if (mention.concept === 'handle') return isTold(reading, mention, 'handle-told');
  if (contacts.has(mention.concept)) return isBesidePatient(mention, sentence, reading);
  if (mention.type === 'birth') return true;
  if (mention.type === 'born')
    return (mention.value ?? earliestBirth) >= earliestBirth && isOfPatient(sentence, reading);
  if (mention.concept !== 'identifier' || mention.role === 'colleague') return false;
  const type = mention.type ?? '';
  if (places.has(type)) {
    if (reading.found('own-animal').some((found) => within(found, sentence))) return false;
    const isPlaced = isTold(reading, mention, 'placed-person', 'slot-patient');
    return isPlaced || isHeading(mention, sentence, reading) || isOfPatient(sentence, reading);
  }
  if (careNumbers.has(type)) return !has(reading, sentence, 'administration');
  if (publishedNumbers.has(type)) return isBesidePatient(mention, sentence, reading);
  if (mention.confidence !== undefined)
    return has(reading, sentence, 'patient', 'person', 'child', 'elder', 'kin', 'their');
  return true;
}

/** Where a centre answers, it gives its own contacts, unless they are said to be somebody's or stand beside one patient. */
function isCentres(mention: Mention, reading: Reading, { role }: Policy): boolean {
  if (role !== 'official' || reading.draft.kind !== 'reply' || !contacts.has(mention.concept)) return false;
  const sentence = reading.sentenceAt(mention.start);
  if (sentence === undefined || isRead(sentence, reading)) return false;
  return !reading.found('their-contact').some((found) => within(found, sentence));
}

function within(span: Span, sentence: Sentence): boolean {
  return span.start >= sentence.start && span.end <= sentence.end;
}

function has(reading: Reading, sentence: Sentence, ...concepts: readonly Concept[]): boolean {
  return reading.terms(...concepts).some((term) => within(term, sentence));
}

function isTold(reading: Reading, mention: Mention, ...constructions: readonly Construction[]): boolean {
  return reading
    .found(...constructions)
    .some((found) => found.start < mention.end && mention.start < found.end);
}

/** One patient is read in the sentence. */
function isRead(sentence: Sentence, reading: Reading): boolean {
  return reading.people.some(
    (person) => person.role === 'patient' && person.spans.some((span) => within(span, sentence)),
  );
}

/** The sentence is about one patient: said so, or read so. */
function isOfPatient(sentence: Sentence, reading: Reading): boolean {
  if (isRead(sentence, reading)) return true;
  const isGeneral =
    has(reading, sentence, 'generic', 'hypothetical', 'aggregate', 'should') ||
    reading.found('generic-patient').some((found) => within(found, sentence));
  return !isGeneral && has(reading, sentence, 'patient');
}

/** A contact is a patient's where the sentence, or the one before a short one, is about a patient or somebody's contact. */
function isBesidePatient(mention: Mention, sentence: Sentence, reading: Reading): boolean {
  if (has(reading, sentence, 'own-contact')) return false;
  const isTheirs = reading.found('their-contact').some((found) => within(found, sentence));
  if (isTheirs || isOfPatient(sentence, reading)) return true;
  if (mention.concept === 'email' || sentence.tokens.length > shortSentence) return false;
  const before = reading.sentences[reading.sentences.indexOf(sentence) - 1];
  return before !== undefined && isOfPatient(before, reading);
}

const shortSentence = 8;

/** "Cama 7: …" heads what is said of who lies there; rooms also head programmes. */
function isHeading(mention: Mention, sentence: Sentence, reading: Reading): boolean {
  const before = reading.text.slice(sentence.start, mention.start).trim();
  return mention.type !== 'room' && before === '' && reading.text.charAt(mention.end) === ':';
}

/** The construction names the person, not only the place, or it begins the sentence. */
function isWhole(found: Span, mention: Mention, reading: Reading): boolean {
  const start = reading.sentenceAt(mention.start)?.start ?? 0;
  return found.start < mention.start || reading.text.slice(start, found.start).trim() === '';
}

/** A person named by a place becomes "a patient"; an account goes with its comma; a number becomes a neutral word. */
function withoutIt(mention: Mention, reading: Reading): Edit {
  if (mention.concept === 'handle') {
    const after = /^[,:]? ?/.exec(reading.text.slice(mention.end))?.[0].length ?? 0;
    return { span: { start: mention.start, end: mention.end + after }, insert: '' };
  }
  if (!places.has(mention.type ?? '')) return edit(reading, mention, 'removed');
  const person = reading
    .found('slot-patient', 'placed-person')
    .find((found) => found.end === mention.end && isWhole(found, mention, reading));
  return person === undefined ? edit(reading, mention, 'removed') : edit(reading, person, 'a-patient');
}
