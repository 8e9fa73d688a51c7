import { remove, replaceWith } from '../../fixes.ts';
import { type Rule, surmised } from '../../rule.ts';

export const patientDateTime: Rule = {
  id: 'patient-date-time',
  severity: 'warning',
  audience: ['clinician', 'official', 'supervisor'],
  cites: ['HIPAA-C', 'GMC-19'],
  wording: {
    what: 'This ties a day or an hour to one patient.',
    why: 'Posts carry their own date: with a day or an hour, colleagues and family can tell who it was.',
    instead: 'Leave the time out, or tell it weeks later.',
  },
  *find(reading, policy) {
    for (const person of reading.people) {
      if (person.role !== 'patient') continue;
      const times = person.traits.filter((trait) => trait.kind === 'time');
      if (times.length === 0) continue;
      const isIdentified = person.traits.some(
        (trait) => trait.kind === 'name' || trait.kind === 'identifier',
      );
      yield {
        spans: times,
        ...(isIdentified ? { severity: 'stop' } : {}),
        ...surmised(person.isSurmised, policy),
        fixes: [replaceWith(reading, times.slice(0, 1), 'some-time-ago'), remove(reading, times)],
      };
    }
  },
};
