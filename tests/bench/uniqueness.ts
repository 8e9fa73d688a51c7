import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { type Draft, defaultPolicy, judge, mentions, peopleTold, read } from '../../core/index.ts';
import { uniqueness } from '../../core/reading/uniqueness.ts';
import { posts } from '../core/uniqueness/posts.ts';

/**
 * Measures estimates: `node entrypoints/terminal/run.mjs tests/bench/uniqueness.ts [--places] [--list]`. Prints how many of
 * the posts counted by hand come out right, what an estimate costs and, where SIGILO_DATA names a folder with
 * `dev/benign.jsonl`, on how many posts that are no case vignettes an estimate is shown; with `--list` which, with `--places`
 * 200 place names in their context, to be judged by eye.
 */
const home = { es: 'es', it: 'it', en: 'gb' } as const;

for (const [language, rows] of Object.entries(posts)) {
  const policy = { ...defaultPolicy, country: home[language as keyof typeof home] };
  const ratios = rows.map(([text, people]) => {
    const reading = read(draftOf(text), policy);
    const found = peopleTold(reading, policy).find((person) => person.k !== undefined)?.k?.people;
    return found === undefined ? Number.POSITIVE_INFINITY : Math.abs(Math.log10(found / Math.max(1, people)));
  });
  const within = (factor: number) => ratios.filter((ratio) => ratio <= Math.log10(factor)).length;
  console.log(
    `${language}: of ${rows.length}, within a factor of 3: ${within(3)}, of 5: ${within(5)}, of 10: ${within(10)}`,
  );
}

const story =
  'Tengo una paciente de 82 años de Albacete con diabetes y demencia. Su hija, maestra, la trae cada mes a la consulta y nos trae magdalenas. ' +
  'Le hemos cambiado la medicación y la familia está más tranquila. El hospital es un edificio viejo y frío, pero el equipo es de lo mejor que he visto. ' +
  'Me acuerdo de ella cuando la guardia se hace larga y no queda café. Recordad que cuidar a quien cuida también es parte de nuestro trabajo, aunque nadie lo apunte. Feliz semana a todos y gracias por leer hasta aquí.';
const reading = read(draftOf(story), defaultPolicy);
const person = reading.people[0];
if (person !== undefined) {
  const times = Array.from({ length: 4000 }, () => {
    const start = performance.now();
    uniqueness(reading, defaultPolicy, person);
    return (performance.now() - start) * 1000;
  })
    .slice(1000)
    .sort((a, b) => a - b);
  const at = (share: number) => (times[Math.floor(times.length * share)] ?? 0).toFixed(0);
  console.log(`one estimate, post of ${story.length} characters: median ${at(0.5)} µs, p95 ${at(0.95)} µs`);
}

const folder = process.env.SIGILO_DATA;
if (folder === undefined)
  console.log('SIGILO_DATA names no folder of posts; the benign ones were not measured');
else benign(readFileSync(join(folder, 'dev/benign.jsonl'), 'utf8').trim().split('\n'));

function benign(lines: readonly string[]): void {
  const table = new Map<string, { posts: number; shown: number }>();
  const places: string[] = [];
  for (const line of lines) {
    const { id, lang, kind, text } = JSON.parse(line) as Record<'id' | 'lang' | 'kind' | 'text', string>;
    const one = read(draftOf(text), defaultPolicy);
    for (const { concept, start, end } of mentions(one))
      if (concept === 'place')
        places.push(
          `${text.slice(Math.max(0, start - 40), start)}[[${text.slice(start, end)}]]${text.slice(end, end + 25)}`,
        );
    if (kind === 'vignette') continue;
    const key = `${lang} ${kind}`;
    const row = table.get(key) ?? { posts: 0, shown: 0 };
    table.set(key, row);
    row.posts++;
    const shown = judge(one, defaultPolicy).findings.find((finding) => finding.estimate !== undefined);
    if (shown === undefined) continue;
    row.shown++;
    if (process.argv.includes('--list'))
      console.log(`${id} ${shown.severity} ${shown.estimate?.people.toPrecision(2)}: ${text.slice(0, 160)}`);
  }
  let all = 0;
  let shown = 0;
  for (const [key, row] of table) {
    console.log(`${key}: an estimate on ${row.shown} of ${row.posts}`);
    all += row.posts;
    shown += row.shown;
  }
  console.log(`no estimate on ${((100 * (all - shown)) / all).toFixed(2)} % of ${all}`);
  if (!process.argv.includes('--places')) return;
  const step = places.length / 200;
  for (let i = 0; i < Math.min(200, places.length); i++)
    console.log(`${i + 1} ${(places[Math.floor(i * step)] ?? '').replace(/\s+/g, ' ')}`);
}

function draftOf(text: string): Draft {
  return { text, kind: 'post', network: 'x' };
}
