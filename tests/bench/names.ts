import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { check, defaultPolicy, read } from '../../core/index.ts';
import { warmUpGazetteer } from '../../core/reading/gazetteer.ts';
import type { TokenTerm } from '../../core/reading/lexicon.ts';
import { readSentence } from '../../core/reading/read-sentence.ts';
import { evidenceScanners } from '../../core/reading/scanners.ts';
import { sentences } from '../../core/reading/sentences.ts';

/**
 * Measures names on texts that were not written here: `SIGILO_DATA=folder npm run bench:names [-- --misses --lang es]`.
 * Reads `dev/positives.jsonl` and `dev/benign.jsonl` (records `{lang, text, spans, kind}`, offsets in code points).
 */
interface Record_ {
  readonly id: string;
  readonly lang: string;
  readonly text: string;
  readonly kind: string;
  readonly ctx?: string;
  readonly spans: readonly { readonly start: number; readonly end: number; readonly type: string }[];
}

const before = process.memoryUsage().heapUsed;
const started = performance.now();
for (const _ of warmUpGazetteer());
console.log(
  `lexicons of names and places: ${(performance.now() - started).toFixed(1)} ms to unpack, ${((process.memoryUsage().heapUsed - before) / 1e6).toFixed(1)} MB`,
);

const { values } = parseArgs({
  options: {
    misses: { type: 'boolean', default: false },
    alarms: { type: 'boolean', default: false },
    lang: { type: 'string' },
    limit: { type: 'string', default: '60' },
  },
});
const folder = process.env.SIGILO_DATA;
if (folder === undefined) {
  console.log('names: SIGILO_DATA names no folder of texts; nothing was measured');
  process.exit(0);
}
const limit = Number(values.limit);

function records(file: string): Record_[] {
  return readFileSync(join(folder ?? '', file), 'utf8')
    .split('\n')
    .filter(Boolean)
    .map((line) => JSON.parse(line) as Record_)
    .filter((record) => values.lang === undefined || record.lang === values.lang);
}

/** Code points to UTF-16. */
function spansOf(record: Record_): { start: number; end: number; type: string }[] {
  const units: number[] = [0];
  for (const char of record.text) units.push((units.at(-1) ?? 0) + char.length);
  return record.spans.map(({ start, end, type }) => ({
    start: units[start] ?? 0,
    end: units[end] ?? 0,
    type,
  }));
}

function show(text: string, start: number, end: number): string {
  return `${text.slice(Math.max(0, start - 40), start)}[[${text.slice(start, end)}]]${text.slice(end, end + 30)}`.replace(
    /\s+/g,
    ' ',
  );
}

/** Words that make a synthetic sentence speak of somebody, or a line a record. */
const spoken =
  /(?:nombre|apellidos|name|médico|remitido|responsable|patient|paciente|paziente|mrs?\.|ms\.|dr\.|years? old|follow up|appointment|prescri|hospital|doctor|card|account|address)/i;

const found = new Map<string, { gold: number; hit: number; mentions: number; right: number }>();
const missed: string[] = [];
const wrong: string[] = [];
for (const record of records('dev/positives.jsonl')) {
  const gold = spansOf(record).filter(
    (span) =>
      /^NAME/.test(span.type) && !/^(?:Mr|Mrs|Ms|Miss|Dr)\.?$/.test(record.text.slice(span.start, span.end)),
  );
  const mentions = read({ text: record.text, kind: 'post', network: 'x' }, defaultPolicy).mentions.filter(
    (mention) => mention.concept === 'person-name',
  );
  const key = `${record.lang} ${record.ctx ?? record.kind}${spoken.test(record.text) ? ', spoken of or in a record' : ''}`;
  const sum = found.get(key) ?? { gold: 0, hit: 0, mentions: 0, right: 0 };
  for (const span of gold) {
    sum.gold++;
    const isHit = mentions.some(
      (m) => Math.min(m.end, span.end) - Math.max(m.start, span.start) >= (span.end - span.start) / 2,
    );
    if (isHit) sum.hit++;
    else missed.push(`${key}: ${show(record.text, span.start, span.end)}`);
  }
  for (const m of mentions) {
    sum.mentions++;
    if (gold.some((span) => m.start < span.end && span.start < m.end)) sum.right++;
    else wrong.push(`${key}: ${show(record.text, m.start, m.end)}`);
  }
  found.set(key, sum);
}
for (const [key, { gold, hit, mentions, right }] of found) {
  if (gold === 0) continue;
  console.log(
    `${key}: ${hit}/${gold} found (${((100 * hit) / gold).toFixed(1)} %), ${right}/${mentions} precise (${((100 * right) / mentions).toFixed(1)} %)`,
  );
}
const sample = (list: string[]) =>
  list.filter((_, i) => i % Math.max(1, Math.floor(list.length / limit)) === 0);
