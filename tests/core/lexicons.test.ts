import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { lists, pack, parse } from '../../assets/lexicons/pack.mjs';
import { eponym, figure, forename, place, surname } from '../../core/reading/gazetteer.ts';
import { fold, words } from '../../core/reading/words.ts';

const folder = join(import.meta.dirname, '../../assets/lexicons');
const source = (name: string) => readFileSync(join(folder, `${name}.txt`), 'utf8');
const packed = (name: string) => readFileSync(join(folder, `${name}.packed.ts`), 'utf8');

describe('packed lexicons', () => {
  it.each(lists())('%s agrees with its list (else: npm run pack:lexicons)', (name) => {
    expect(packed(name)).toBe(pack(name, source(name)));
  });

  it('keeps names within 60 kB gzipped', () => {
    const bytes = ['forenames', 'surnames', 'eponyms'].map(
      (name) => gzipSync(packed(name), { level: 9 }).length,
    );
    expect(bytes.reduce((sum, size) => sum + size, 0)).toBeLessThan(60_000);
  });

  it('keeps facts (places, illnesses, occupations) within 150 kB gzipped', () => {
    const bytes = ['places', 'describing', 'rare'].map((name) => gzipSync(packed(name), { level: 9 }).length);
    const tables = ['regions', 'pyramids', 'profiles'].map(
      (name) => gzipSync(readFileSync(join(folder, `../../core/facts/${name}.ts`)), { level: 9 }).length,
    );
    expect([...bytes, ...tables].reduce((sum, size) => sum + size, 0)).toBeLessThan(150_000);
  });

  it('folds entries as the reading folds words', () => {
    for (const name of lists()) {
      for (const entries of (parse(source(name)) as Map<string, string[]>).values()) {
        for (const entry of entries.slice(0, 500)) {
          const plain = entry.replace(/^[a-z]{2}:/, '');
          expect(
            words(plain)
              .map((word) => word.fold)
              .join(' '),
            `${name}: ${entry}`,
          ).toBe(plain);
        }
      }
    }
  });

  it.each([
    ['hugo', 'name', 'm'],
    ['encarni', 'name', 'f'],
    ['yeray', 'name', 'm'],
    ['ngozi', 'name', 'f'],
    ['ainhoa', 'name', 'f'],
    ['andreea', 'name', 'f'],
    ['rosa', 'word', 'f'],
    ['hope', 'word', 'f'],
    ['mark', 'word', 'm'],
    ['gioia', 'word', 'f'],
  ])('knows %s as a forename (%s, %s)', (name, strength, sex) => {
    expect(forename(name)).toEqual({ strength, sex });
  });

  it('knows surnames, towns with their size, eponyms and figures of the past', () => {
    expect(surname('etxeberria')).toBe('name');
    expect(surname('patel')).toBe('name');
    expect(place('teruel')?.country).toBe('es');
    expect(place('roma')).toMatchObject({ size: 11, region: 'la' });
    expect(place('alcala de henares')?.size).toBeGreaterThan(6);
    expect(eponym('crohn')).toBe(true);
    expect(eponym('hugo')).toBe(false);
    expect(figure('florence nightingale')).toBe(true);
    expect(forename('paziente')).toBeUndefined();
  });
});

const data = process.env.SIGILO_DATA;
const list = join(data ?? '', 'lexicons/forenames.tsv');

describe.skipIf(data === undefined || !existsSync(list))('coverage of forenames (needs SIGILO_DATA)', () => {
  it.each([
    ['ES', 0.97],
    ['US', 0.97],
    ['IT', 0.95],
  ])('%s: %f of the bearers, or of the list where it has no numbers', (country, least) => {
    let all = 0;
    let known = 0;
    for (const line of readFileSync(list, 'utf8').split('\n').slice(1)) {
      const [from, name = '', , count = ''] = line.split('\t');
      if (from !== country || (country !== 'IT' && count === '')) continue;
      const weight = country === 'IT' ? 1 : Number.parseFloat(count);
      all += weight;
      if (forename(fold(name).split(/[ -]/)[0] ?? '') !== undefined) known += weight;
    }
    expect(all).toBeGreaterThan(0);
    expect(known / all).toBeGreaterThan(least);
  });
});
