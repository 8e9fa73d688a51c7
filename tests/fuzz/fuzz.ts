import { join } from 'node:path';
import fc from 'fast-check';
import { keepRegression, regressions } from './corpus.ts';
import { properties } from './properties.ts';

/**
 * `npm run fuzz [-- --minutes N] [--seed S]`: each property on as many invented inputs as there is time for, after those that
 * were once found. A new one is made as small as it gets and kept in `tests/fuzz/corpus`. Exit status 1 when one is found.
 */
const corpus = join(process.cwd(), 'tests/fuzz/corpus');
const minutes = option('--minutes') ?? 5;
const seed = option('--seed') ?? Date.now() % 2 ** 31;
let found = 0;

console.log(`${properties.length} properties, ${minutes} minutes, seed ${seed}`);
for (const property of properties) {
  const old = regressions(corpus).filter((one) => one.property === property.name);
  for (const { input } of old)
    tell(
      property.name,
      outcome(() => property.holds(input)),
    );
  let count = 0;
  const start = Date.now();
  const details = fc.check(
    fc.property(property.inputs, (input) => {
      count += 1;
      property.holds(input);
    }),
    {
      seed,
      numRuns: Number.MAX_SAFE_INTEGER,
      interruptAfterTimeLimit: (minutes * 60_000) / properties.length,
      markInterruptAsFailure: false,
    },
  );
  const seconds = (Date.now() - start) / 1000;
  console.log(`${property.name}: ${old.length} old inputs, ${count} new ones in ${seconds.toFixed(0)} s`);
  if (!details.failed || details.counterexample === null) continue;
  const file = keepRegression(corpus, { property: property.name, input: details.counterexample[0] });
  tell(`${property.name}, kept in ${file}`, String(details.errorInstance));
}
console.log(`${found} found`);
process.exitCode = found === 0 ? 0 : 1;

function tell(where: string, fault: string | undefined): void {
  if (fault === undefined) return;
  found += 1;
  console.error(`✗ ${where}: ${fault}`);
}

function outcome(run: () => void): string | undefined {
  try {
    run();
    return undefined;
  } catch (error) {
    return String(error);
  }
}

function option(name: string): number | undefined {
  const at = process.argv.indexOf(name);
  return at < 0 ? undefined : Number(process.argv[at + 1]);
}
