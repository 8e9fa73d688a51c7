import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Shipped } from './shipped.ts';

/** Where the list lies that ships with the extension. */
export const licencesFile = 'assets/public/licences.txt';

/** The licences of everything in the built extension that was not written for it: packages, and facts in the lexicons. */
export function licences(root: string, packages: readonly Shipped[]): string {
  const own = readFileSync(join(root, 'LICENSE'), 'utf8').trim();
  const parts = packages.map(
    ({ name, version, license, author, licenceText }) =>
      `${name} ${version} (${license})${author === '' ? '' : `, ${author}`}
Unchanged; its source is the package of that name and version in the npm registry.

${licenceText === '' ? `The package brings no text of its licence; it is the ${license} licence.` : licenceText}`,
  );
  return [`Sigilo\n\n${own}`, ...parts, `Facts in the lexicons\n\n${facts(root)}`]
    .join(`\n\n${'-'.repeat(80)}\n\n`)
    .concat('\n');
}

/** The rows of the lexicons' table of sources, as lines. */
function facts(root: string): string {
  const rows = readFileSync(join(root, 'assets/lexicons/SOURCES.md'), 'utf8')
    .split('\n')
    .filter((line) => line.startsWith('| ') && !line.startsWith('| list '))
    .map((line) => line.split('|').map((cell) => cell.trim().replaceAll('`', '')));
  return rows.map(([, list, what, source]) => `${list}: ${what}\n  ${source}`).join('\n');
}
