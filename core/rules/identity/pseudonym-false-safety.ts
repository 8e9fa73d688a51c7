import type { Rule } from '../../rule.ts';

export const pseudonymFalseSafety: Rule = {
  id: 'pseudonym-false-safety',
  severity: 'note',
  audience: ['clinician', 'supervisor'],
  cites: ['GMC-9', 'FNOPI-2018'],
  wording: {
    what: 'This trusts that nobody knows who you are.',
    why: 'A pseudonym does not make you anonymous: shift, ward and way of writing have given many away.',
    instead: 'Write it as if your name stood below, or leave it out.',
  },
  *find(reading) {
    for (const found of reading.found('mask-trusted')) yield { spans: [found] };
  },
};
