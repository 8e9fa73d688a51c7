import { readFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { check, type Draft, defaultPolicy, type Role } from '../../core/index.ts';

/**
 * Measures the whole catalogue on labelled drafts: `npm run figures:blind -- FILE… [--misses]`. A record is a line of the
 * command line's input plus `breach` and `rules` (any of which is a right answer). Caught: a right rule fires. Wrongly
 * flagged: any rule fires above a note on a harmless one.
 */
interface Labelled extends Draft {
  readonly id: string;
  readonly role?: Role;
  readonly breach: boolean;
  readonly rules: readonly string[];
}

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { misses: { type: 'boolean', default: false } },
});
const policies = Object.fromEntries(
  (['clinician', 'official', 'supervisor'] as const).map((role) => [role, { ...defaultPolicy, role }]),
);
for (const file of positionals) {
  const count = { breaches: 0, caught: 0, any: 0, harmless: 0, wrong: 0, wrongData: 0 };
  for (const line of readFileSync(file, 'utf8').trim().split('\n')) {
    const one = JSON.parse(line) as Labelled;
    const { findings } = check(one, policies[one.role ?? 'clinician'] ?? defaultPolicy);
    const grave = findings.filter((finding) => finding.severity !== 'note');
    const fired = findings.map((finding) => finding.rule);
    const isRight = one.breach ? one.rules.some((rule) => fired.includes(rule)) : grave.length === 0;
    if (one.breach) {
      count.breaches++;
      if (isRight) count.caught++;
      if (findings.length > 0) count.any++;
    } else {
      count.harmless++;
      if (!isRight) count.wrong++;
      if (grave.some(({ rule }) => rule.startsWith('patient-') || rule.startsWith('public-')))
        count.wrongData++;
    }
    if (values.misses && !isRight)
      console.log(
        `${one.breach ? `MISS ${one.rules.join('|')}` : 'WRONG'} ${one.id} [${fired.join(' ')}] ${one.text}`,
      );
  }
  console.log(
    `${file.replace(/^.*\//, '')}: caught ${count.caught}/${count.breaches} (anything: ${count.any}), wrongly flagged ${count.wrong}/${count.harmless} (patient data: ${count.wrongData})`,
  );
}
