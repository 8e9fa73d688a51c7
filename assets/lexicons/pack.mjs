// Packs assets/lexicons/*.txt into *.packed.ts; with --check it writes nothing and fails where they disagree.
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { gzipSync } from 'node:zlib';

const folder = new URL('.', import.meta.url);
const isCheck = process.argv.includes('--check');

/** Sections of a list: `[key]` heads one; entries are separated by white space, or by `;` where they hold several words. */
export function parse(text) {
  const sections = new Map();
  let key;
  for (const line of text.split('\n')) {
    if (line.startsWith('#') || line.trim() === '') continue;
    const head = /^\[(.+)\]$/.exec(line);
    if (head !== null) {
      key = head[1];
      if (sections.has(key)) throw new SyntaxError(`[${key}] stands twice`);
      sections.set(key, '');
    } else sections.set(key, `${sections.get(key)} ${line}`);
  }
  const isPhrases = [...sections.values()].some((body) => body.includes(';'));
  return new Map(
    [...sections].map(([name, body]) => [
      name,
      [
        ...new Set(
          body
            .split(isPhrases ? /\s*;\s*/ : /\s+/)
            .map(folded)
            .filter(Boolean),
        ),
      ].sort(),
    ]),
  );
}

/** An entry as the reading folds words; the language that stands before it keeps its colon ("en:burn"). */
function folded(entry) {
  const [, language = '', words = ''] = /^([a-z]{2}:)?(.*)$/su.exec(entry.trim()) ?? [];
  return language + foldedWords(words);
}

/** Lower case, no accents, no apostrophes; hyphens and apostrophes separate words. */
function foldedWords(words) {
  return words
    .toLowerCase()
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .replace(/ß/g, 'ss')
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
}

/** Front coding: each entry is the length it shares with the one before (a capital letter, A = 0) and the rest. */
function frontCoded(entries) {
  let last = '';
  let out = '';
  for (const entry of entries) {
    let shared = 0;
    while (shared < 25 && shared < entry.length && entry[shared] === last[shared]) shared++;
    out += String.fromCharCode(65 + shared) + entry.slice(shared);
    last = entry;
  }
  return out;
}

/** The module that a list is packed into. */
export function pack(name, text) {
  const sections = [...parse(text)].map(
    ([key, entries]) => `  ${JSON.stringify(key)}: ${JSON.stringify(frontCoded(entries))},\n`,
  );
  return `// Packed from ${name}.txt by pack.mjs; do not edit.\nexport const ${name}: Readonly<Record<string, string>> = {\n${sections.join('')}};\n`;
}

/** Names of the lists, by file. */
export function lists() {
  return readdirSync(folder)
    .filter((file) => file.endsWith('.txt'))
    .map((file) => file.slice(0, -4));
}

if (process.argv[1]?.endsWith('pack.mjs')) {
  for (const name of lists()) {
    const packed = pack(name, readFileSync(new URL(`${name}.txt`, folder), 'utf8'));
    const target = new URL(`${name}.packed.ts`, folder);
    if (!isCheck) writeFileSync(target, packed);
    else if (readFileSync(target, 'utf8') !== packed) {
      process.stderr.write(`${name}.packed.ts differs from ${name}.txt: run npm run pack:lexicons\n`);
      process.exitCode = 1;
    }
    process.stdout.write(`${name}: ${gzipSync(packed, { level: 9 }).length} bytes gzipped\n`);
  }
}
