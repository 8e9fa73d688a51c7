import type { Level } from './policy.ts';
import type { Layer } from './policy-document.ts';
import type { Rejections } from './rejection.ts';
import { ruleFacts } from './rule-facts.ts';
import { renames } from './rules/renames.ts';

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
 * Reads `rules` and `levels` of a layer. `*` is every rule, a chapter's name all of its rules; the narrower entry wins, and of
 * two that contradict each other the stricter. A level by name wins over both. Rules about patient data speak at least as a note.
 */
export function levelChange(layer: Layer, place: string, rejections: Rejections): LevelChange {
  const set = new Map<string, Level>();
  const on = new Set<string>();
  const toggles = (layer.rules ?? []).flatMap((entry, index) => {
    const name = entry.slice(1);
    const ids = idsOf(name);
    if (ids === undefined) rejections.add(`${place}rules[${index}]`, 'unknown-rule');
    return ids === undefined
      ? []
      : [{ ids, isOn: entry.startsWith('+'), breadth: breadthOf(name), entry, index }];
  });
  for (const { entry, index } of toggles)
    if (entry.startsWith('-') && toggles.some((one) => one.entry === `+${entry.slice(1)}`))
      rejections.add(`${place}rules[${index}]`, 'contradiction');
  for (const { ids, isOn } of toggles.sort(
    (a, b) => b.breadth - a.breadth || Number(a.isOn) - Number(b.isOn),
  ))
    for (const id of ids) {
      if (isOn) {
        on.add(id);
        set.delete(id);
      } else {
        on.delete(id);
        set.set(id, 'off');
      }
    }
  for (const [name, level] of Object.entries(layer.levels ?? {})) {
    const id = renames[name] ?? name;
    if (!known.has(id)) rejections.add(`${place}levels.${name}`, 'unknown-rule');
    else {
      on.delete(id);
      set.set(id, level);
    }
  }
  for (const id of floorRules) {
    if (set.get(id) !== 'off') continue;
    rejections.add(`${place}levels.${id}`, 'floor');
    set.set(id, 'note');
  }
  return { set, on };
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

function breadthOf(name: string): number {
  return name === '*' ? 2 : Object.hasOwn(chapters, name) ? 1 : 0;
}
