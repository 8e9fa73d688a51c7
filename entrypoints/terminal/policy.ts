import { readFileSync, writeFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { buildPolicy } from './policy-build.ts';
import { lintPolicy } from './policy-lint.ts';
import { reference, schemaText } from './policy-reference.ts';

const usage = `Usage:
  npm run --silent policy -- lint FILE                     what is wrong with a policy, in any form that "build" writes
  npm run --silent policy -- build FILE --for TARGET       the policy as a browser takes it, on standard output
        TARGET: chrome-gpo, chrome-linux, chromeos, edge, intune, jamf, firefox
        --id ID              id of the extension (Firefox: known)
        --force              also installs the extension so that nobody can remove it
        --update-url URL     where it is fetched from, if not from the store
        --out FILE           writes there instead
        --anyway             writes what is sound of a policy with mistakes
  npm run --silent policy -- schema [--out FILE]           Chromium's managed_schema.json
  npm run --silent policy -- reference                     a table of every setting`;

/** Policies on a terminal. Exit status: 0, 1 for a policy with mistakes, 2 for bad usage. */
function main(): number {
  const { values, positionals } = parseArgs({
    allowPositionals: true,
    options: {
      for: { type: 'string' },
      id: { type: 'string' },
      force: { type: 'boolean', default: false },
      'update-url': { type: 'string' },
      out: { type: 'string' },
      anyway: { type: 'boolean', default: false },
      help: { type: 'boolean', default: false },
    },
  });
  const [command, file] = positionals;
  const put = (text: string): number => {
    if (values.out === undefined) process.stdout.write(text);
    else writeFileSync(values.out, text);
    return 0;
  };
  if (command === 'schema') return put(schemaText());
  if (command === 'reference') return put(reference());
  if (values.help || file === undefined || !['lint', 'build'].includes(command ?? '')) {
    console.error(usage);
    return values.help ? 0 : 2;
  }
  const text = readFileSync(file, 'utf8');
  if (command === 'lint') return lintPolicy(text, console.log);
  const built = buildPolicy(text, {
    target: values.for ?? '',
    isForced: values.force,
    isAnyway: values.anyway,
    ...(values.id === undefined ? {} : { extension: values.id }),
    ...(values['update-url'] === undefined ? {} : { updateUrl: values['update-url'] }),
  });
  for (const remark of built.remarks) console.error(remark);
  if (built.text === undefined) return 1;
  return put(built.text);
}

try {
  process.exitCode = main();
} catch (error) {
  console.error(`policy: ${error instanceof Error ? error.message : String(error)}`);
  process.exitCode = 2;
}
