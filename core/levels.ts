import { type Layer, own } from './layer.ts';
import type { Level } from './policy.ts';
import type { Rejections } from './rejection.ts';
import { ruleFacts } from './rule-facts.ts';
import { renames } from './rules/renames.ts';
import { placeIn } from './salvage.ts';

/** What one layer says of rules: those it sets to a level, and those it switches on whatever was chosen beneath. */
export interface LevelChange {
  readonly set: ReadonlyMap<string, Level>;
  readonly on: ReadonlySet<string>;
}

const known: ReadonlySet<string> = new Set(ruleFacts.map(({ id }) => id));
const chapters: Readonly<Record<string, readonly string[]>> = Object.fromEntries(
  ruleFacts.map(({ chapter }) => [
    chapter,
    ruleFacts.filter((one) => one.chapter === chapter).map(({ id }) => id),
  ]),
);

/** Rules that nobody can switch off. */
export const floorRules: readonly string[] = chapters['patient-data'] ?? [];

/** The rule that speaks for the organisation's own terms. */
export const termRule = 'organisation-term';

/**
 * What `rules` and `levels` of a layer come to. `*` is every rule, a chapter's name all of its rules; the narrower entry wins, and of
 * two that contradict each other the stricter. A level by name wins over both. Rules about patient data speak at least as a note.
 */
export function levelChange(layer: Layer): LevelChange {
  const set = new Map<string, Level>();
  const on = new Set<string>();
  for (const { ids, isOn } of inOrder(own(layer, 'rules') ?? []))
    for (const id of ids) {
      if (isOn) {
        on.add(id);
        set.delete(id);
      } else {
        on.delete(id);
        set.set(id, 'off');
      }
    }
  for (const [id, level] of Object.entries(own(layer, 'levels') ?? {})) {
    on.delete(id);
    set.set(id, level);
  }
  for (const id of floorRules) if (set.get(id) === 'off') set.set(id, 'note');
  return { set, on };
}

/** `rules` without names that nobody knows; what contradicts or goes below the floor is told and stays, for `levelChange` sees to it. */
export function knownRules(
  rules: readonly string[],
  place: string,
  rejections: Rejections,
): readonly string[] {
  const at = (entry: string) => `${place}[${placeIn(rules, rules.indexOf(entry))}]`;
  for (const [index, entry] of rules.entries())
    if (idsOf(entry.slice(1)) === undefined)
      rejections.add(`${place}[${placeIn(rules, index)}]`, 'unknown-rule');
  const known = rules.filter((entry) => idsOf(entry.slice(1)) !== undefined);
  const lastOff = new Map<string, string>();
  for (const { ids, isOn, entry } of inOrder(known)) {
    if (!isOn && known.includes(`+${entry.slice(1)}`)) rejections.add(at(entry), 'contradiction');
    for (const id of ids)
      if (isOn) lastOff.delete(id);
      else lastOff.set(id, entry);
  }
  for (const id of floorRules) {
    const entry = lastOff.get(id);
    if (entry !== undefined) rejections.add(at(entry), 'floor');
  }
  return known;
}

/** Levels by the rules' present names, without names that nobody knows and nothing below the floor. */
export function knownLevels(
  levels: Readonly<Record<string, Level>>,
  place: string,
  rejections: Rejections,
): Readonly<Record<string, Level>> {
  const entries = Object.entries(levels).flatMap(([name, level]): [string, Level][] => {
    const id = renames[name] ?? name;
    if (!known.has(id)) rejections.add(`${place}.${name}`, 'unknown-rule');
    else if (level !== 'off' || !floorRules.includes(id)) return [[id, level]];
    else {
      rejections.add(`${place}.${name}`, 'floor');
      return [[id, 'note']];
    }
    return [];
  });
  return Object.fromEntries(entries);
}

/** Lays changes over one another, lowest first. */
export function layLevels(changes: readonly LevelChange[]): Record<string, Level> {
  const levels = new Map<string, Level>();
  for (const { set, on } of changes) {
    for (const id of on) levels.delete(id);
    for (const [id, level] of set) levels.set(id, level);
  }
  return Object.fromEntries(levels);
}

function idsOf(name: string): readonly string[] | undefined {
  if (name === '*') return [...known];
  if (Object.hasOwn(chapters, name)) return chapters[name];
  const id = renames[name] ?? name;
  return known.has(id) ? [id] : undefined;
}

/** Entries in the order in which they hold: the narrower later, of two of the same breadth the one that switches on. */
function inOrder(
  rules: readonly string[],
): readonly { readonly entry: string; readonly ids: readonly string[]; readonly isOn: boolean }[] {
  return rules
    .map((entry) => ({ entry, ids: idsOf(entry.slice(1)) ?? [], isOn: entry.startsWith('+') }))
    .sort(
      (a, b) => breadthOf(b.entry.slice(1)) - breadthOf(a.entry.slice(1)) || Number(a.isOn) - Number(b.isOn),
    );
}

function breadthOf(name: string): number {
  return name === '*' ? 2 : Object.hasOwn(chapters, name) ? 1 : 0;
}
