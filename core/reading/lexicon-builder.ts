import { grouped, listed } from './grouped.ts';
import { type Affixes, comparisons, type Lexicon } from './lexicon.ts';
import { choices, expand, marked, rowsOf, type Word } from './lexicon-notation.ts';
import type { Concept } from './topics/index.ts';
import { fold, noteSlot } from './word-form.ts';
import { wordTable } from './word-table.ts';

/** Pairs of a word and what is said of it. */
interface Pairs {
  readonly words: number[];
  readonly items: number[];
}

/** What may stand in one place of a row. */
interface Choice {
  readonly slots: readonly number[];
  /** What its first word may be, folded, by number. */
  readonly firsts: readonly number[];
}

/** What is being compiled. */
type Parts = ReturnType<typeof newParts>;

function newParts() {
  const pairs = (): Pairs => ({ words: [], items: [] });
  return {
    words: wordTable(),
    concepts: [] as Concept[],
    alone: pairs(),
    /** The same from entries that may also have several words; they come after the others. */
    aloneLater: pairs(),
    exact: pairs(),
    exactLater: pairs(),
    begun: pairs(),
    begunLater: pairs(),
    conceptOf: [] as number[],
    comparisonOf: [] as number[],
    slotsOf: [] as (readonly number[])[],
    wordsOf: [] as number[][],
    /** Slots by the words in them. */
    slots: new Map<string, number>(),
    /** Places of rows by how they are written: notations share most of them. */
    places: new Map<string, readonly Choice[]>(),
    stems: new Map<string, Concept[]>(),
    endings: new Map<string, Concept[]>(),
    exactEndings: new Map<string, Concept[]>(),
    except: new Map<string, Concept[]>(),
  };
}

/**
 * Compiles a lexicon text after text (see `lexicon-notation.ts`), so that one can pause in between. `add` throws a `SyntaxError`
 * naming the entry that is malformed.
 */
export function lexiconBuilder() {
  const parts = newParts();
  return {
    /** Throws a `SyntaxError` naming the entry that is malformed. */
    add(concept: Concept, text: string): void {
      let number = parts.concepts.indexOf(concept);
      if (number < 0) number = parts.concepts.push(concept) - 1;
      for (const notation of text.split(/\s+/)) if (notation !== '') add(notation, number, parts);
    },
    done: () => finished(parts),
  };
}

function finished(parts: Parts): Lexicon {
  const { words, concepts, conceptOf, comparisonOf } = parts;
  const byWord = (one: Pairs, later: Pairs) =>
    grouped(words.size, one.words.concat(later.words), one.items.concat(later.items));
  return {
    words,
    concepts,
    alone: byWord(parts.alone, parts.aloneLater),
    exact: byWord(parts.exact, parts.exactLater),
    begun: byWord(parts.begun, parts.begunLater),
    conceptOf: Uint16Array.from(conceptOf),
    comparisonOf: Uint8Array.from(comparisonOf),
    slotsOf: listed(parts.slotsOf),
    wordsOf: listed(parts.wordsOf),
    affixes: affixesOf(parts),
    slot: noteSlot(),
  };
}

function affixesOf({ stems, endings, exactEndings, except }: Parts): Affixes {
  const lengths = (...maps: readonly ReadonlyMap<string, unknown>[]) => {
    const all = new Set(maps.flatMap((map) => [...map.keys()].map((key) => key.length)));
    return [...all].sort((a, b) => b - a);
  };
  return {
    stems,
    endings,
    exactEndings,
    except,
    stemLengths: lengths(stems),
    endingLengths: lengths(endings, exactEndings),
  };
}

/** One word and nothing that must be told apart: most of a lexicon. */
const plainWord = /^[\p{L}\p{N}]+$/u;

function add(notation: string, concept: number, parts: Parts): void {
  if (plainWord.test(notation)) {
    addAlone(notation, concept, parts);
    return;
  }
  const { mark, body } = marked(notation);
  if (mark === '!') for (const form of expand(body)) push(parts.except, fold(form), concept, parts);
  else if (body.includes('*')) for (const form of expand(body)) addForm(`${mark}${form}`, concept, parts);
  else if (mark === '' && !body.includes('_')) for (const form of expand(body)) addForm(form, concept, parts);
  else addEntries(notation, concept, parts);
}

