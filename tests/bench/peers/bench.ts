import { mkdirSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { cpus, loadavg } from 'node:os';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { type BrowserContext, chromium } from '@playwright/test';
import { build } from 'esbuild';
import { needChromium } from '../../stage/find-chromium.ts';
import { chart } from './chart.ts';
import { languages, lengths, post } from './posts.ts';
import { type Peer, peers } from './tools.ts';

/** What one tool took on posts of one length in one language, in milliseconds. */
export interface Series {
  readonly peer: string;
  readonly language: string;
  readonly length: number;
  readonly median: number;
  readonly p95: number;
  readonly max: number;
  readonly runs: number;
}

export interface Figures {
  readonly machine: string;
  readonly browser: string;
  readonly tools: readonly {
    readonly id: string;
    readonly name: string;
    readonly gzip: number;
    readonly cold: number;
    readonly heap: number;
  }[];
  readonly series: readonly Series[];
  readonly left: readonly string[];
}

/** Bundles every tool for a browser, types posts before it in Chromium, prints tables, and writes figures and chart. */
export async function main(root: string, args: readonly string[]): Promise<number> {
  const only = args.find((one) => !one.startsWith('--'))?.split(',');
  const chosen = peers.filter(({ id }) => only === undefined || only.includes(id));
  const [load = 0] = loadavg();
  const machine = `${cpus()[0]?.model ?? '?'}, ${cpus().length} cores, load ${load.toFixed(1)} at the start`;
  console.log(machine);
  if (load > cpus().length) console.log('The machine is busy: take the ratios, not the milliseconds.');
  // Isolated pages have a clock of 5 µs instead of 100.
  const server = createServer((_, response) => {
    response.setHeader('Cross-Origin-Opener-Policy', 'same-origin');
    response.setHeader('Cross-Origin-Embedder-Policy', 'require-corp');
    response.setHeader('Content-Type', 'text/html').end('<!doctype html>');
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const browser = await chromium.launch({
    executablePath: needChromium(),
    args: ['--js-flags=--expose-gc', ...(process.getuid?.() === 0 ? ['--no-sandbox'] : [])],
  });
  const series: Series[] = [];
  const tools: Figures['tools'][number][] = [];
  const left: string[] = [];
  try {
    const context = await browser.newContext();
    for (const peer of chosen) {
      try {
        const bundle = await bundled(peer, join(root, 'tests/bench/peers'));
        const { port } = server.address() as AddressInfo;
        const found = await measure(context, `http://127.0.0.1:${port}/`, bundle, peer);
        tools.push({
          id: peer.id,
          name: peer.name,
          gzip: gzipSync(bundle).length,
          cold: found.cold,
          heap: found.heap,
        });
        series.push(...found.series);
        console.log(
          `${peer.name}: ${found.series.map((one) => `${one.language} ${one.length}: ${one.median.toFixed(3)}`).join(', ')} ms`,
        );
      } catch (error) {
        left.push(`${peer.name}: ${String(error).split('\n')[0]}`);
        console.log(`${peer.name} is left out: ${String(error).split('\n')[0]}`);
      }
    }
  } finally {
    await browser.close();
    server.close();
  }
  const figures: Figures = { machine, browser: browser.version(), tools, series, left };
  const folder = join(root, '.output/bench');
  mkdirSync(folder, { recursive: true });
  writeFileSync(join(folder, 'speed.json'), `${JSON.stringify(figures, null, 2)}\n`);
  writeFileSync(join(folder, 'speed.svg'), chart(figures));
  if (args.includes('--keep')) writeFileSync(join(root, 'assets/docs/speed.svg'), chart(figures));
  tell(figures);
  return 0;
}

/** Stands for whatever a tool asks of Node that a page does not have; none of it is reached by a reading. */
const stubs = `var stub = new Proxy(class {}, {
  get: (of, key) => (key in of ? of[key] : key === Symbol.toPrimitive ? () => '' : stub),
  apply: () => stub,
  construct: () => ({}),
});
var require = () => stub;
var process = { env: {}, cwd: () => '/', versions: {} };
var global = globalThis;`;

async function bundled({ source }: Peer, folder: string): Promise<string> {
  const { outputFiles } = await build({
    stdin: {
      contents: `${source}\nexport * from './in-page.ts';`,
      resolveDir: folder,
      loader: 'ts',
    },
    bundle: true,
    minify: true,
    write: false,
    format: 'iife',
    globalName: 'bench',
    platform: 'browser',
    target: 'es2022',
    mainFields: ['browser', 'module', 'main'],
    external: [
      '@google-cloud/dlp',
      'node:*',
      'fs',
      'path',
      'crypto',
      'os',
      'better-sqlite3',
      'worker_threads',
      'fs/promises',
      'events',
      'url',
      'http',
      'https',
      'stream',
      'util',
    ],
    banner: {
      js: stubs,
    },
    define: { 'process.env.NODE_ENV': '"production"' },
    logLevel: 'silent',
  });
  return outputFiles[0]?.text ?? '';
}

async function measure(
  context: BrowserContext,
  address: string,
  bundle: string,
  { id, longest = Number.POSITIVE_INFINITY }: Peer,
): Promise<{ cold: number; heap: number; series: Series[] }> {
  const page = await context.newPage();
  try {
    await page.goto(address);
    const cdp = await context.newCDPSession(page);
    const heap = async (): Promise<number> => {
      await cdp.send('HeapProfiler.collectGarbage');
      return (await cdp.send('Runtime.getHeapUsage')).usedSize;
    };
    const before = await heap();
    const begin = Date.now();
    await page.addScriptTag({ content: bundle });
    const evaluated = Date.now() - begin;
    const first = await page.evaluate(
      async (text) => {
        const { cold, read } = await bench.start(bench, text);
        Object.assign(globalThis, { read });
        return cold;
      },
      post('es', 500),
    );
    const after = await heap();
    const series: Series[] = [];
    for (const length of lengths) {
      if (length > longest) continue;
      for (const language of languages) {
        const times = await page.evaluate((text) => bench.type(read, text), post(language, length));
        const sorted = [...times].sort((a, b) => a - b);
        const at = (share: number) =>
          sorted[Math.min(sorted.length - 1, Math.floor(share * sorted.length))] ?? 0;
        series.push({
          peer: id,
          language,
          length,
          median: at(0.5),
          p95: at(0.95),
          max: at(1),
          runs: times.length,
        });
      }
    }
    return { cold: evaluated + first, heap: after - before, series };
  } finally {
    await page.close();
  }
}

function tell({ tools, series, left }: Figures): void {
  const own = (length: number, language: string) =>
    series.find((one) => one.peer === 'sigilo-key' && one.length === length && one.language === language)
      ?.median;
  console.log('\ntool | length | language | median ms | p95 | max | × Sigilo at a keystroke');
  for (const { peer, length, language, median, p95, max } of series) {
    const base = own(length, language);
    const ratio = base === undefined ? '' : (median / base).toFixed(1);
    console.log(
      [peer, length, language, median.toFixed(3), p95.toFixed(3), max.toFixed(3), ratio].join(' | '),
    );
  }
  console.log('\ntool | gzip KiB | from script to first answer ms | heap MiB');
  for (const { name, gzip, cold, heap } of tools)
    console.log([name, Math.round(gzip / 1024), Math.round(cold), (heap / 2 ** 20).toFixed(1)].join(' | '));
  for (const one of left) console.log(`left out: ${one}`);
}

declare const bench: typeof import('./in-page.ts') & { make(): never };
declare const read: (text: string) => unknown;
