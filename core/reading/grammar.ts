import { type Element, type One, sequences } from './grammar-notation.ts';

/** One plain sequence of elements; `id` is the construction or concept it stands for. */
export interface Pattern<Id extends string> {
  readonly id: Id;
  /** Its number in the grammar. */
  readonly number: number;
  readonly elements: readonly Element[];
  /** Groups of concepts, and of words, of which a sentence must have one each, beside what the pattern begins with. */
  readonly needs: {
    readonly concepts: readonly (readonly string[])[];
    readonly words: readonly (readonly string[])[];
  };
}

/** A compiled grammar of one language: patterns by what they begin with. */
export interface Grammar<Id extends string> {
  readonly byWord: ReadonlyMap<string, readonly Pattern<Id>[]>;
  readonly byConcept: ReadonlyMap<string, readonly Pattern<Id>[]>;
  readonly byClass: ReadonlyMap<string, readonly Pattern<Id>[]>;
  /** Patterns that begin with a gap: tried at every word, so they should be rare. */
  readonly anywhere: readonly Pattern<Id>[];
  /** How many patterns there are. */
  readonly size: number;
}

/** Compiles grammar texts. Throws a `SyntaxError` naming the pattern that is malformed. */
export function compileGrammar<Id extends string>(
  texts: Iterable<readonly [Id, readonly string[]]>,
): Grammar<Id> {
  const byWord = new Map<string, Pattern<Id>[]>();
  const byConcept = new Map<string, Pattern<Id>[]>();
  const byClass = new Map<string, Pattern<Id>[]>();
  const anywhere: Pattern<Id>[] = [];
  let size = 0;
  for (const [id, notations] of texts) {
    for (const notation of notations) {
      for (const elements of sequences(notation)) {
        const first = elements.find(isOne);
        const pattern = { id, number: size++, elements, needs: needsOf(elements, first) };
        const leading = elements.find((element) => element.kind === 'one' || element.kind === 'gap');
        if (first === undefined) throw new SyntaxError(`grammar: "${notation}" names no word`);
        if (first !== leading) {
          anywhere.push(pattern);
          continue;
        }
        for (const word of first.words) push(byWord, word, pattern);
        for (const concept of first.concepts) push(byConcept, concept, pattern);
        for (const name of first.classes) push(byClass, name, pattern);
      }
    }
  }
  return { byWord, byConcept, byClass, anywhere, size };
}

/** Few words are looked up faster than a pattern is tried; many are not. */
const mostNeededWords = 4;

function needsOf(elements: readonly Element[], first: One | undefined): Pattern<string>['needs'] {
  const others = elements.filter(isOne).filter((one) => one !== first && one.classes.length === 0);
  return {
    concepts: others.filter((one) => one.words.size === 0).map((one) => one.concepts),
    words: others
      .filter((one) => one.concepts.length === 0 && one.words.size <= mostNeededWords)
      .map((one) => [...one.words]),
  };
}

function isOne(element: Element): element is One {
  return element.kind === 'one';
}

function push<Id extends string>(map: Map<string, Pattern<Id>[]>, key: string, pattern: Pattern<Id>): void {
  const list = map.get(key);
  if (list === undefined) map.set(key, [pattern]);
  else list.push(pattern);
}
