import { existsSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { alone } from './alone.ts';
import { measure, timesOf } from './measure.ts';
import { type Corpus, corpus, kinds } from './sample.ts';
import type { Score } from './score.ts';
import { sizeOf } from './size.ts';
import type { Language, Load, Tool } from './tool.ts';
import { tools } from './tools/index.ts';

/**
 * Runs Sigilo and its peers over the same texts: `npm run bench:detection [-- FILE… --tool sigilo --every 10 --apart --no-size]`;
 * `-- --alone` times names and identifiers alone.
 * A file has lines `{id, lang, text, spans: [{start, end, type}]}`, offsets in code points. Without one, `dev/positives.jsonl`
 * and `dev/benign.jsonl` of the folder that SIGILO_DATA names are read.
 */
const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    tool: { type: 'string', multiple: true },
    every: { type: 'string', default: '1' },
    apart: { type: 'boolean', default: false },
    size: { type: 'boolean', default: true },
    alone: { type: 'boolean', default: false },
  },
  allowNegative: true,
});
if (values.alone) {
  alone();
  process.exit(0);
}
const folder = process.env.SIGILO_DATA;
const files =
  positionals.length > 0 || folder === undefined
    ? positionals
    : ['dev/positives.jsonl', 'dev/benign.jsonl'].map((name) => join(folder, name));
const there = files.filter(existsSync);
for (const file of files) if (!there.includes(file)) console.log(`${file} is not there and was left out`);
if (there.length === 0) {
  console.log(
    'bench:detection: no file was given and SIGILO_DATA names no folder of texts; nothing was measured',
  );
  process.exit(0);
}

const home = join(process.cwd(), 'tests/bench/detection');
const load: Load = createRequire(join(home, 'package.json'));
const corpora = there.map((file) => corpus(file, Number(values.every)));
for (const name of values.tool ?? Object.keys(tools)) {
  let tool: Tool | undefined;
  try {
    tool = await tools[name]?.(load);
  } catch (error) {
    console.log(`\n${name} could not be loaded and was not measured: ${reason(error)}`);
  }
  if (tool !== undefined) await report(tool);
}

function reason(error: unknown): string {
  return error instanceof Error ? (error.message.split('\n')[0] ?? '') : String(error);
}

async function report(tool: Tool): Promise<void> {
  const size = values.size
    ? `, ${await sizeOf(tool.entry, tool.entry.includes("'./core") ? process.cwd() : home)} KiB gzipped`
    : '';
  console.log(`\n${tool.name}${size}`);
  for (const one of corpora) {
    for (const [label, samples] of groups(one)) {
      const language = samples[0]?.language as Language;
      if (!tool.languages.includes(language)) {
        console.log(`  ${one.name} ${label}: not read by it`);
        continue;
      }
      try {
        const result = await measure(tool, samples);
        const alarms = one.isBenign
          ? `; names on ${share(result.withName, result.texts)}, numbers and contacts on ${share(result.withHard, result.texts)} of the texts`
          : '';
        console.log(`  ${one.name} ${label}: ${result.texts} texts, µs ${timesOf(result.times)}${alarms}`);
        for (const kind of kinds) {
          const score = result.scores.get(kind);
          if (!one.isBenign && score !== undefined && score.marked > 0) console.log(line(kind, score));
        }
      } catch (error) {
        console.log(`  ${one.name} ${label}: it failed: ${reason(error)}`);
      }
    }
  }
}

function line(kind: string, { marked, found, typed, said, right }: Score): string {
  return `    ${kind.padEnd(8)} ${String(marked).padStart(5)} marked   recall ${share(found, marked)}   typed ${share(typed, marked)}   precision ${share(right, said)} of ${said}`;
}

function share(part: number, whole: number): string {
  return whole === 0 ? '     –' : `${((100 * part) / whole).toFixed(1).padStart(5)} %`;
}

function groups({ samples }: Corpus): [string, Corpus['samples']][] {
  const by = new Map<string, (typeof samples)[number][]>();
  for (const sample of samples) {
    const key = values.apart ? `${sample.language} ${sample.sort}` : sample.language;
    const list = by.get(key);
    if (list === undefined) by.set(key, [sample]);
    else list.push(sample);
  }
  return [...by];
}
