import { readdirSync, readFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import { checkSync } from 'recheck';
import ts from 'typescript';
import { describe, expect, test } from 'vitest';

/** Every pattern that ships in the core is linear, or so nearly that a post cannot show it, and knows accents. */
const core = fileURLToPath(new URL('../core', import.meta.url));

function files(folder: string): string[] {
  return readdirSync(folder, { withFileTypes: true }).flatMap((entry) => {
    const path = join(folder, entry.name);
    if (entry.isDirectory()) return files(path);
    return entry.name.endsWith('.ts') && !entry.name.endsWith('.packed.ts') ? [path] : [];
  });
}

/** A fixed seed, so that a run says the same twice; `SIGILO_SEED` looks elsewhere, `SIGILO_PATIENCE` (milliseconds a pattern) longer. */
const limits = {
  timeout: Number(process.env.SIGILO_PATIENCE ?? 4_000),
  randomSeed: Number(process.env.SIGILO_SEED ?? 1),
} as const;

interface Found {
  readonly pattern: RegExp;
  readonly file: string;
}

/** Literals wherever they stand in the source. */
function literals(file: string): Found[] {
  const source = ts.createSourceFile(file, readFileSync(file, 'utf8'), ts.ScriptTarget.ESNext, true);
  const found: Found[] = [];
  const walk = (node: ts.Node): void => {
    if (ts.isRegularExpressionLiteral(node)) {
      const [, body = '', flags = ''] = /^\/(.*)\/([a-z]*)$/su.exec(node.text) ?? [];
      found.push({ pattern: new RegExp(body, flags), file: relative(core, file) });
    }
    ts.forEachChild(node, walk);
  };
  walk(source);
  return found;
}

/** Patterns that are put together when a module loads and can be reached from what it exports. */
async function exported(file: string): Promise<Found[]> {
  const found: Found[] = [];
  const seen = new Set<unknown>();
  const walk = (value: unknown): void => {
    if (value instanceof RegExp) found.push({ pattern: value, file: relative(core, file) });
    if (typeof value !== 'object' || value === null || seen.has(value)) return;
    seen.add(value);
    for (const inner of value instanceof Map ? value.values() : Object.values(value)) walk(inner);
  };
  walk(await import(file));
  return found;
}

const all = new Map<string, Found>();
for (const file of files(core))
  for (const found of [...literals(file), ...(await exported(file))]) all.set(String(found.pattern), found);

describe('patterns of the core', () => {
  test('there are patterns to look at', () => {
    expect(all.size).toBeGreaterThan(100);
  });

  test.each([...all.values()].map((found) => [String(found.pattern), found] as const))(
    '%s knows accents',
    (_, { pattern, file }) => {
      expect(
        /\\[bBwW]/.test(pattern.source),
        `core/${file}: use look-arounds over \\p{L} instead of \\b or \\w`,
      ).toBe(false);
    },
  );

  test.each([...all.values()].map((found) => [String(found.pattern), found] as const))(
    '%s is safe',
    (_, { pattern, file }) => {
      const verdict = checkSync(pattern.source, pattern.flags, limits);
      const degree = verdict.status === 'vulnerable' ? verdict.complexity.summary : '';
      expect(verdict.status, `core/${file}: ${degree}; bound it or scan by hand`).not.toBe('vulnerable');
    },
    20_000,
  );
});
