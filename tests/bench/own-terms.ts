import { performance } from 'node:perf_hooks';
import { defaultPolicy, type OwnTerm, read, settle } from '../../core/index.ts';
import { indexTerms } from '../../core/own-terms-index.ts';
import { readDocument, trustDocument, writeDocument } from '../../core/policy-document.ts';
import { mindedMatches } from '../../core/reading-terms.ts';
import { settleDocument } from '../../core/settle.ts';

/** What own terms cost: npm run bench:terms. Figures are microseconds for a post of 500 characters. */
const budget = 50;
const rounds = 4_000;

const syllables = ['ma', 'ri', 'to', 'le', 'sa', 'no', 'du', 'pe', 'lu', 'cor', 'ven', 'gal', 'bre', 'sti'];
const pick = (seed: number): string => syllables[Math.abs(seed) % syllables.length] ?? 'ma';
const word = (i: number): string => pick(i) + pick(i >> 3) + pick(i >> 5) + pick(i >> 7);

/** Names with few first names, prefixes, and terms with words nearby: what a hospital would list. */
const kinds: Readonly<Record<string, (i: number) => OwnTerm>> = {
  names: (i) => ({ term: `${word(i % 60)} ${word(i)} ${word(i * 7)}`, action: 'watch' }),
  prefixes: (i) => ({ term: `hos${word(i)}*`, action: 'block' }),
  nearby: (i) => ({ term: word(i), action: 'block', near: ['proyecto', 'plan*'], notNear: ['ave'] }),
  mixed: (i) => (i % 3 === 0 ? kinds.names : i % 3 === 1 ? kinds.prefixes : kinds.nearby)?.(i) as OwnTerm,
};

function postOf(words: readonly string[]): string {
  let text = '';
  for (let i = 0; text.length < 500; i++) text += `${words[i % words.length]}${i % 11 === 10 ? '. ' : ' '}`;
  return text.slice(0, 500);
}

const usual =
  'Hoy en el hospital hemos abierto la consulta de la tarde y el proyecto del plan de invierno sigue su marcha con calma'.split(
    ' ',
  );
const posts: Readonly<Record<string, string>> = {
  'usual words': postOf(usual),
  'every word listed': postOf(Array.from({ length: 40 }, (_, i) => word(i % 60))),
};

let worst = 0;
for (const [kind, termOf] of Object.entries(kinds)) {
  const ownTerms = Array.from({ length: 5_000 }, (_, i) => termOf(i));
  const start = performance.now();
  indexTerms(ownTerms);
  const made = performance.now() - start;
  for (const [name, text] of Object.entries(posts)) {
    const reading = read({ text, kind: 'post', network: 'x' }, defaultPolicy);
    for (let i = 0; i < 500; i++) mindedMatches(reading, ownTerms);
    const times: number[] = [];
    for (let i = 0; i < rounds; i++) {
      const from = performance.now();
      mindedMatches(reading, ownTerms);
      times.push((performance.now() - from) * 1_000);
    }
    times.sort((a, b) => a - b);
    const median = times[rounds >> 1] ?? 0;
    worst = Math.max(worst, median);
    console.log(
      `${kind.padEnd(9)} ${name.padEnd(18)} median ${median.toFixed(1)} µs, p95 ${(times[Math.floor(rounds * 0.95)] ?? 0).toFixed(1)} µs; made in ${made.toFixed(0)} ms`,
    );
  }
}
const stored = {
  managed: {
    ownTerms: Array.from({ length: 5_000 }, (_, i) => kinds.mixed?.(i)),
    organisation: { name: 'North' },
    gate: { stop: 'justify' },
  },
};
const written = JSON.stringify(writeDocument(readDocument(stored.managed)));
for (const [name, settleOnce] of [
  ['as it arrives', (value: object) => settle(value, {})],
  ['as it is kept', (value: object) => settleDocument(trustDocument(value, []), {})],
] as const) {
  const times = Array.from({ length: 30 }, () => {
    const copy = JSON.parse(written) as object;
    const from = performance.now();
    settleOnce(copy);
    return performance.now() - from;
  });
  const first = times[0] ?? 0;
  times.sort((a, b) => a - b);
  console.log(
    `settling 5,000 terms ${name}: first ${first.toFixed(1)} ms, median ${(times[15] ?? 0).toFixed(1)} ms`,
  );
}
console.log(`worst median ${worst.toFixed(1)} µs of ${budget} µs`);
process.exitCode = worst <= budget ? 0 : 1;
