import { loadavg } from 'node:os';
import { defaultPolicy, warmUp } from '../../../core/index.ts';
import type { TokenTerm } from '../../../core/reading/lexicon.ts';
import { readSentence } from '../../../core/reading/read-sentence.ts';
import type { ScanInput, Scanner } from '../../../core/reading/scanner.ts';
import { evidenceScanners, textScanners } from '../../../core/reading/scanners.ts';
import { sentences } from '../../../core/reading/sentences.ts';
import { timesOf } from './measure.ts';
import { posts } from './posts.ts';

/**
 * Times names and identifiers alone on posts of about 500 characters: `npm run bench:detection -- --alone`. The words and the
 * lexicon's terms, which all rules share, are made before and not counted; a word in each sentence is new in each round.
 */
const rounds = 3000;
const rare = ['identifiers', 'email', 'url', 'handle', 'phone'];
const sets: readonly (readonly [string, readonly Scanner[]])[] = [
  ['names', evidenceScanners],
  ['identifiers', textScanners.filter(({ id }) => rare.includes(id))],
  ['both', [...textScanners.filter(({ id }) => rare.includes(id)), ...evidenceScanners]],
  ['dates, ages, care', textScanners.filter(({ id }) => !rare.includes(id))],
];

export function alone(): void {
  warmUp(defaultPolicy.languages);
  console.log(
    `names and identifiers alone, posts of 500 characters, µs median / p95 / max; load of the machine ${loadavg()[0]?.toFixed(1)}`,
  );
  for (const [name, scanners] of sets) {
    const wall: number[] = [];
    const processor: number[] = [];
    for (let round = 0; round < rounds; round++) {
      const inputs = inputsOf(round);
      const usage = process.cpuUsage();
      const from = performance.now();
      for (const input of inputs) for (const scanner of scanners) for (const _ of scanner.scan(input)) void _;
      const took = (performance.now() - from) * 1000;
      const { user, system } = process.cpuUsage(usage);
      if (round < rounds / 3) continue;
      wall.push(took);
      processor.push(user + system);
    }
    const sorted = (times: number[]) => timesOf(times.sort((a, b) => a - b));
    console.log(`  ${name.padEnd(20)} ${sorted(wall).padEnd(22)} processor time ${sorted(processor)}`);
  }
}

/** The sentences of a post as scanners see them. */
function inputsOf(round: number): ScanInput[] {
  const [language, post] = posts[round % posts.length] as (typeof posts)[number];
  return sentences(post, new Set()).map(({ start, end }) => {
    const text = `${post.slice(start, end)} x${round}`;
    const { tokens, languages, terms } = readSentence(text, { ...defaultPolicy }, [language]);
    const termsAt: TokenTerm[][] = tokens.map(() => []);
    for (const term of terms) termsAt[term.first]?.push(term);
    return {
      text,
      tokens,
      languages,
      country: 'es',
      termsAt,
      mentions: [],
      has: (at, ...concepts) => termsAt[at]?.some((term) => concepts.includes(term.concept)) ?? false,
    };
  });
}
