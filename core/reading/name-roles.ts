import type { Mention, PersonRole, Said } from './reading.ts';
import type { Construction } from './topics/index.ts';

/** What a construction says of the name it holds, most telling first. */
const told: readonly (readonly [Construction, PersonRole])[] = [
  ['named-past', 'historical'],
  ['named-self', 'author'],
  ['named-colleague', 'colleague'],
  ['named-patient', 'patient'],
  ['named-staff', 'colleague'],
  ['named-public', 'public-figure'],
  ['named-relative', 'relative'],
];

/** Roles from the most to the least settled: an addressee may be anybody. */
const ranking: readonly PersonRole[] = [
  'historical',
  'author',
  'colleague',
  'public-figure',
  'patient',
  'relative',
  'addressee',
  'unknown',
];

/** How many of `ranking` the word right before a name settles for good. */
const settled = 4;

/** Gives each name of a sentence the role that the sentence tells; `isPast`: it speaks of a time before living memory. */
export function withRoles(mentions: readonly Mention[], said: readonly Said[], isPast: boolean): Mention[] {
  return mentions.map((mention) => {
    if (!isNamed(mention) || rank(mention.role) < settled) return mention;
    if (isPast) return { ...mention, role: 'historical' };
    const role = told.find(([construction]) =>
      said.some(
        ({ id, span }) => id === construction && span.start < mention.end && mention.start < span.end,
      ),
    )?.[1];
    return role === undefined ? mention : { ...mention, role };
  });
}

/** Gives a name the most settled role that it has anywhere in the draft: "Lucía" is "Lucía Soto" said again. */
export function sharedRoles(text: string, mentions: readonly Mention[]): readonly Mention[] {
  const byName = new Map<string, PersonRole>();
  const named = mentions.filter(isNamed);
  if (named.length < 2) return mentions;
  for (const mention of named) {
    const key = keyOf(text, mention);
    const { role } = mention;
    if (role !== undefined && rank(role) < rank(byName.get(key))) byName.set(key, role);
  }
  return mentions.map((mention) => {
    const role = isNamed(mention) ? byName.get(keyOf(text, mention)) : undefined;
    return role === undefined || role === mention.role ? mention : { ...mention, role };
  });
}

function isNamed({ concept }: Mention): boolean {
  return concept === 'person-name' || concept === 'initials';
}

function rank(role: PersonRole | undefined): number {
  return role === undefined ? ranking.length : ranking.indexOf(role);
}

function keyOf(text: string, mention: Mention): string {
  return (
    text
      .slice(mention.start, mention.end)
      .toLowerCase()
      .split(/[\s'’]/)[0] ?? ''
  );
}
