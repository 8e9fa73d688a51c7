import type { Rule } from '../../rule.ts';

export const discriminatoryLanguage: Rule = {
  id: 'discriminatory-language',
  severity: 'stop',
  audience: ['clinician', 'official', 'supervisor'],
  cites: ['FNOMCeO-3', 'GMC-18', 'NMC-1.1'],
  wording: {
    what: 'This speaks against a group of people, or denies them care.',
    why: 'Care is owed to everybody alike; boards and employers treat such posts as misconduct.',
    instead: 'Take it out. If there is a problem behind it, describe the problem, not the people.',
  },
  *find(reading) {
    for (const found of reading.found('group-attacked')) yield { spans: [found] };
  },
};
