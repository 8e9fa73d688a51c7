import type { LanguageId } from '../../locales/locale.ts';
import type { SentenceReading } from '../read-sentence.ts';
import { buckets, concernFeatures, featuresOf } from './features.ts';
import { type Opinion, score } from './model.ts';
import { modelsOf } from './models.ts';

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
    const surroundings: Surroundings = {
      before: sentences[index - 1],
      after: sentences[index + 1],
      concernBefore: concern[index - 1] ?? 0,
      concern: concern[index] ?? 0,
      concernAfter: concern[index + 1] ?? 0,
      language: sentence.language ?? fallback,
    };
    const known = kept.get(sentence);
    if (known !== undefined && isSame(known.surroundings, surroundings)) return known.opinion;
    const opinion = opinionOf(sentence, surroundings);
    kept.set(sentence, { surroundings, opinion });
    return opinion;
  });
}

/** All that an opinion of a sentence depends on besides the sentence. */
interface Surroundings {
  readonly before: SentenceReading | undefined;
  readonly after: SentenceReading | undefined;
  readonly concernBefore: number;
  readonly concern: number;
  readonly concernAfter: number;
  readonly language: LanguageId;
}

/** The last opinion of a sentence: a keystroke leaves most of them as they are. */
const kept = new WeakMap<SentenceReading, { surroundings: Surroundings; opinion: Opinion }>();

function isSame(one: Surroundings, other: Surroundings): boolean {
  return (
    one.before === other.before &&
    one.after === other.after &&
    one.concernBefore === other.concernBefore &&
    one.concern === other.concern &&
    one.concernAfter === other.concernAfter &&
    one.language === other.language
  );
}

/** A row of emoji says nothing by itself; it is read with the sentences beside it. */
function hasWords({ tokens }: SentenceReading): boolean {
  return tokens.some(({ kind }) => kind === 'word' || kind === 'number' || kind === 'hashtag');
}

function opinionOf(sentence: SentenceReading, around: Surroundings): Opinion {
  const { before, after } = around;
  const count = sentence.tokens.length + (before?.tokens.length ?? 0) + (after?.tokens.length ?? 0);
  if (count < fewestTokens || !hasWords(sentence)) return silent;
  const lists = [featuresOf(sentence), concernFeatures(around.concern)];
  if (before !== undefined) lists.push(featuresOf(before), concernFeatures(around.concernBefore));
  if (after !== undefined) lists.push(featuresOf(after), concernFeatures(around.concernAfter));
  const [patient, scorn, relation] = score(modelsOf(around.language), lists, scratch);
  return { patient: patient ?? 0, scorn: scorn ?? 0, relation: relation ?? 0 };
}
