import type { Found, Mention, PersonRole } from './reading.ts';
import type { Construction } from './topics/index.ts';

/** What a construction says of the name it holds, most telling first. */
const told: readonly (readonly [Construction, PersonRole])[] = [
  ['named-past', 'historical'],
  ['named-self', 'author'],
  ['named-patient', 'patient'],
  ['named-staff', 'colleague'],
  ['named-public', 'public-figure'],
  ['named-relative', 'relative'],
];

/** Roles that what stands right before a name settles. */
const settled: ReadonlySet<PersonRole> = new Set<PersonRole>(['historical', 'author', 'colleague', 'public-figure']);

/** Gives each name the role that its sentence tells; the same name elsewhere in the draft has the same one. */
export function withRoles(
  text: string,
  mentions: readonly Mention[],
  found: readonly Found[],
): readonly Mention[] {
  if (!mentions.some(isNamed)) return mentions;
  const byName = new Map<string, PersonRole>();
  const own = mentions.map((mention) => {
    if (!isNamed(mention)) return undefined;
    const role = roleOf(mention, found);
    const key = keyOf(text, mention);
    const before = byName.get(key);
    if (role !== undefined && (before === undefined || rank(role) < rank(before))) byName.set(key, role);
    return role;
  });
  return mentions.map((mention, index) => {
    if (!isNamed(mention)) return mention;
    const shared = byName.get(keyOf(text, mention));
    const role = shared === undefined || (own[index] !== undefined && rank(own[index]) <= rank(shared)) ? own[index] : shared;
    return role === undefined || role === mention.role ? mention : { ...mention, role };
  });
}

function isNamed({ concept }: Mention): boolean {
  return concept === 'person-name' || concept === 'initials';
}

function roleOf(mention: Mention, found: readonly Found[]): PersonRole | undefined {
  if (mention.role !== undefined && settled.has(mention.role)) return mention.role;
  for (const [construction, role] of told) {
    if (found.some((one) => one.construction === construction && one.start < mention.end && mention.start < one.end))
      return role;
  }
  return mention.role;
}

/** A settled role outweighs a loose one: an addressee may be anybody. */
function rank(role: PersonRole): number {
  const order: readonly PersonRole[] = ['historical', 'author', 'colleague', 'public-figure', 'patient', 'relative', 'addressee'];
  const at = order.indexOf(role);
  return at < 0 ? order.length : at;
}

/** The first word of a name, folded to lower case: "Lucía" is "Lucía Soto" said again. */
function keyOf(text: string, mention: Mention): string {
  return text.slice(mention.start, mention.end).toLowerCase().split(/\s/)[0] ?? '';
}
