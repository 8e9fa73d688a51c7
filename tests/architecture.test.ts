import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';

const root = fileURLToPath(new URL('..', import.meta.url));
const rooms = ['core', 'components', 'entrypoints'] as const;

interface Import {
  readonly from: string;
  /** Path inside the project, or the name of a package. */
  readonly to: string;
  readonly isPackage: boolean;
}

const files = rooms.flatMap((room) => filesIn(room));
const imports = files.flatMap((file) => importsOf(file));

describe('the arrows of the house', () => {
  test('there are files and imports to look at', () => {
    expect(files.length).toBeGreaterThan(50);
    expect(imports.length).toBeGreaterThan(100);
  });

  test('the top level holds what its owner fixed, and what tools and law ask for there', () => {
    const rooms = ['entrypoints', 'components', 'core', 'assets', 'tests'];
    const files = ['package.json', 'tsconfig.json', 'wxt.config.ts', 'README.md'];
    const asked = [
      'package-lock.json',
      'LICENSE',
      'CHANGELOG.md',
      '.gitignore',
      '.npmrc',
      'biome.json',
      '.ci',
    ];
    // GitHub reads workflows, update policy and SECURITY.md from there alone.
    const github = ['.github'];
    const made = ['.git', 'node_modules', '.output', '.wxt', 'test-results', 'playwright-report'];
    const known = new Set([...rooms, ...files, ...asked, ...github, ...made]);
    expect(readdirSync(root).filter((name) => !known.has(name) && !name.endsWith('.log'))).toEqual([]);
  });

  test('core knows neither components nor entrypoints nor tests, components no entrypoints', () => {
    const wrong = imports.filter(
      ({ from, to, isPackage }) =>
        (isIn(from, 'core') && !isPackage && !isIn(to, 'core') && !isIn(to, 'assets')) ||
        (isIn(from, 'components') && (isIn(to, 'entrypoints') || isIn(to, 'tests'))) ||
        (isIn(from, 'entrypoints') && isIn(to, 'tests')),
    );
    expect(wrong).toEqual([]);
  });

  test('core imports only zod/mini, deep stdnum and phone modules and packed lexicons', () => {
    const allowed = /^(?:zod\/mini|stdnum\/lib\/esm\/.+|libphonenumber-js\/core)$/;
    const wrong = imports.filter(
      ({ from, to, isPackage }) =>
        isIn(from, 'core') &&
        (isPackage ? !allowed.test(to) : isIn(to, 'assets') && !to.endsWith('.packed.ts')),
    );
    expect(wrong).toEqual([]);
  });

  test('no file imports itself by a circle, types included', () => {
    expect(circles()).toEqual([]);
  });

  test('contracts never import their register', () => {
    const registers: Readonly<Record<string, string>> = {
      'core/rule.ts': 'core/rules/',
      'core/locales/locale.ts': 'core/locales/index.ts',
      'core/countries/country.ts': 'core/countries/index.ts',
      'core/reading/scanner.ts': 'core/reading/scanners.ts',
      'core/reading/topics/topic.ts': 'core/reading/topics/index.ts',
      'entrypoints/guard.content/networks/network.ts': 'entrypoints/guard.content/networks/index.ts',
      'entrypoints/guard.content/editors/editor.ts': 'entrypoints/guard.content/editors/index.ts',
    };
    for (const [contract, register] of Object.entries(registers)) {
      expect(files, `${contract} has moved: mend this table`).toContain(contract);
      expect(imports.filter(({ from, to }) => from === contract && to.startsWith(register))).toEqual([]);
    }
  });

  test('rules never import one another', () => {
    const isRule = (path: string) => /^core\/rules\/[^/]+\//.test(path);
    expect(imports.filter(({ from, to }) => isRule(from) && isRule(to))).toEqual([]);
  });

  test('only settings.ts, failure-mode.ts and relations-store.ts touch the storage, only background the managed one', () => {
    const touching = files.filter((file) => /\bstorage\.(?:local|sync|session)\b/.test(read(file)));
    expect(touching.toSorted()).toEqual([
      'entrypoints/shared/failure-mode.ts',
      'entrypoints/shared/relations-store.ts',
      'entrypoints/shared/settings.ts',
    ]);
    const managed = files.filter((file) => /\bstorage\.managed\b/.test(read(file)));
    expect(managed.filter((file) => !file.startsWith('entrypoints/background/'))).toEqual([]);
  });

  test('nothing asks the network', () => {
    const asking = /\b(?:fetch|XMLHttpRequest|WebSocket|EventSource|sendBeacon|importScripts)\s*\(/;
    expect(files.filter((file) => asking.test(withoutComments(read(file))))).toEqual([]);
  });

  test('nothing logs, but programs of the terminal', () => {
    const logging = files.filter((file) => /\bconsole\./.test(withoutComments(read(file))));
    expect(logging.filter((file) => !file.startsWith('entrypoints/terminal/'))).toEqual([]);
  });

  test('shared code never asks which network, language or rule it has before it', () => {
    const asking = /\b(?:network|language|locale|rule|lang)(?:\.id|Id)?\s*[!=]==\s*'/;
    expect(files.filter((file) => asking.test(withoutComments(read(file))))).toEqual([]);
  });
});

function circles(): string[] {
  const after = new Map<string, string[]>();
  for (const { from, to, isPackage } of imports)
    if (!isPackage) after.set(from, [...(after.get(from) ?? []), to]);
  const state = new Map<string, 'open' | 'done'>();
  const found: string[] = [];
  const visit = (file: string, path: readonly string[]): void => {
    if (state.get(file) === 'done') return;
    if (state.get(file) === 'open') {
      found.push([...path.slice(path.indexOf(file)), file].join(' → '));
      return;
    }
    state.set(file, 'open');
    for (const next of after.get(file) ?? []) visit(next, [...path, file]);
    state.set(file, 'done');
  };
  for (const file of files) visit(file, []);
  return found;
}

function filesIn(room: string): string[] {
  return readdirSync(join(root, room), { recursive: true, encoding: 'utf8' })
    .map((file) => join(room, file).replaceAll('\\', '/'))
    .filter((file) => /\.tsx?$/.test(file) && !file.endsWith('.d.ts'));
}

function read(file: string): string {
  return readFileSync(join(root, file), 'utf8');
}

function withoutComments(text: string): string {
  return text.replace(/\/\*[\s\S]*?\*\//g, '').replace(/^\s*\/\/.*$/gm, '');
}

function importsOf(file: string): Import[] {
  const found = read(file).matchAll(/^(?:import|export)\s[^'"]*?from\s+'([^']+)'|^import\s+'([^']+)'/gm);
  return [...found].map((match) => {
    const to = (match[1] ?? match[2] ?? '').replace(/\?.*$/, '');
    const isPackage = !to.startsWith('.');
    return { from: file, isPackage, to: isPackage ? to : relative(root, join(root, dirname(file), to)) };
  });
}

function isIn(path: string, room: string): boolean {
  return path.startsWith(`${room}/`);
}
