import { remove } from '../../fixes.ts';
import { has, isPrivate } from '../../reading/within.ts';
import type { Rule } from '../../rule.ts';

export const ownPrivateInfo: Rule = {
  id: 'own-private-info',
  severity: 'note',
  audience: ['clinician', 'supervisor'],
  cites: ['AMA-b', 'BMA-friends', 'GMC-verify'],
  wording: {
    what: 'This gives away your home, private number, family routine or absence.',
    why: 'Patients and strangers read it too, and it stays findable beside your professional name.',
    instead: 'Leave the detail out, share it afterwards, and keep the location off.',
  },
  *find(reading) {
    if (isPrivate(reading.draft)) return;
    const numbers = reading
      .found('number-given')
      .filter((found) => !has(reading, reading.sentences[found.sentence], 'work-contact'));
    const found = [...numbers, ...reading.found('private-told')];
    if (found.length > 0) yield { spans: found, fixes: [remove(reading, found)] };
  },
};
