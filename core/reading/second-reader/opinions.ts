import { secondReaderModels } from '../../../assets/second-reader/models.packed.ts';
import type { LanguageId } from '../../locales/locale.ts';
import type { SentenceReading } from '../read-sentence.ts';
import { buckets, concernFeatures, featuresOf } from './features.ts';
import { labels, type Model, type Opinion, score, unpackModel } from './model.ts';

const known = new Map<LanguageId, readonly Model[]>();

/** The models of a language, in the order of `labels`; unpacked when first asked for. */
export function modelsOf(language: LanguageId): readonly Model[] {
  let found = known.get(language);
  if (found === undefined) {
    found = labels.map((label) => unpackModel(secondReaderModels[language][label]));
    known.set(language, found);
  }
  return found;
}

const scratch = { round: 0, seen: new Uint32Array(buckets) };

/** Nothing is thought of it: a text too short, or none at all. */
const silent: Opinion = { patient: -6, scorn: -6, relation: -6 };

/** Fewer words tell nothing. */
const fewestTokens = 3;

/**
 * Opinions by sentence: linear, learnt from invented posts (see `assets/second-reader/MODEL-CARD.md`). `concern` is what the
 * clues of each sentence tell, in log-odds; `fallback` is the language of sentences that do not tell theirs. Linear in the
 * length of the text.
 */
export function opinions(
  sentences: readonly SentenceReading[],
  concern: readonly number[],
  fallback: LanguageId,
): readonly Opinion[] {
  return sentences.map((sentence, index) => {
    const near = [index - 1, index, index + 1].filter((at) => at in sentences);
    if (near.reduce((sum, at) => sum + (sentences[at]?.tokens.length ?? 0), 0) < fewestTokens) return silent;
    const lists = near.map((at) => featuresOf(sentences[at] as SentenceReading));
    const steps = near.map((at) => concernFeatures(concern[at] ?? 0));
    const [patient, scorn, relation] = score(
      modelsOf(sentence.language ?? fallback),
      [...lists, ...steps],
      scratch,
    );
    return { patient: patient ?? 0, scorn: scorn ?? 0, relation: relation ?? 0 };
  });
}
