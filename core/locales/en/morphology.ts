/**
 * First-person past forms of English verbs as lexicon notation, with their subject: "i saw", "we've just seen", "had to see".
 * Each verb is `base:past:participle`; a regular one is its base alone.
 */
export function firstPerson(verbs: string): string {
  return verbs
    .split(/\s+/)
    .filter(Boolean)
    .flatMap((verb) => {
      const { base, past, participle } = parts(verb);
      return [
        `(i|we)_${past}`,
        `(i|we)_(just|finally|also|recently|once|actually|literally|then|had_to|got_to)_(${past}|${base})`,
        `(i've|we've|i_have|we_have|i'd|we'd|i_had|we_had)_(just_|finally_|already_|recently_|)${participle}`,
        `(i|we)_(am|are|was|were)_${gerund(base)}`,
        `(i'm|we're)_${gerund(base)}`,
      ];
    })
    .join(' ');
}

/** Third-person past forms: "cried", "has cried", "started crying", "is crying". */
export function thirdPerson(verbs: string): string {
  return verbs
    .split(/\s+/)
    .filter(Boolean)
    .flatMap((verb) => {
      const { base, past, participle } = parts(verb);
      return [past, `(has|had|'s)_${participle}`, `(started|began|kept|was|is)_${gerund(base)}`];
    })
    .join(' ');
}

function parts(verb: string): { readonly base: string; readonly past: string; readonly participle: string } {
  const [base = '', past, participle] = verb.split(':');
  const regular = base.endsWith('e')
    ? `${base}d`
    : base.endsWith('y') && !/[aeiou]y$/.test(base)
      ? `${base.slice(0, -1)}ied`
      : `${base}ed`;
  return { base, past: past ?? regular, participle: participle ?? past ?? regular };
}

function gerund(base: string): string {
  return base.endsWith('e') && !base.endsWith('ee') ? `${base.slice(0, -1)}ing` : `${base}ing`;
}
