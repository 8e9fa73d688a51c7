import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { learntFrom, secondReaderModels } from '../../assets/second-reader/models.packed.ts';
import { check, defaultPolicy, type LanguageId, locales, read } from '../../core/index.ts';
import { buckets } from '../../core/reading/second-reader/features.ts';
import { labels, mostSteps, packWeights, unpackWeights } from '../../core/reading/second-reader/model.ts';
import { corpusHash, linesOf } from '../../entrypoints/terminal/training/corpus.ts';
import { nearDuplicates } from '../../entrypoints/terminal/training/near-duplicates.ts';

const folder = fileURLToPath(new URL('../../assets/second-reader', import.meta.url));
const languages = Object.keys(locales) as LanguageId[];
const post = (text: string) => ({ text, kind: 'post', network: 'x' }) as const;

describe('the corpus of the second reader', () => {
  it.each(languages)('%s: the models were made from it (else: npm run train)', (language) => {
    expect(learntFrom[language]).toBe(corpusHash(folder, language));
  });

  it.each(languages)('%s: has enough of each label and of look-alikes', (language) => {
    const lines = [...linesOf(folder, language)];
    expect(lines.length).toBeGreaterThan(2500);
    for (const label of labels)
      expect(lines.filter((line) => line.labels[label]).length).toBeGreaterThan(300);
    const others = lines.filter((line) => labels.every((label) => !line.labels[label]));
    expect(others.length / lines.length).toBeGreaterThan(0.35);
  });

  it.each(languages)('%s: no text stands twice, or nearly so', (language) => {
    const texts = [...linesOf(folder, language)].map((line) => line.text);
    const pairs = nearDuplicates(texts, 0.8).map(([a, b]) => `${texts[a]} / ${texts[b]}`);
    expect(pairs).toEqual([]);
  });
});

describe('the models', () => {
  it.each(languages)('%s: a weight a bucket for each label', (language) => {
    for (const label of labels)
      expect(unpackWeights(secondReaderModels[language][label].weights)).toHaveLength(buckets);
  });

  it('are packed without loss', () => {
    const steps = Int8Array.from({ length: 2 * mostSteps + 1 }, (_, index) => index - mostSteps);
    expect(unpackWeights(packWeights(steps))).toEqual(steps);
  });
});

describe('texts that tell nothing leave it calm', () => {
  const texts: readonly (readonly [name: string, text: string])[] = [
    ['empty', ''],
    ['one word', 'Ayer'],
    ['emoji', '😀🎉🔥'.repeat(40)],
    ['another language', 'Der Zug nach Kiel fährt heute eine Stunde später ab, wie die Bahn meldet.'],
    ['another script', 'これは天気についての短い文章です。'.repeat(20)],
    ['one word, over and over', 'hola '.repeat(2000)],
    ['100,000 characters of nothing', 'lorem ipsum dolor '.repeat(5556)],
  ];
  it.each(texts)('%s', (_, text) => {
    const { opinions } = read(post(text), defaultPolicy);
    expect(opinions.every((one) => labels.every((label) => Number.isFinite(one[label])))).toBe(true);
    expect(
      check(post(text), defaultPolicy).findings.filter((finding) => finding.severity !== 'note'),
    ).toEqual([]);
  });

  it('the same text gives the same opinion', () => {
    const text = post('Se nos fue anoche, cogida de la mano de su hermana.');
    expect(read(text, { ...defaultPolicy }).opinions).toEqual(read(text, { ...defaultPolicy }).opinions);
  });
});
