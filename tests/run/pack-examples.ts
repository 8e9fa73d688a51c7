import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { packedExamples } from './packed-examples.ts';

/** Part of `npm run docs`: the examples that the options show. */
for (const [file, content] of Object.entries(packedExamples('tests/examples')))
  writeFileSync(join('assets/catalogue', file), content);
