import type { Rule } from '../../rule.ts';

export const patientCaseStory: Rule = {
  id: 'patient-case-story',
  severity: 'warning',
  audience: ['clinician', 'official', 'supervisor'],
  cites: ['GMC-19'],
  wording: {
    what: 'This tells the story of one patient.',
    why: 'Patients and families recognise themselves in stories, even without a name.',
    instead: 'Speak of the topic in general, or say that the case is made up.',
  },
  *find(reading) {
    for (const person of reading.people) if (person.role === 'patient') yield { spans: person.spans };
  },
};
