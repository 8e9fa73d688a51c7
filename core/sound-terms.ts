import type { OwnTerm, TermAction } from './own-terms.ts';
import { faultOf } from './own-terms-test.ts';
import { caps } from './policy-schema.ts';
import type { Rejections } from './rejection.ts';
import { placeIn } from './salvage.ts';
import { conditionKey, wordsKey } from './term-keys.ts';

/** A list, and where it stands in a policy. */
export interface PlacedList<T> {
  readonly place: string;
  readonly list: readonly T[];
}

const strictness: Readonly<Record<TermAction, number>> = { allow: 0, watch: 1, block: 2 };

/**
 * Of lists that hold side by side, the terms that can be loaded: they have a word, their own tests hold, nothing says the same before
 * them or something stricter anywhere. Two terms are the same when they have the same words, as they are looked up, on the same
 * conditions. Not too many in all, nor with the same words.
 */
export function soundTerms(
  lists: readonly PlacedList<OwnTerm>[],
  rejections: Rejections,
): readonly (readonly OwnTerm[])[] {
  const faultless = lists.map((one) => withoutFaults(one, rejections));
  const strictest = new Map<string, number>();
  for (const { key, term } of faultless.flat())
    strictest.set(key, Math.max(strictest.get(key) ?? 0, strictness[term.action]));
  const known = new Set<string>();
  const amounts = new Map<string, number>();
  let all = 0;
  return faultless.map((list, index) =>
    list.flatMap(({ term, key, words, path }) => {
      const amount = amounts.get(words) ?? 0;
      if (strictness[term.action] < (strictest.get(key) ?? 0)) rejections.add(path, 'contradiction');
      else if (known.has(key)) rejections.add(path, 'twice');
      else if (amount >= caps.sameWords) rejections.add(path, 'same-words', { most: String(caps.sameWords) });
      else if (all >= caps.terms)
        rejections.add(lists[index]?.place ?? path, 'too-many', { most: String(caps.terms) });
      else {
        known.add(key);
        amounts.set(words, amount + 1);
        all++;
        return [term];
      }
      return [];
    }),
  );
}

interface Keyed {
  readonly term: OwnTerm;
  readonly path: string;
  /** The same for terms with the same words. */
  readonly words: string;
  /** The same for terms that stand for the same places in a text. */
  readonly key: string;
}

function withoutFaults({ place, list }: PlacedList<OwnTerm>, rejections: Rejections): readonly Keyed[] {
  return list.flatMap((term, index) => {
    const path = `${place}[${placeIn(list, index)}]`;
    const fault = faultOf(term);
    if (fault === undefined) {
      const words = wordsKey(term);
      return [{ term, path, words, key: `${words}\n${conditionKey(term)}` }];
    }
    if (fault.kind === 'no-word') rejections.add(path, 'no-word');
    else rejections.add(path, 'test-failed', { list: fault.list, number: String(fault.number) });
    return [];
  });
}
