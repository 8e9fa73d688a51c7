import { describe, expect, it } from 'vitest';
import { factsOf } from '../../../core/facts/describing.ts';
import { defaultPolicy, read } from '../../../core/index.ts';
import { readingOf } from '../../../core/reading/place.ts';
import { tokensIn } from '../../../core/reading/token-at.ts';
import { told, toldIn } from '../../../core/reading/uniqueness/told.ts';
import { words } from '../../../core/reading/words.ts';

const sentence = 'Tengo una paciente, monja en Segovia, con diabetes.';

function secondOf(lead: string) {
  const text = `${lead} ${sentence}`;
  const reading = read({ text, kind: 'post', network: 'x' }, defaultPolicy);
  const found = reading.sentences.find(({ start }) => start > 0);
  if (found === undefined) throw new Error('there are not two sentences');
  return { text, found };
}

describe('what the lists know of a sentence', () => {
  it('is gathered once, however far the sentence moves', () => {
    const before = secondOf('Buenos días.');
    const after = secondOf('Buenos días a todos.');
    const [one, other] = [readingOf(before.found), readingOf(after.found)];
    if (one === undefined || other === undefined) throw new Error('a sentence has no reading');
    expect(other).toBe(one);
    expect(toldIn(other)).toBe(toldIn(one));
  });

  it('stands where the words stand', () => {
    for (const lead of ['Hola.', 'Hola a todas y a todos.']) {
      const { text, found } = secondOf(lead);
      const jobs = told(found).filter(({ fact }) => fact.kind === 'job');
      expect(jobs.map(({ span }) => text.slice(span.start, span.end))).toEqual(['monja']);
    }
  });

  it('is what the word means in the language of the sentence', () => {
    const kinds = (language: string | undefined) => factsOf('burn', language).map(({ kind }) => kind);
    expect(kinds('en')).toEqual(['condition']);
    expect(kinds('es')).toEqual([]);
    expect(kinds(undefined)).toEqual([]);
    expect(factsOf('en dialisis', 'es').map(({ kind }) => kind)).toEqual(['condition']);
  });
});

describe('tokens of a span', () => {
  it('are those it touches, and none between words', () => {
    const tokens = words('uno dos  tres');
    expect(tokensIn(tokens, { start: 2, end: 6 })).toEqual([0, 1]);
    expect(tokensIn(tokens, { start: 9, end: 13 })).toEqual([2, 2]);
    expect(tokensIn(tokens, { start: 7, end: 9 })).toBeUndefined();
    expect(tokensIn(tokens, { start: 20, end: 30 })).toBeUndefined();
  });
});
