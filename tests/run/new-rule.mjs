// npm run new:rule <chapter> <id>: writes a rule to fill in, its line in the catalogue, and its tables of examples.
import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { root } from './prepare.mjs';

const [chapter, id] = process.argv.slice(2);
const chapters = readdirSync(join(root, 'core/locales/es/wordings'))
  .map((file) => file.replace(/\.ts$/, ''))
  .filter((chapter) => chapter !== 'index');
if (!chapters.includes(chapter) || !/^[a-z]+(?:-[a-z]+)*$/.test(id ?? '')) {
  console.error(
    `Usage: npm run new:rule <chapter> <id>\n  chapter: ${chapters.join(', ')}\n  id: names the fault, in-kebab-case`,
  );
  process.exit(2);
}

const file = join(root, 'core/rules', chapter, `${id}.ts`);
if (existsSync(file)) {
  console.error(`${file} is there already.`);
  process.exit(1);
}
mkdirSync(join(root, 'core/rules', chapter), { recursive: true });
const name = id.replace(/-(.)/g, (_, letter) => letter.toUpperCase());
writeFileSync(
  file,
  `import type { Rule } from '../../rule.ts';

export const ${name}: Rule = {
  id: '${id}',
  severity: 'warning',
  audience: ['clinician', 'official', 'supervisor'],
  cites: ['GMC-19'],
  wording: {
    what: 'TODO: what happened, in a sentence.',
    why: 'TODO: why it matters.',
    instead: 'TODO: what to do instead.',
  },
  *find(reading) {
    // TODO: ask the reading; yield { spans, severity?, fixes? } for each place.
  },
};
`,
);

const register = join(root, 'core/rules/index.ts');
const text = readFileSync(register, 'utf8');
const imported = text.replace(
  '\n/** THE CATALOGUE',
  `import { ${name} } from './${chapter}/${id}.ts';\n\n/** THE CATALOGUE`,
);
const key = /^[a-z]+$/.test(chapter) ? chapter : `'${chapter}'`;
writeFileSync(
  register,
  imported.replace(new RegExp(`(\\n  ${key}: \\[)([\\s\\S]*?)(\\n?\\s*\\],)`), (_, open, members, close) => {
    const isLong = members.includes('\n');
    const list = members.trim().replace(/,$/, '');
    const next = list === '' ? name : `${list},${isLong ? '\n    ' : ' '}${name}`;
    return isLong ? `${open}\n    ${next},${close}` : `${open}${next}${close}`;
  }),
);

for (const language of ['es', 'it', 'en']) {
  const folder = join(root, 'tests/examples', language);
  mkdirSync(folder, { recursive: true });
  const table = join(folder, `${id}.txt`);
  if (!existsSync(table)) writeFileSync(table, '');
}
console.log(`Written: ${file}
Next:
  1. fill in the rule; run "npm run format";
  2. core/locales/es/wordings/${chapter}.ts and it/wordings/${chapter}.ts: what, why, instead;
  3. tests/examples/<language>/${id}.txt: 12 lines "✗ flagged [[here]]" and 12 lines "✓ fine" in each language;
  4. npm test says what is still missing.`);
