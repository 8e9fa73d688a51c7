import { readFileSync, writeFileSync } from 'node:fs';
import { withRuleTable } from './rule-table.ts';

/** Writes what README.md takes from the code: `npm run docs`. */
const text = readFileSync('README.md', 'utf8');
writeFileSync('README.md', withRuleTable(text));
