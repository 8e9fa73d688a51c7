// npm run package: the stores' packages in .output/packages, linted, packed twice and compared; with "-- --once", packed once.
import { join } from 'node:path';
import { ensurePackages, root } from './prepare.mjs';

ensurePackages();
const { runnerImport } = await import('vite');
const { module } = await runnerImport(join(root, 'tests/package/main.ts'));
process.exitCode = await module.main(root, process.argv.slice(2)).catch((error) => {
  console.error(`✗ ${error.message}`);
  return 1;
});
