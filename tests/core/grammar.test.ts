import { describe, expect, it } from 'vitest';
import { grammarBuilder } from '../../core/reading/grammar.ts';
import { type TokenTerm, termsAt } from '../../core/reading/lexicon.ts';
import { lexiconBuilder } from '../../core/reading/lexicon-builder.ts';
import { matches } from '../../core/reading/match-grammar.ts';
import { words } from '../../core/reading/words.ts';

const builder = lexiconBuilder();
builder.add('person', 'señor(a|) old_lady lady');
builder.add('past-3', '=*ó !paró');
builder.add('condition', 'diabet*');
const lexicon = builder.done();

function grammarOf(...patterns: readonly string[]) {
  const grammar = grammarBuilder<'x'>();
  grammar.add('x', patterns);
  return grammar.done();
}

/** What a pattern reports of a text, as words; absent when it does not match. */
function reported(pattern: string, text: string): string | undefined {
  const tokens = words(text);
  const begin: TokenTerm[][] = tokens.map(() => []);
  for (let at = 0; at < tokens.length; at++) termsAt(lexicon, tokens, at, begin[at] as TokenTerm[]);
  const [first] = matches(grammarOf(pattern), { tokens, termsAt: begin });
  if (first === undefined) return undefined;
  return tokens
    .slice(first.first, first.last + 1)
    .map((token) => token.text)
    .join(' ');
}

const rows: readonly (readonly [pattern: string, text: string, reported: string | undefined])[] = [
  ['la señora', 'Vino LA SEÑORA otra vez', 'LA SEÑORA'],
  ['una {person}', 'una señora llegó', 'una señora'],
  ['an {person} s', 'an old lady s hat', 'an old lady s'],
  ['<una {person}> {past-3}', 'una señora llegó', 'una señora'],
  ['una {person} _0-2 {past-3}', 'una señora muy mayor llegó', 'una señora muy mayor llegó'],
  ['una {person} _0-1 {past-3}', 'una señora muy muy mayor llegó', undefined],
  ['{past-3}', 'el coche paró', undefined],
  ['{condition} $', 'con diabética', 'diabética'],
  ['^ llegó', 'ayer llegó', undefined],
  ['!<no llegó', 'no llegó', undefined],
  ['llegó !tarde', 'llegó tarde', undefined],
  ['(sí|no) , doctora', 'no, doctora', 'no doctora'],
  [', <doctora> ;', 'No, doctora. Nunca', 'doctora'],
  [', <doctora> ;', 'No, doctora Ruiz', undefined],
  ['— hola', '— hola', 'hola'],
  ['la (de las)? #number', 'la de las 11', 'la de las 11'],
  ['#capital llegó', 'Marta llegó', 'Marta llegó'],
];

describe('grammar notation', () => {
  it.each(rows)('%s in “%s” reports %s', (pattern, text, expected) => {
    expect(reported(pattern, text)).toBe(expected);
  });

  it.each([
    ['(a|b', 'opens a bracket'],
    ['a)', 'closes a bracket'],
    ['_0-20 a', 'too wide'],
    ['^ $', 'names no word'],
  ])('%s is refused: %s', (pattern, message) => {
    expect(() => grammarOf(pattern)).toThrow(message);
  });

  it('reports what two patterns find in the same place once', () => {
    const tokens = words('una señora');
    const field = { tokens, termsAt: tokens.map(() => []) };
    expect(matches(grammarOf('una señora', 'una|otra señora'), field)).toHaveLength(1);
  });
});
