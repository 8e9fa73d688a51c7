import { parseArgs } from 'node:util';
import { checkLines } from './check-lines.ts';
import { printForReader } from './print-for-reader.ts';
import { policyFrom } from './read-policy.ts';

const usage = `Usage:
  npm run --silent check -- "text"                                         for a person
  npm run --silent check -- --jsonl [--mentions] [--policy FILE] < drafts  one JSON object a line, in and out`;

/** The same core that guards the compose boxes, on a terminal. Exit status: 0, 1 for bad lines, 2 for bad usage. */
async function main(): Promise<number> {
  const { values, positionals } = parseArgs({
    allowPositionals: true,
    options: {
      jsonl: { type: 'boolean', default: false },
      mentions: { type: 'boolean', default: false },
      policy: { type: 'string' },
      help: { type: 'boolean', default: false },
    },
  });
  const policy = policyFrom(values.policy);
  if (values.help) {
    console.log(usage);
    return 0;
  }
  if (values.jsonl) return checkLines(process.stdin, process.stdout, policy, values.mentions);
  if (positionals.length === 0) {
    console.error(usage);
    return 2;
  }
  printForReader(positionals.join(' '), policy);
  return 0;
}

try {
  process.exitCode = await main();
} catch (error) {
  console.error(`check: ${error instanceof Error ? error.message : String(error)}`);
  process.exitCode = 2;
}
