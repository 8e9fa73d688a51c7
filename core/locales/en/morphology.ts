/** Verb forms of English as lexicon notation. Each verb is `base:past:participle`; a regular one is its base alone. */

interface Verb {
  readonly base: string;
  readonly past: string;
  readonly participle: string;
}

function verbs(list: string): Verb[] {
  return list
    .split(/\s+/)
    .filter(Boolean)
    .map((verb) => {
      const [base = '', past, participle] = verb.split(':');
      const regular = base.endsWith('e')
        ? `${base}d`
        : base.endsWith('y') && !/[aeiou]y$/.test(base)
          ? `${base.slice(0, -1)}ied`
          : `${base}ed`;
      return { base, past: past ?? regular, participle: participle ?? past ?? regular };
    });
}

function gerund(base: string): string {
  return base.endsWith('e') && !base.endsWith('ee') ? `${base.slice(0, -1)}ing` : `${base}ing`;
}

export function pasts(list: string): string {
  return verbs(list)
    .map((verb) => verb.past)
    .join(' ');
}

export function participles(list: string): string {
  return verbs(list)
    .map((verb) => verb.participle)
    .join(' ');
}

export function infinitives(list: string): string {
  return verbs(list)
    .map((verb) => verb.base)
    .join(' ');
}

export function gerunds(list: string): string {
  return verbs(list)
    .map((verb) => gerund(verb.base))
    .join(' ');
}

/** Third person: "cries", "cried". */
export function thirdPerson(list: string): string {
  return verbs(list)
    .map((verb) => {
      const { base } = verb;
      const present = /(?:s|x|z|ch|sh)$/.test(base)
        ? `${base}es`
        : /[^aeiou]y$/.test(base)
          ? `${base.slice(0, -1)}ies`
          : `${base}s`;
      return `${present} ${verb.past}`;
    })
    .join(' ');
}
