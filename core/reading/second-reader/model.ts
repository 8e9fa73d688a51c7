import type { LanguageId } from '../../locales/locale.ts';

/** What the second reader tells of a sentence. */
export const labels = ['patient', 'scorn', 'relation'] as const;
export type Label = (typeof labels)[number];

/**
 * What the second reader thinks of a sentence and its neighbours, each in calibrated log-odds: that it speaks of one
 * particular patient, or relative of one; that it mocks, blames or despises patients; that it confirms or denies to the
 * reader that somebody is or was a patient.
 */
export type Opinion = Readonly<Record<Label, number>>;

/** What was learnt for one label in one language, as it is stored. */
export interface PackedModel {
  readonly bias: number;
  /** What one step of a weight is worth. */
  readonly step: number;
  /** Calibration: log-odds are `slope * score + shift`. */
  readonly slope: number;
  readonly shift: number;
  /** One printable character a bucket, see `unpackWeights`. */
  readonly weights: string;
}

export type PackedModels = Readonly<Record<LanguageId, Readonly<Record<Label, PackedModel>>>>;

/** The same, ready to score with. */
export interface Model extends Omit<PackedModel, 'weights'> {
  readonly weights: Int8Array;
}

/** Characters from here on are weights, this one being the least; `"` and `\` are left out. */
const lowest = 35;
const backslash = 92;
/** Weights lie between minus and plus this. */
export const mostSteps = 15;

/** Steps from minus to plus `mostSteps`, a printable character each. */
export function packWeights(steps: Int8Array): string {
  let text = '';
  for (const step of steps) {
    const code = lowest + step + mostSteps;
    text += String.fromCharCode(code < backslash ? code : code + 1);
  }
  return text;
}

/** Undoes `packWeights`. */
export function unpackWeights(text: string): Int8Array {
  const steps = new Int8Array(text.length);
  for (let i = 0; i < text.length; i++) {
    const code = text.charCodeAt(i);
    steps[i] = (code > backslash ? code - 1 : code) - lowest - mostSteps;
  }
  return steps;
}

/** Makes a stored model ready. */
export function unpackModel({ weights, ...rest }: PackedModel): Model {
  return { ...rest, weights: unpackWeights(weights) };
}

/** Room to see each feature once; made once, for scoring is synchronous and frequent. */
export interface Scratch {
  round: number;
  readonly seen: Uint32Array;
}

/**
 * Scores of several models for one set of features, in log-odds. A feature counts once, whichever list it stands in; the
 * more features, the less each weighs, so that long texts are not louder than short ones.
 */
export function score(
  models: readonly Model[],
  lists: readonly (readonly number[])[],
  scratch: Scratch,
): number[] {
  const sums = models.map(() => 0);
  const round = ++scratch.round;
  let count = 0;
  for (const list of lists) {
    for (let i = 0; i < list.length; i++) {
      const feature = list[i] as number;
      if (scratch.seen[feature] === round) continue;
      scratch.seen[feature] = round;
      count++;
      for (let m = 0; m < models.length; m++)
        sums[m] = (sums[m] as number) + ((models[m] as Model).weights[feature] as number);
    }
  }
  return models.map(({ bias, step, slope, shift }, m) => {
    const raw = bias + (count === 0 ? 0 : ((sums[m] as number) * step) / Math.sqrt(count));
    return slope * raw + shift;
  });
}
