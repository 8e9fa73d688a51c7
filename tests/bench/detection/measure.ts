import { hardKinds, type Kind, type Sample } from './sample.ts';
import { noScore, type Score, scored } from './score.ts';
import type { Found, Language, Tool } from './tool.ts';

/** What one tool did on texts of one language and sort. */
export interface Measured {
  readonly scores: ReadonlyMap<Kind, Score>;
  readonly texts: number;
  /** Texts on which a name was found. */
  readonly withName: number;
  /** Texts on which a number or a contact was found. */
  readonly withHard: number;
  /** Microseconds per text, sorted. */
  readonly times: readonly number[];
}

/** Runs a tool over texts, each three times, after some that are not timed. */
export async function measure(tool: Tool, samples: readonly Sample[], warmUps = 30): Promise<Measured> {
  for (const { text, language } of samples.slice(0, warmUps)) await tool.run(text, language);
  const scores = new Map<Kind, Score>();
  const times: number[] = [];
  let withName = 0;
  let withHard = 0;
  for (const { text, language, marked } of samples) {
    const { result, time } = await timed(tool, text, language);
    times.push(time);
    const found: readonly Found[] = tool.found(result, text);
    for (const kind of tool.kinds) scores.set(kind, scored(scores.get(kind) ?? noScore, kind, marked, found));
    if (found.some(({ kind }) => kind === 'name')) withName++;
    if (found.some(({ kind }) => hardKinds.includes(kind))) withHard++;
  }
  return { scores, texts: samples.length, withName, withHard, times: times.sort((a, b) => a - b) };
}

/** The middle of three times, so that a busy machine disturbs less. */
async function timed(
  tool: Tool,
  text: string,
  language: Language,
): Promise<{ result: unknown; time: number }> {
  const times: number[] = [];
  let result: unknown;
  for (let round = 0; round < 3; round++) {
    const start = performance.now();
    const outcome = tool.run(text, language);
    result = outcome instanceof Promise ? await outcome : outcome;
    times.push((performance.now() - start) * 1000);
  }
  return { result, time: times.sort((a, b) => a - b)[1] ?? 0 };
}

/** Median, 95th percentile and maximum, in whole microseconds. */
export function timesOf(times: readonly number[]): string {
  const at = (share: number) =>
    Math.round(times[Math.min(times.length - 1, Math.floor(times.length * share))] ?? 0);
  return `${at(0.5)} / ${at(0.95)} / ${at(1)}`;
}
