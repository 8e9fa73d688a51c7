import { buckets } from '../../../core/reading/second-reader/features.ts';
import { mostSteps, type PackedModel, packWeights } from '../../../core/reading/second-reader/model.ts';
import type { Example } from './corpus.ts';

/** Weights by bucket; the bias stands behind the last. */
export type Weights = Float64Array;

const epochs = 12;
/** Of a step in the first epoch; it falls with one over the epochs gone by. */
const rate = 4;
/** Weighs the examples against small weights: L2 with a strength of one over this, as in LIBLINEAR. */
const trust = 10;
const biasRate = 0.1;

/** What fewer examples show is chance. */
const fewestExamples = 12;

/**
 * Logistic regression by stochastic gradient descent with a fixed order of draws: the same examples give the same weights.
 * Steps of one size for all features; adaptive ones were measured to lean on the rare.
 */
export function learn(examples: readonly Example[], isTrue: (example: Example) => boolean): Weights {
  const weights = new Float64Array(buckets + 1);
  const common = commonOf(examples.map(({ features }) => features));
  const draw = drawer();
  const order = examples.map((_, index) => index);
  const decay = 1 / (trust * examples.length);
  // Weights are kept divided by this, so that all of them can be shrunk at once.
  let scale = 1;
  let steps = 0;
  for (let epoch = 0; epoch < epochs; epoch++) {
    shuffle(order, draw);
    for (const index of order) {
      const example = examples[index] as Example;
      const { features } = example;
      const pace = rate / (1 + steps++ / examples.length);
      const value = 1 / Math.sqrt(features.length || 1);
      let sum = 0;
      for (const feature of features) sum += weights[feature] as number;
      const bias = weights[buckets] as number;
      const error = probability(bias + sum * scale * value) - (isTrue(example) ? 1 : 0);
      scale *= 1 - pace * decay;
      const move = (pace * error * value) / scale;
      for (const feature of features)
        if (common[feature] === 1) weights[feature] = (weights[feature] as number) - move;
      weights[buckets] = bias - pace * biasRate * error;
    }
  }
  return weights.map((weight, at) => (at < buckets ? weight * scale : weight));
}

/** 1 for features that enough examples show; the others are left alone. */
function commonOf(lists: readonly Int32Array[]): Uint8Array {
  const counts = new Uint32Array(buckets);
  for (const features of lists)
    for (const feature of features) counts[feature] = (counts[feature] as number) + 1;
  return Uint8Array.from(counts, (count) => (count < fewestExamples ? 0 : 1));
}

/** Score before calibration. */
export function rawScore(weights: Weights, features: Int32Array): number {
  const value = 1 / Math.sqrt(features.length || 1);
  let sum = 0;
  for (const feature of features) sum += weights[feature] as number;
  return (weights[buckets] as number) + sum * value;
}

/** The logistic function. */
export function probability(logOdds: number): number {
  return 1 / (1 + Math.exp(-logOdds));
}

/** Linear congruential draws in [0, 1), always the same. */
function drawer(): () => number {
  let state = 1;
  return () => {
    state = (Math.imul(state, 1103515245) + 12345) >>> 0;
    return state / 2 ** 32;
  };
}

function shuffle(order: number[], draw: () => number): void {
  for (let i = order.length - 1; i > 0; i--) {
    const k = Math.floor(draw() * (i + 1));
    [order[i], order[k]] = [order[k] as number, order[i] as number];
  }
}

/** Share of weights that may be cut off at the widest step. */
const clipped = 0.0005;

/** Rounds weights to steps; what rounds to nothing is dropped. */
export function packed(weights: Weights, slope: number, shift: number): PackedModel {
  const sizes = Float64Array.from(weights.subarray(0, buckets), Math.abs).sort();
  const widest = sizes[Math.floor(buckets * (1 - clipped))] ?? 1;
  const size = widest / mostSteps;
  const steps = new Int8Array(buckets);
  for (let i = 0; i < buckets; i++)
    steps[i] = Math.max(-mostSteps, Math.min(mostSteps, Math.round((weights[i] as number) / size)));
  const rounded = (value: number) => Number(value.toPrecision(6));
  return {
    bias: rounded(weights[buckets] as number),
    step: rounded(size),
    slope: rounded(slope),
    shift: rounded(shift),
    weights: packWeights(steps),
  };
}
