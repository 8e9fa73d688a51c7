import type { OwnTerm } from '../../core/index.ts';

/** The own terms of an invented organisation, under which every example is judged; only `organisation-term.txt` meets them. */
export const ownTerms: readonly OwnTerm[] = [
  {
    term: 'Vellorita',
    action: 'block',
    near: ['proyecto', 'progetto', 'project', 'plan*', 'pian*'],
    within: 6,
  },
  { term: 'Zafirel*', action: 'watch' },
  { term: 'Casilda Monterde', action: 'watch' },
  { term: 'Bastión', action: 'watch', notNear: ['calle', 'via', 'street', 'plaza', 'piazza', 'square'] },
  { term: 'Instituto Zafirel', action: 'allow' },
];
