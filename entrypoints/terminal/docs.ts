import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { packedCatalogue } from './packed-catalogue.ts';
import { withRuleTable } from './rule-table.ts';

/** Writes what README.md and the pages without a reader take from the code: `npm run docs`. */
const text = readFileSync('README.md', 'utf8');
writeFileSync('README.md', withRuleTable(text));
for (const [file, content] of Object.entries(packedCatalogue()))
  writeFileSync(join('assets/catalogue', file), content);
