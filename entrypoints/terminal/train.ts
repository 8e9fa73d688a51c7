import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { locales } from '../../core/index.ts';
import type { LanguageId } from '../../core/locales/locale.ts';
import { type Label, labels, type PackedModel } from '../../core/reading/second-reader/model.ts';
import { corpusHash, type Example, examplesOf } from './training/corpus.ts';
import { calibrate, type Figures, figuresOf, type Scored } from './training/figures.ts';
import { learn, packed, rawScore } from './training/fit.ts';
import { modelCard } from './training/model-card.ts';
import { nearDuplicates } from './training/near-duplicates.ts';

/**
 * Trains the second reader: `npm run train`. Reads `assets/second-reader/corpus` and writes `models.packed.ts` and
 * `MODEL-CARD.md` beside it. Figures are taken on topics that were left out while training.
 */
const folds = 5;
const folder = join(process.cwd(), 'assets/second-reader');

/** What was learnt and measured for one label of one language. */
export interface Learnt {
  readonly language: LanguageId;
  readonly label: Label;
  readonly model: PackedModel;
  readonly figures: Figures;
}

function scoresOfOthers(examples: readonly Example[], label: Label): Scored[] {
  const topics = [...new Set(examples.map((example) => example.topic))].sort();
  const foldOf = new Map(topics.map((topic, index) => [topic, index % folds]));
  return Array.from({ length: folds }, (_, fold) => fold).flatMap((fold) => {
    const isLeftOut = ({ topic }: Example) => foldOf.get(topic) === fold;
    const weights = learn(
      examples.filter((example) => !isLeftOut(example)),
      (example) => example.labels[label],
    );
    return examples
      .filter(isLeftOut)
      .map(({ features, labels }) => ({ score: rawScore(weights, features), isTrue: labels[label] }));
  });
}

const learnt: Learnt[] = [];
const sizes: Record<string, number> = {};
for (const language of Object.keys(locales) as LanguageId[]) {
  const examples = examplesOf(folder, language);
  sizes[language] = examples.length;
  for (const [a, b] of nearDuplicates(examples.map((example) => example.text)))
    console.log(`${language}: nearly the same: ${examples[a]?.topic} and ${examples[b]?.topic}`);
  for (const label of labels) {
    const others = scoresOfOthers(examples, label);
    const calibration = calibrate(others);
    const figures = figuresOf(others, calibration);
    const weights = learn(examples, (example) => example.labels[label]);
    learnt.push({ language, label, figures, model: packed(weights, calibration.slope, calibration.shift) });
    console.log(
      `${language} ${label.padEnd(9)} F1 ${figures.f1.toFixed(3)}  recall ${figures.recall.toFixed(3)}  precision ${figures.precision.toFixed(3)}  recall at 3 % ${figures.recallAt3.toFixed(3)}  calibration ${figures.calibration.toFixed(3)}`,
    );
  }
}

const byLanguage = Object.fromEntries(
  Object.keys(locales).map((language) => [
    language,
    Object.fromEntries(
      learnt.filter((one) => one.language === language).map((one) => [one.label, one.model]),
    ),
  ]),
);
const hashes = Object.fromEntries(
  Object.keys(locales).map((language) => [language, corpusHash(folder, language as LanguageId)]),
);
const text = `// Made by "npm run train" from assets/second-reader/corpus; not edited by hand.
import type { PackedModels } from '../../core/reading/second-reader/model.ts';

/** SHA-256 of the corpus that each language's models were learnt from. */
export const learntFrom = ${JSON.stringify(hashes, null, 2)};

export const secondReaderModels: PackedModels = ${JSON.stringify(byLanguage, null, 2)};
`;
writeFileSync(join(folder, 'models.packed.ts'), text);
writeFileSync(join(folder, 'MODEL-CARD.md'), modelCard(learnt, sizes));
console.log(`models.packed.ts: ${(gzipSync(text, { level: 9 }).length / 1000).toFixed(1)} kB gzipped`);
