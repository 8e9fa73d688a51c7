import { statSync } from 'node:fs';
import { basename, dirname } from 'node:path';
import { differences } from './again.ts';
import { lintForFirefox } from './lint.ts';
import { pack } from './pack.ts';

/** Packs, lints and packs again from the sources; `--once` leaves out the second time. Answers with the exit status. */
export async function main(root: string, args: readonly string[]): Promise<number> {
  const written = await pack(root);
  const forFirefox = written.find((file) => file.endsWith('-firefox.zip')) ?? '';
  const faults = [...lintForFirefox(root, forFirefox)];
  if (!args.includes('--once')) {
    const different = await differences(root, written);
    if (different.length === 0)
      console.log('Packed twice, the second time from the sources alone: the same SHA-256 each.');
    faults.push(...different.map((file) => `${file} is another one when packed again from the sources`));
  }
  console.log(`\n${dirname(forFirefox)}:`);
  for (const file of written) console.log(`  ${basename(file)}  ${statSync(file).size} bytes`);
  for (const fault of faults) console.error(`✗ ${fault}`);
  return faults.length === 0 ? 0 : 1;
}
