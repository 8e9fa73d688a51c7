import { buckets } from '../../../core/reading/second-reader/features.ts';
import { mostSteps, type PackedModel, packWeights } from '../../../core/reading/second-reader/model.ts';
import type { Example } from './corpus.ts';

/** Weights by bucket; the bias stands behind the last. */
export type Weights = Float64Array;

const epochs = 8;
const rate = 0.2;
const shrinkage = 1e-4;
const firstSquare = 1e-6;

/** What fewer examples show is chance. */
const fewestExamples = 9;

/** Logistic regression by AdaGrad with a fixed order of draws: the same examples give the same weights. */
export function learn(examples: readonly Example[], isTrue: (example: Example) => boolean): Weights {
  const weights = new Float64Array(buckets + 1);
  const squares = new Float64Array(buckets + 1).fill(firstSquare);
  const counts = new Uint32Array(buckets);
  for (const { features } of examples)
    for (const feature of features) counts[feature] = (counts[feature] as number) + 1;
  const isRare = counts.map((count) => (count < fewestExamples ? 1 : 0));
  const draw = drawer();
  const order = examples.map((_, index) => index);
  for (let epoch = 0; epoch < epochs; epoch++) {
    shuffle(order, draw);
    for (const index of order) step(examples[index] as Example, isTrue, { weights, squares, isRare });
  }
  return weights;
}

interface State {
  readonly weights: Weights;
  readonly squares: Float64Array;
  /** 1 for features that are left alone. */
  readonly isRare: Uint32Array;
}

function step(
  example: Example,
  isTrue: (example: Example) => boolean,
  { weights, squares, isRare }: State,
): void {
  const { features } = example;
  const value = 1 / Math.sqrt(features.length || 1);
  const error = probability(rawScore(weights, features)) - (isTrue(example) ? 1 : 0);
  const move = (at: number, gradient: number) => {
    squares[at] = (squares[at] as number) + gradient * gradient;
    weights[at] = (weights[at] as number) - (rate * gradient) / Math.sqrt(squares[at] as number);
  };
  for (const feature of features) {
    if (isRare[feature] === 0) move(feature, error * value + shrinkage * (weights[feature] as number));
  }
  move(buckets, error);
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
