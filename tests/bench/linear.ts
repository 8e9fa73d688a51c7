import { loadavg } from 'node:os';
import { check, defaultPolicy, read, warmUp } from '../../core/index.ts';

/**
 * Times texts that are made to be slow: `npm run bench:linear [-- CHARACTERS]`, 100,000 by default. Prints, in milliseconds, the
 * least of five runs of reading and of checking half the text and the whole one, each new to the reading; a growth well over 2
 * is not linear.
 */
const units = [
  ' ',
  '\n',
  '7',
  '1 ',
  '1.',
  '(1) ',
  'a@',
  'a@b.',
  '(',
  '()[]{}<>',
  'e\u0301',
  '\u0301',
  '\u200b',
  'a',
  'A ',
  'M.',
  'Ana ',
  'de la ',
  '#',
  '@a ',
  'http://',
  'uno dos ',
  '👩‍⚕️',
  '. ',
  ',',
  'ñ',
];
const rounds = 5;
const characters = Number(process.argv[2] ?? 100_000);

function time(run: () => unknown): number {
  let least = Number.POSITIVE_INFINITY;
  for (let round = 0; round < rounds; round++) {
    const start = performance.now();
    run();
    least = Math.min(least, performance.now() - start);
  }
  return least;
}

warmUp(defaultPolicy.languages);
console.log(
  `${characters} characters, ms; load of the machine ${loadavg()[0]?.toFixed(1)}\n${'unit'.padEnd(14)}${'read half'.padStart(11)}${'read'.padStart(11)}${'growth'.padStart(9)}${'check'.padStart(11)}`,
);
for (const unit of units) {
  const text = unit.repeat(Math.ceil(characters / unit.length)).slice(0, characters);
  const draft = (words: string) => ({ text: words, kind: 'post', network: 'x' }) as const;
  const half = time(() => read(draft(text.slice(0, characters / 2)), { ...defaultPolicy }));
  const whole = time(() => read(draft(text), { ...defaultPolicy }));
  const checked = time(() => check(draft(text), { ...defaultPolicy }));
  console.log(
    `${JSON.stringify(unit).padEnd(14)}${half.toFixed(1).padStart(11)}${whole.toFixed(1).padStart(11)}${(whole / half).toFixed(1).padStart(9)}${checked.toFixed(1).padStart(11)}`,
  );
}
