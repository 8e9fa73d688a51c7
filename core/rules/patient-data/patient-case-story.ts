import { addDisclaimer, remove } from '../../fixes.ts';
import type { Person, Reading } from '../../reading/reading.ts';
import { type Rule, surmised } from '../../rule.ts';

export const patientCaseStory: Rule = {
  id: 'patient-case-story',
  severity: 'warning',
  audience: ['clinician', 'official', 'supervisor'],
  cites: ['GMC-19', 'GMC-18', 'CDM-28.5', 'FNOMCeO-10', 'ANA-1'],
  wording: {
    what: 'This tells the story of one patient.',
    why: 'Patients and families recognise themselves in stories, even without a name.',
    instead: 'Speak of the topic in general, or say that the case is made up if it is.',
  },
  *find(reading, policy) {
    for (const person of reading.people) {
      if (person.role !== 'patient') continue;
      yield {
        spans: person.spans,
        ...surmised(person.isSurmised, policy),
        fixes: [remove(reading, sentencesOf(reading, person)), ...addDisclaimer(reading, policy, 'D3')],
      };
    }
  },
};

function sentencesOf(reading: Reading, person: Person) {
  return reading.sentences.filter((sentence) =>
    person.spans.some((span) => span.start >= sentence.start && span.start < sentence.end),
  );
}
