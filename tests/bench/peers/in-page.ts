/** Milliseconds that a series may take; at least `fewest` runs are made. */
const budget = 2_500;
const fewest = 7;
/** Milliseconds for which it runs before, so that the browser has compiled it. */
const warmUp = 1_500;
const most = 120;

type Reading = (text: string) => unknown;
interface Bench {
  make(): Reading | Promise<Reading>;
}

/** Runs in the page: from nothing to the first answer, in milliseconds; the reading stays for the series. */
export async function start({ make }: Bench, text: string): Promise<{ cold: number; read: Reading }> {
  const begin = performance.now();
  const read = await make();
  await read(text);
  return { cold: performance.now() - begin, read };
}

/** Types on at the end, one letter at a time, and has the whole text read each time; milliseconds of each. */
export async function type(read: Reading, text: string): Promise<readonly number[]> {
  const ending = ' Mañana seguimos con más, buon turno a tutti and see you soon at the practice';
  const times: number[] = [];
  const hot = performance.now() + warmUp;
  for (let count = 1; count <= 60 && performance.now() < hot; count++)
    await read(text + ending.slice(0, count));
  const until = performance.now() + budget;
  for (let count = 0; count < most && (count < fewest || performance.now() < until); count++) {
    const written = text + ending.repeat(2).slice(0, count + 4);
    const begin = performance.now();
    await read(written);
    times.push(performance.now() - begin);
  }
  return times;
}