function addAlone(word: string, concept: number, { words, alone }: Parts): void {
  alone.words.push(words.add(fold(word)));
  alone.items.push(concept);
}

/** One form of a notation. */
function addForm(form: string, concept: number, parts: Parts): void {
  if (plainWord.test(form)) {
    addAlone(form, concept, parts);
    return;
  }
  const { mark, body } = marked(form);
  if (body.includes('*')) addAffix(body, mark === '=', concept, parts);
  else addEntries(form, concept, parts);
}

function addAffix(form: string, isExact: boolean, concept: number, parts: Parts): void {
  if (form.startsWith('*')) {
    if (isExact) push(parts.exactEndings, form.slice(1), concept, parts);
    else push(parts.endings, fold(form.slice(1)), concept, parts);
    return;
  }
  const stem = fold(form.slice(0, -1));
  if (!form.endsWith('*') || stem.length < 3 || stem.includes('_'))
    throw new SyntaxError(`lexicon: "${form}" is no stem of three letters or more`);
  push(parts.stems, stem, concept, parts);
}

function addEntries(notation: string, concept: number, parts: Parts): void {
  const { mark, body } = marked(notation);
  const by = mark === '=' ? 1 : mark === '^' ? 2 : 0;
  let count = 0;
  for (const row of rowsOf(body)) {
    const places = row.map((place) => choicesFor(place, by, parts));
    for (const sequence of sequencesOf(places)) {
      addEntry(sequence, { concept, by, isLater: body.includes('_') }, parts);
      count++;
    }
  }
  if (count === 0)
    throw new SyntaxError(`lexicon: "${notation}" under "${parts.concepts[concept]}" has no word`);
}

const nothingYet: Choice = { slots: [], firsts: [] };

/** Every way to take one choice in each place; those that come to nothing are left out. */
function sequencesOf(places: readonly (readonly Choice[])[]): readonly Choice[] {
  let sequences: Choice[] = [nothingYet];
  for (const choices of places) {
    sequences = sequences.flatMap((before) =>
      choices.map(({ slots, firsts }) => ({
        slots: before.slots.concat(slots),
        firsts: before.slots.length === 0 ? firsts : before.firsts,
      })),
    );
  }
  return sequences.filter(({ slots }) => slots.length > 0);
}

function choicesFor(place: string, by: number, parts: Parts): readonly Choice[] {
  const key = `${by}${place}`;
  let found = parts.places.get(key);
  if (found === undefined) {
    found = choices(place).map((choice) => ({
      slots: choice.map((slot) => slotFor(slot, by, parts)),
      firsts: [...new Set(choice[0]?.map((word) => parts.words.add(word.fold)))],
    }));
    parts.places.set(key, found);
  }
  return found;
}

interface Meaning {
  readonly concept: number;
  readonly by: number;
  /** It may also have several words. */
  readonly isLater: boolean;
}

function addEntry({ slots, firsts }: Choice, { concept, by, isLater }: Meaning, parts: Parts): void {
  const isAlone = by === 0 && slots.length === 1;
  const pairs = pairsFor(slots.length, isAlone, isLater, parts);
  let item = concept;
  if (!isAlone) {
    parts.conceptOf.push(concept);
    parts.comparisonOf.push(by);
    item = parts.slotsOf.push(slots) - 1;
  }
  for (const first of firsts) {
    pairs.words.push(first);
    pairs.items.push(item);
  }
}

function pairsFor(length: number, isAlone: boolean, isLater: boolean, parts: Parts): Pairs {
  if (length > 1) return isLater ? parts.begunLater : parts.begun;
  if (isAlone) return isLater ? parts.aloneLater : parts.alone;
  return isLater ? parts.exactLater : parts.exact;
}

function slotFor(slot: readonly Word[], by: number, parts: Parts): number {
  const written = slot.map((word) => word[comparisons[by] ?? 'fold']);
  const key = written.join(' ');
  let found = parts.slots.get(key);
  if (found === undefined) {
    const numbers = new Set(written.map((word) => parts.words.add(word)));
    found = parts.wordsOf.push([...numbers].sort((a, b) => a - b)) - 1;
    parts.slots.set(key, found);
  }
  return found;
}

function push(map: Map<string, Concept[]>, key: string, concept: number, { concepts }: Parts): void {
  const list = map.get(key);
  if (list === undefined) map.set(key, [concepts[concept] as Concept]);
  else list.push(concepts[concept] as Concept);
}
