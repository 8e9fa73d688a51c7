import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { check, type Draft, defaultPolicy, type Role } from '../../core/index.ts';

/**
 * Measures rules on examples that were not written here: `SIGILO_DATA=folder npm run figures [-- --rule id] [--lang es] [--misses]`.
 * Reads `rule-examples.jsonl` (records `{id, lang, rule, expect, account, context, text, reply_to?}`) and, where it is there,
 * `dev/benign.jsonl` with `--benign` (warnings and stops; with `--notes` notes as well). Prints shares; with `--misses` the ids and texts of what went wrong.
 */
interface Example {
  readonly id: string;
  readonly lang: string;
  readonly rule: string;
  readonly expect: boolean;
  readonly account: string;
  readonly context: string;
  readonly text: string;
  readonly reply_to?: string;
}

const { values } = parseArgs({
  options: {
    rule: { type: 'string' },
    lang: { type: 'string' },
    misses: { type: 'boolean', default: false },
    benign: { type: 'boolean', default: false },
    notes: { type: 'boolean', default: false },
  },
});
const folder = process.env.SIGILO_DATA;
if (folder === undefined) {
  console.log('figures: SIGILO_DATA names no folder of examples; nothing was measured');
  process.exit(0);
}

const kinds: Readonly<Record<string, Draft['kind']>> = {
  reply: 'reply',
  dm: 'message',
  profile: 'profile',
  'friend-request': 'invitation',
};

function draftOf(example: Example): Draft {
  return {
    text: example.text,
    kind: kinds[example.context] ?? 'post',
    network: 'x',
    ...(example.reply_to === undefined ? {} : { replyTo: { text: example.reply_to } }),
    ...(example.context === 'photo' ? { attachments: { images: 1, videos: 0 } } : {}),
  };
}

const policies: Readonly<Record<string, typeof defaultPolicy>> = Object.fromEntries(
  (['clinician', 'official', 'supervisor'] satisfies Role[]).map((role) => [
    role,
    { ...defaultPolicy, role },
  ]),
);

function policyOf(account: string): typeof defaultPolicy {
  return policies[account] ?? defaultPolicy;
}

function lines<T>(file: string): T[] {
  return readFileSync(join(folder as string, file), 'utf8')
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line) as T);
}

const examples = lines<Example>('rule-examples.jsonl').filter(
  (one) =>
    (values.rule === undefined || one.rule === values.rule) &&
    (values.lang === undefined || one.lang === values.lang),
);
const table = new Map<string, { hit: number; of: number; wrong: number; others: number }>();
for (const example of examples) {
  const found = check(draftOf(example), policyOf(example.account)).findings.map((finding) => finding.rule);
  const row = table.get(example.rule) ?? { hit: 0, of: 0, wrong: 0, others: 0 };
  table.set(example.rule, row);
  const fired = found.includes(example.rule);
  if (example.expect) {
    row.of++;
    if (fired) row.hit++;
  } else {
    row.others++;
    if (fired) row.wrong++;
  }
  if (values.misses && fired !== example.expect)
    console.log(`${example.expect ? 'MISS ' : 'WRONG'} ${example.id}: ${example.text}  [${found.join(' ')}]`);
}
let hit = 0;
let of = 0;
let wrong = 0;
let others = 0;
for (const [rule, row] of table) {
  console.log(`${rule.padEnd(32)} ${row.hit}/${row.of} caught  ${row.wrong}/${row.others} wrongly`);
  hit += row.hit;
  of += row.of;
  wrong += row.wrong;
  others += row.others;
}
console.log(`${'all'.padEnd(32)} ${hit}/${of} caught  ${wrong}/${others} wrongly`);

if (values.benign) {
  const tally = new Map<string, { posts: number; rules: Map<string, number> }>();
  for (const post of lines<{ id: string; lang: string; text: string; kind: string }>('dev/benign.jsonl')) {
    if (values.lang !== undefined && post.lang !== values.lang) continue;
    const key = `${post.lang} ${post.kind}`;
    const row = tally.get(key) ?? { posts: 0, rules: new Map<string, number>() };
    tally.set(key, row);
    row.posts++;
    const verdict = check({ text: post.text, kind: 'post', network: 'x' }, defaultPolicy);
    const fired = new Set(
      verdict.findings.filter((f) => values.notes || f.severity !== 'note').map((f) => f.rule),
    );
    for (const rule of fired) row.rules.set(rule, (row.rules.get(rule) ?? 0) + 1);
    if (values.misses && values.rule !== undefined && fired.has(values.rule))
      console.log(`ALARM ${post.id}: ${post.text.slice(0, 200)}`);
  }
  for (const [key, row] of tally) {
    const shares = [...row.rules]
      .sort((a, b) => b[1] - a[1])
      .map(([rule, count]) => `${rule} ${((100 * count) / row.posts).toFixed(2)}%`);
    console.log(`benign ${key.padEnd(18)} ${row.posts} posts: ${shares.join(', ')}`);
  }
}
