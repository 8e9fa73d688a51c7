import { probability } from './fit.ts';

/** A score and whether the label is true. */
export interface Scored {
  readonly score: number;
  readonly isTrue: boolean;
}

/** What a set of scores is worth. Shares lie between 0 and 1. */
export interface Figures {
  readonly f1: number;
  readonly precision: number;
  readonly recall: number;
  /** Recall where 3 % of the others are raised as well. */
  readonly recallAt3: number;
  /** Expected calibration error over ten bins. */
  readonly calibration: number;
}

/** Log-odds are `slope * score + shift`. */
export interface Calibration {
  readonly slope: number;
  readonly shift: number;
}

/** Platt's scaling by gradient descent. */
export function calibrate(scored: readonly Scored[]): Calibration {
  let slope = 1;
  let shift = 0;
  for (let round = 0; round < 400; round++) {
    let bySlope = 0;
    let byShift = 0;
    for (const { score, isTrue } of scored) {
      const error = probability(slope * score + shift) - (isTrue ? 1 : 0);
      bySlope += error * score;
      byShift += error;
    }
    slope -= (0.5 * bySlope) / scored.length;
    shift -= (0.5 * byShift) / scored.length;
  }
  return { slope, shift };
}

/** Figures of calibrated scores, at the threshold with the best F1. */
export function figuresOf(scored: readonly Scored[], calibration: Calibration): Figures {
  const ranked = [...scored].sort((a, b) => b.score - a.score);
  const all = ranked.filter((one) => one.isTrue).length;
  const others = ranked.length - all;
  let found = 0;
  let wrong = 0;
  let best = { f1: 0, precision: 0, recall: 0 };
  let recallAt3 = 0;
  for (const { isTrue } of ranked) {
    if (isTrue) found++;
    else wrong++;
    const f1 = (2 * found) / (found + wrong + all);
    if (f1 > best.f1) best = { f1, precision: found / (found + wrong), recall: found / all };
    if (wrong <= 0.03 * others) recallAt3 = found / all;
  }
  return { ...best, recallAt3, calibration: calibrationError(scored, calibration) };
}

function calibrationError(scored: readonly Scored[], { slope, shift }: Calibration): number {
  const bins = Array.from({ length: 10 }, () => ({ count: 0, told: 0, true: 0 }));
  for (const { score, isTrue } of scored) {
    const told = probability(slope * score + shift);
    const bin = bins[Math.min(9, Math.floor(told * 10))];
    if (bin === undefined) continue;
    bin.count++;
    bin.told += told;
    bin.true += isTrue ? 1 : 0;
  }
  return bins.reduce((sum, bin) => sum + Math.abs(bin.told - bin.true), 0) / scored.length;
}
