import type { Fix, Span } from '../../finding.ts';
import { remove, replaceWith } from '../../fixes.ts';
import { enoughCare, nameCare } from '../../reading/name-care.ts';
import type { Mention, Reading } from '../../reading/reading.ts';
import { fold } from '../../reading/words.ts';
import type { Match, Rule } from '../../rule.ts';

export const patientName: Rule = {
  id: 'patient-name',
  severity: 'stop',
  audience: ['clinician', 'official', 'supervisor'],
  cites: ['HIPAA-R', 'GMC-18', 'GMC-20', 'AMA-a', 'FNOMCeO-10', 'FNOMCeO-11', 'FNOPI-28'],
  wording: {
    what: 'This names somebody in your care.',
    why: 'A first name, a nickname, initials or a hashtag is enough for those who know the person, and it cannot be taken back.',
    instead: 'Leave the name out and speak of the topic, or of “a patient” without details.',
  },
  *find(reading) {
    if (reading.draft.kind === 'profile') return;
    const names = reading.mentions.filter(
      ({ concept }) => concept === 'person-name' || concept === 'initials',
    );
    const theirs = names.filter(
      (name) => nameCare(reading, name) >= enoughCare || isTheOneAnswered(reading, name),
    );
    if (theirs.length > 0) yield match(reading, theirs);
  },
};

function match(reading: Reading, names: readonly Mention[]): Match {
  const isTag = (span: Span) => reading.text.charAt(span.start) === '#';
  const words = names.filter((name) => !isTag(name));
  const fixes: Fix[] =
    words.length === names.length
      ? [replaceWith(reading, words, 'a-patient')]
      : [joined(replaceWith(reading, words, 'a-patient'), remove(reading, names.filter(isTag)))];
  return { spans: names.map(({ start, end }) => ({ start, end })), fixes };
}

function joined(...fixes: readonly Fix[]): Fix {
  const edits = fixes.flatMap((fix) => (fix.kind === 'replace' ? fix.edits : []));
  return { kind: 'replace', edits: [...edits].sort((a, b) => a.span.start - b.span.start) };
}

/** A reply that calls its addressee by name and speaks of care. */
function isTheOneAnswered(reading: Reading, name: Mention): boolean {
  const { replyTo } = reading.draft;
  const first = fold(reading.text.slice(name.start, name.end).split(/\s/)[0] ?? '');
  const known = fold(`${replyTo?.name ?? ''} ${replyTo?.handle ?? ''}`);
  return (
    first.length > 2 && known.includes(first) && nameCare(reading, { ...name, role: 'patient' }) >= enoughCare
  );
}
