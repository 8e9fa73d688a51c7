import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { inflateRawSync } from 'node:zlib';
import { describe, expect, test } from 'vitest';
import { filesUnder } from './files.ts';
import { licencesFile } from './licences.ts';
import { sbom } from './sbom.ts';
import { zip } from './zip.ts';

const root = fileURLToPath(new URL('../..', import.meta.url));
const text = (words: string) => new TextEncoder().encode(words);

describe('an archive', () => {
  const entries = [
    { path: 'b/ñ.txt', bytes: text('largo '.repeat(500)) },
    { path: 'a.txt', bytes: text('x') },
    { path: 'empty', bytes: text('') },
  ];

  test('is the same whatever the order and the times of its files', () => {
    const folder = mkdtempSync(join(tmpdir(), 'sigilo-zip-'));
    try {
      for (const name of ['z', 'a']) writeFileSync(join(folder, name), name);
      const first = zip(filesUnder(folder));
      for (const name of ['a', 'z']) writeFileSync(join(folder, name), name);
      expect(zip(filesUnder(folder)).equals(first)).toBe(true);
    } finally {
      rmSync(folder, { recursive: true });
    }
    expect(zip(entries).equals(zip(entries.toReversed()))).toBe(true);
  });

  test('gives back what was put in', () => {
    expect(unzip(zip(entries))).toEqual(
      new Map([
        ['a.txt', 'x'],
        ['b/ñ.txt', 'largo '.repeat(500)],
        ['empty', ''],
      ]),
    );
  });
});

describe('what ships', () => {
  const lock = JSON.parse(readFileSync(join(root, 'package-lock.json'), 'utf8')).packages;
  const listed = [...readFileSync(join(root, licencesFile), 'utf8').matchAll(/^(\S+) (\d\S*) \((\S+)\)/gmu)];

  test('is listed with its licence in the version that the lockfile pins', () => {
    expect(listed.length).toBeGreaterThan(5);
    for (const [, name, version] of listed) expect(lock[`node_modules/${name}`]?.version, name).toBe(version);
    const { dependencies } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'));
    expect(listed.map(([, name]) => name)).toEqual(expect.arrayContaining(Object.keys(dependencies)));
  });

  test('has licences that allow it to be passed on', () => {
    expect([...new Set(listed.map(([, , , license]) => license))].toSorted()).toEqual(['MIT', 'MPL-2.0']);
  });

  test('is billed with the digest of the lockfile, and refused without one', () => {
    const shipped = { name: 'preact', version: '11.2.0', license: 'MIT', author: '', licenceText: '' };
    const bill = JSON.parse(sbom(root, [shipped]));
    expect(bill.components[0].purl).toBe('pkg:npm/preact@11.2.0');
    expect(bill.components[0].hashes[0].content).toMatch(/^[0-9a-f]{128}$/u);
    expect(() => sbom(root, [{ ...shipped, name: 'no-such-package' }])).toThrow(/unpinned/);
  });
});

/** Reads an archive by its directory, as browsers do. */
function unzip(archive: Buffer): Map<string, string> {
  const found = new Map<string, string>();
  let at = archive.readUInt32LE(archive.length - 6);
  for (let left = archive.readUInt16LE(archive.length - 12); left > 0; left--) {
    const nameLength = archive.readUInt16LE(at + 28);
    const name = archive.toString('utf8', at + 46, at + 46 + nameLength);
    const size = archive.readUInt32LE(at + 20);
    const body = archive.readUInt32LE(at + 42) + 30 + nameLength;
    const packed = archive.subarray(body, body + size);
    found.set(name, (archive.readUInt16LE(at + 10) === 8 ? inflateRawSync(packed) : packed).toString('utf8'));
    at += 46 + nameLength;
  }
  return found;
}