if (values.misses) {
  console.log(
    `\nmissed ${missed.length}\n${sample(missed).join('\n')}\n\nwrong ${wrong.length}\n${sample(wrong).join('\n')}`,
  );
}

const alarms = new Map<string, { posts: number; alarms: number; names: number }>();
const raised: string[] = [];
for (const record of records('dev/benign.jsonl')) {
  const draft = { text: record.text, kind: 'post', network: 'x' } as const;
  const key = `${record.lang} ${record.kind}`;
  const sum = alarms.get(key) ?? { posts: 0, alarms: 0, names: 0 };
  sum.posts++;
  const mentions = read(draft, defaultPolicy).mentions.filter((m) => m.concept === 'person-name');
  if (mentions.length > 0) sum.names++;
  const finding = check(draft, defaultPolicy).findings.find((one) => one.rule === 'patient-name');
  if (finding !== undefined) {
    sum.alarms++;
    const span = finding.spans[0];
    raised.push(
      `${key}: ${show(record.text, span?.start ?? 0, span?.end ?? 0)} || ${record.text.slice(0, 200).replace(/\s+/g, ' ')}`,
    );
  } else if (values.alarms && mentions[0] !== undefined && record.kind !== 'vignette')
    raised.push(
      `   ${key} name: ${show(record.text, mentions[0].start, mentions[0].end)} ${mentions[0].role ?? ''}`,
    );
  alarms.set(key, sum);
}
console.log('');
for (const [key, sum] of alarms) {
  console.log(
    `${key}: patient-name on ${sum.alarms} of ${sum.posts} (${((100 * sum.alarms) / sum.posts).toFixed(2)} %), names in ${sum.names}`,
  );
}
if (values.alarms) console.log(sample(raised.filter((one) => one.startsWith(' '))).join('\n'));
if (values.misses || values.alarms)
  console.log(
    raised
      .filter((one) => !one.startsWith(' '))
      .slice(0, 80)
      .join('\n'),
  );

const post = `Hoy en planta hemos despedido a la doctora Carmen Ibáñez con mucho cariño. Nos contó cómo empezó con Paco y con Lola Ruiz en el hospital viejo. ¡Gracias, maestra! Mañana a las 9:00 la sesión la da Marta Ferrer sobre ictus y después café para todas. Recordad traer el material de la jornada, que la última vez faltaron carpetas y hubo que repetir. El martes seguimos con el taller de ventilación y el jueves viene gente de Teruel a contarnos su experiencia con la telemedicina rural.`;
const inputs = sentences(post, new Set()).map(({ start, end }) => {
  const text = post.slice(start, end);
  const { tokens, languages, terms } = readSentence(text, defaultPolicy, ['es']);
  const termsAt: TokenTerm[][] = tokens.map(() => []);
  for (const term of terms) termsAt[term.first]?.push(term);
  const has = (at: number, ...concepts: readonly string[]) =>
    termsAt[at]?.some((term) => concepts.includes(term.concept)) ?? false;
  return { text, tokens, languages, country: 'es', termsAt, mentions: [], has } as const;
});
const times: number[] = [];
for (let i = 0; i < 3000; i++) {
  const from = performance.now();
  for (const input of inputs)
    for (const scanner of evidenceScanners) for (const _ of scanner.scan(input)) void _;
  times.push((performance.now() - from) * 1000);
}
times.sort((a, b) => a - b);
console.log(
  `\nnames in a post of ${post.length} characters: p10 ${times[300]?.toFixed(0)} µs, median ${times[1500]?.toFixed(0)} µs, p95 ${times[2850]?.toFixed(0)} µs`,
);
