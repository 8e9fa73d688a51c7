import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';
import { catalogue, guidance, renames, rules } from '../core/index.ts';
import { withRuleTable } from '../entrypoints/terminal/rule-table.ts';

const root = fileURLToPath(new URL('..', import.meta.url));

test('the catalogue is not empty and no id stands twice', () => {
  expect(rules.length).toBeGreaterThanOrEqual(7);
  expect(new Set(rules.map((rule) => rule.id)).size).toBe(rules.length);
});

test('each rule is the file of its name in the folder of its chapter, exported in camel case', () => {
  for (const [chapter, members] of Object.entries(catalogue)) {
    for (const { id } of members) {
      const file = join(root, 'core/rules', chapter, `${id}.ts`);
      expect(existsSync(file), `${id} has no file ${file}`).toBe(true);
      expect(readFileSync(file, 'utf8')).toContain(
        `export const ${id.replace(/-(.)/g, (_, letter: string) => letter.toUpperCase())}: Rule`,
      );
    }
  }
});

test('each rule file is in the catalogue', () => {
  const files = readdirSync(join(root, 'core/rules'), { recursive: true, encoding: 'utf8' })
    .filter((file) => file.includes('/') && file.endsWith('.ts'))
    .map((file) => file.replace(/^.*\/|\.ts$/g, ''));
  const others = files.filter(
    (file) =>
      !rules.some((rule) => rule.id === file) &&
      readdirSync(join(root, 'core/rules'), { recursive: true, encoding: 'utf8' }).some(
        (path) =>
          path.endsWith(`/${file}.ts`) &&
          /: Rule = \{/.test(readFileSync(join(root, 'core/rules', path), 'utf8')),
      ),
  );
  expect(others, 'add one line to core/rules/index.ts').toEqual([]);
});

test('each rule cites guidance that is there, addresses somebody and says what, why and instead', () => {
  for (const rule of rules) {
    expect(rule.cites.length, `${rule.id} cites nothing`).toBeGreaterThan(0);
    for (const id of rule.cites) expect(guidance[id], `${rule.id} cites ${id}`).toBeDefined();
    expect(rule.audience.length).toBeGreaterThan(0);
    for (const part of Object.values(rule.wording)) expect(part.length).toBeGreaterThan(10);
  }
});

test('old ids lead to rules that are there', () => {
  for (const id of Object.values(renames)) expect(rules.map((rule) => rule.id)).toContain(id);
});

test('the README’s table of rules is made from the rules', () => {
  const readme = readFileSync(join(root, 'README.md'), 'utf8');
  expect(withRuleTable(readme), 'npm run docs').toBe(readme);
});
