import { execFileSync } from 'node:child_process';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import type { Entry } from './zip.ts';

/** All files under a folder. */
export function filesUnder(folder: string): readonly Entry[] {
  return walk(folder).map((file) => entry(folder, file));
}

/** The project's own files: those that git follows, or, outside of a repository, all but what tools have made. */
export function sourceFiles(root: string): readonly Entry[] {
  const paths = existsSync(join(root, '.git'))
    ? execFileSync('git', ['ls-files', '-z'], { cwd: root, encoding: 'utf8' })
        .split('\0')
        .filter((path) => path !== '' && existsSync(join(root, path)))
    : walk(root).map((file) => relative(root, file));
  return paths.map((path) => entry(root, join(root, path)));
}

const made: ReadonlySet<string> = new Set(['node_modules', '.output', '.wxt', '.git']);

function walk(folder: string): string[] {
  return readdirSync(folder, { withFileTypes: true }).flatMap((one) => {
    if (made.has(one.name)) return [];
    const path = join(folder, one.name);
    return one.isDirectory() ? walk(path) : [path];
  });
}

function entry(root: string, file: string): Entry {
  return { path: relative(root, file).replaceAll('\\', '/'), bytes: readFileSync(file) };
}
