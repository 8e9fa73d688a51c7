import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { defaultPolicy, type Mention, read } from '../../core/index.ts';

/**
 * Measures identifiers, contacts, dates and ages on texts that were not written here:
 * `SIGILO_DATA=folder node entrypoints/terminal/run.mjs tests/bench/identifiers.ts [--type AGE] [--misses] [--extra] [--benign]`.
 * Reads `dev/positives.jsonl` and `dev/benign.jsonl` (records `{lang, text, spans: [{start, end, type}], kind}`, offsets in code points).
 */
interface Sample {
  readonly id: string;
  readonly lang: 'es' | 'it' | 'en';
  readonly text: string;
  readonly kind: string;
  readonly spans: readonly { readonly start: number; readonly end: number; readonly type: string }[];
}

const { values } = parseArgs({
  options: {
    type: { type: 'string' },
    misses: { type: 'boolean', default: false },
    extra: { type: 'boolean', default: false },
    benign: { type: 'boolean', default: false },
    limit: { type: 'string', default: '40' },
  },
});
const folder = process.env.SIGILO_DATA;
if (folder === undefined) {
  console.log('identifiers: SIGILO_DATA names no folder of examples; nothing was measured');
  process.exit(0);
}

const conceptsOf: Readonly<Record<string, readonly string[]>> = {
  EMAIL: ['email'],
  PHONE: ['phone'],
  ID: ['identifier'],
  NATIONAL_ID: ['identifier'],
  IBAN: ['identifier'],
  CREDIT_CARD: ['identifier'],
  DATE: ['date', 'time'],
  AGE: ['age'],
  ZIP: ['postcode', 'address'],
  ADDRESS: ['address'],
  URL: ['url'],
  ID_STAFF: ['identifier'],
};

function samples(file: string): Sample[] {
  return readFileSync(join(folder as string, file), 'utf8')
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line) as Sample);
}

/** Code-point offsets to UTF-16 ones. */
function utf16(text: string, offset: number): number {
  return [...text].slice(0, offset).join('').length;
}

const policies = {
  es: defaultPolicy,
  it: { ...defaultPolicy, country: 'it' as const },
  en: { ...defaultPolicy, country: 'us' as const },
};
let shown = 0;
function show(line: string): void {
  if (shown++ < Number(values.limit)) console.log(line.replaceAll('\n', '⏎'));
}

const rows = new Map<string, { of: number; hit: number; said: number; right: number }>();
const row = (key: string) => {
  const found = rows.get(key) ?? { of: 0, hit: 0, said: 0, right: 0 };
  rows.set(key, found);
  return found;
};
const overlaps = (a: { start: number; end: number }, b: { start: number; end: number }) =>
  a.start < b.end && b.start < a.end;
for (const sample of samples('dev/positives.jsonl')) {
  const reading = read({ text: sample.text, kind: 'post', network: 'x' }, policies[sample.lang]);
  const gold = sample.spans.map((span) => ({
    type: span.type,
    start: utf16(sample.text, span.start),
    end: utf16(sample.text, span.end),
  }));
  for (const span of gold) {
    const concepts = conceptsOf[span.type];
    if (concepts === undefined) continue;
    const counted = row(`${sample.lang} ${span.type}`);
    counted.of++;
    const hit = reading.mentions.some(
      (mention) => concepts.includes(mention.concept) && overlaps(mention, span),
    );
    if (hit) counted.hit++;
    else if (values.misses && (values.type ?? span.type) === span.type) {
      const there = reading.mentions
        .filter((mention) => overlaps(mention, span))
        .map((mention) => mention.concept);
      show(
        `MISS ${span.type} ${sample.text.slice(Math.max(0, span.start - 40), span.start)}[[${sample.text.slice(span.start, span.end)}]]${sample.text.slice(span.end, span.end + 25)} {${there.join()}}`,
      );
    }
  }
  for (const [type, concepts] of Object.entries(conceptsOf)) {
    for (const mention of reading.mentions) {
      if (!concepts.includes(mention.concept) || gold.every((span) => span.type !== type)) continue;
      const counted = row(`${sample.lang} ${type}`);
      counted.said++;
      if (gold.some((span) => overlaps(span, mention))) counted.right++;
      else if (values.extra && (values.type ?? type) === type)
        show(
          `EXTRA ${type} ${sample.text.slice(Math.max(0, mention.start - 40), mention.start)}[[${sample.text.slice(mention.start, mention.end)}]]${sample.text.slice(mention.end, mention.end + 25)}`,
        );
    }
  }
}
for (const [key, { of, hit, said, right }] of [...rows].sort())
  console.log(
    `${key.padEnd(16)} ${hit}/${of} found (${((100 * hit) / Math.max(1, of)).toFixed(1)} %), ${right}/${said} right where such a thing is`,
  );

if (values.benign) {
  const hard = (mention: Mention) =>
    ['email', 'phone', 'address', 'postcode'].includes(mention.concept) ||
    (mention.concept === 'identifier' && mention.role !== 'colleague');
  const tally = new Map<string, { posts: number; hard: number; types: Map<string, number> }>();
  for (const sample of samples('dev/benign.jsonl')) {
    const key = `${sample.lang} ${sample.kind}`;
    const counted = tally.get(key) ?? { posts: 0, hard: 0, types: new Map<string, number>() };
    tally.set(key, counted);
    counted.posts++;
    const { mentions } = read({ text: sample.text, kind: 'post', network: 'x' }, policies[sample.lang]);
    const bad = mentions.filter(hard);
    if (bad.length > 0) counted.hard++;
    for (const mention of bad) {
      const type = mention.type ?? mention.concept;
      counted.types.set(type, (counted.types.get(type) ?? 0) + 1);
      if (values.extra && (values.type ?? type) === type)
        show(
          `BENIGN ${key} ${type} ${sample.text.slice(Math.max(0, mention.start - 50), mention.start)}[[${sample.text.slice(mention.start, mention.end)}]]${sample.text.slice(mention.end, mention.end + 30)}`,
        );
    }
  }
  for (const [key, { posts, hard: bad, types }] of [...tally].sort())
    console.log(
      `benign ${key.padEnd(18)} ${bad}/${posts} posts with a hard identifier (${((100 * bad) / posts).toFixed(2)} %): ${[...types].map(([type, count]) => `${type} ${count}`).join(', ')}`,
    );
}
