// npm test: types, lint, unit tests, and end-to-end tests in a real Chromium on the stage.
import { ensureChromium, ensurePackages, run } from './prepare.mjs';

ensurePackages();
ensureChromium();
for (const step of ['lint:types', 'lint:style', 'test:unit', 'build', 'test:e2e']) {
  const start = Date.now();
  console.log(`\n▶ ${step}`);
  run('npm', 'run', '--silent', step);
  console.log(`✔ ${step} in ${Math.round((Date.now() - start) / 1000)} s`);
}
