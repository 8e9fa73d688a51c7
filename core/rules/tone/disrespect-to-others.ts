import type { Rule } from '../../rule.ts';

export const disrespectToOthers: Rule = {
  id: 'disrespect-to-others',
  severity: 'warning',
  audience: ['clinician', 'official', 'supervisor'],
  cites: ['FNOMCeO-58', 'OMC-6', 'FNOPI-28'],
  wording: {
    what: 'This attacks colleagues, another profession or a competitor in public.',
    why: 'The codes ask for respect among professionals, and sanctions for such posts have been upheld.',
    instead: 'Write about the problem, or raise it with them or through the internal channel.',
  },
  *find(reading) {
    for (const found of reading.found('colleagues-attacked')) yield { spans: [found] };
  },
};
