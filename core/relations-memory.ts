import { sha256Hex } from './sha256.ts';

/** What the author has said of a person; `no`: no patient, `neither`: no patient and nobody of their staff. */
export type Answer = 'no' | 'neither' | 'patient' | 'friend' | 'subordinate';

export const answers: readonly Answer[] = ['no', 'neither', 'patient', 'friend', 'subordinate'];

/** What is remembered of relations: answers by salted hash; no name, handle or address, and not in the order given. */
export interface RelationsMemory {
  /** Random, of this device; 32 hexadecimal digits. */
  readonly salt: string;
  readonly people: Readonly<Record<string, Answer>>;
}

/** How often a hash is hashed again, so that trying many names takes long. */
const rounds = 100;
/** Most people remembered; beyond that the memory is refused rather than the browser filled. */
const most = 20_000;

/** The key of a person: network and handle, or the name where there is no handle, hashed with the salt. Absent: nobody to tell apart. */
export function personKey(
  salt: string,
  network: string,
  person: { readonly handle?: string; readonly name?: string },
): string | undefined {
  const who = person.handle === undefined ? named(person.name) : `@${folded(person.handle)}`;
  if (who === undefined) return undefined;
  let hash = `${salt}\n${network}\n${who}`;
  for (let round = 0; round < rounds; round += 1) hash = sha256Hex(`${salt}${hash}`);
  return hash.slice(0, 40);
}

/** A memory with one answer more, or one less where there is none; keys in the order of the alphabet. */
export function withAnswer(
  memory: RelationsMemory,
  key: string,
  answer: Answer | undefined,
): RelationsMemory {
  const people = new Map(Object.entries(memory.people));
  if (answer === undefined) people.delete(key);
  else if (people.has(key) || people.size < most) people.set(key, answer);
  return { ...memory, people: sorted(people) };
}

/** A memory from storage or from a file; what is none gives nothing, an entry that is none is left out. */
export function readMemory(value: unknown): RelationsMemory | undefined {
  if (typeof value !== 'object' || value === null) return undefined;
  const { salt, people } = value as { readonly salt?: unknown; readonly people?: unknown };
  if (typeof salt !== 'string' || !/^[0-9a-f]{32}$/.test(salt)) return undefined;
  const sound = Object.entries(typeof people === 'object' && people !== null ? people : {}).filter(
    ([key, answer]) => /^[0-9a-f]{40}$/.test(key) && answers.includes(answer as Answer),
  );
  return { salt, people: sorted(new Map(sound.slice(0, most) as [string, Answer][])) };
}

/**
 * What an import brings: a memory with the same salt is joined, where both know a person the graver answer holds; another salt
 * takes the place of an empty memory only, because its hashes say nothing beside others. Absent: it does not fit.
 */
export function joinMemories(own: RelationsMemory, other: RelationsMemory): RelationsMemory | undefined {
  if (Object.keys(own.people).length === 0) return other;
  if (own.salt !== other.salt) return undefined;
  const people = new Map(Object.entries(own.people));
  for (const [key, answer] of Object.entries(other.people)) {
    const known = people.get(key);
    if (known === undefined || gravity[answer] > gravity[known]) people.set(key, answer);
  }
  return { salt: own.salt, people: sorted(people) };
}

/** How many people each answer was given of. */
export function countAnswers(memory: RelationsMemory | undefined): Readonly<Record<Answer, number>> {
  const counts = { no: 0, neither: 0, patient: 0, friend: 0, subordinate: 0 };
  for (const answer of Object.values(memory?.people ?? {})) counts[answer] += 1;
  return counts;
}

const gravity: Readonly<Record<Answer, number>> = {
  no: 0,
  neither: 1,
  friend: 2,
  subordinate: 3,
  patient: 4,
};

function sorted(people: ReadonlyMap<string, Answer>): Readonly<Record<string, Answer>> {
  return Object.fromEntries([...people].sort(([a], [b]) => (a < b ? -1 : 1)));
}

function named(name: string | undefined): string | undefined {
  const text = folded(name ?? '');
  return text === '' ? undefined : text;
}

function folded(text: string): string {
  return text.normalize('NFKC').toLowerCase().replace(/\s+/gu, ' ').trim();
}
