import { check, type Draft, defaultPolicy, read, warmUp } from '../../core/index.ts';

/**
 * Times the core: `node entrypoints/terminal/run.mjs tests/bench/speed.ts`. Prints, in microseconds, median, 95th percentile
 * and maximum of reading and of checking a draft that is new, and of checking it again after a keystroke, for 280, 500 and
 * 3,000 characters in each language; and once, in milliseconds, what warming up takes.
 */
const stories: Readonly<Record<string, readonly string[]>> = {
  es: [
    'Ayer en la guardia vino una señora con dolor en el pecho y me dijo que llevaba tres días sin dormir.',
    'Le hicimos un electro y resultó ser un infarto.',
    'Su hija lloraba en el pasillo y yo no sabía qué decirle.',
    'Recuerda que el dolor torácico es una urgencia: llama al 112.',
    'Mañana a las nueve damos una charla abierta sobre el sueño en el salón de actos.',
    'No puedo más con el programa de citas, de verdad.',
  ],
  it: [
    'Ieri in pronto soccorso è arrivata una signora con dolore al petto e mi ha detto che non dormiva da tre giorni.',
    'Le abbiamo fatto un elettrocardiogramma ed era un infarto.',
    'La figlia piangeva in corridoio e io non sapevo cosa dirle.',
    'Ricordate che il dolore al petto è un’urgenza: chiamate il 112.',
    'Domani alle nove parliamo di sonno, ingresso libero in aula magna.',
    'Non ne posso più del gestionale, davvero.',
  ],
  en: [
    'Yesterday in the ER a lady came in with chest pain and told me she had not slept for three days.',
    'We did an ECG and it turned out to be a heart attack.',
    'Her daughter was crying in the corridor and I did not know what to say.',
    'Remember that chest pain is an emergency: call your local number.',
    'Tomorrow at nine we talk about sleep, everybody is welcome in the main hall.',
    'I have had enough of the booking system, honestly.',
  ],
};
const sizes = [280, 500, 3000];
const rounds = 400;
const discarded = 150;

/** A text of this length in which no sentence comes twice. */
function textOf(language: string, length: number): string {
  const sentences = stories[language] ?? [];
  let text = '';
  for (let i = 0; text.length < length; i++) {
    const sentence = sentences[i % sentences.length] ?? '';
    text += `${i < sentences.length ? sentence : sentence.replace(/[.]$/, `, ${i}.`)} `;
  }
  return text.slice(0, length);
}

function time(run: (round: number) => unknown): string {
  const times: number[] = [];
  for (let round = 0; round < rounds; round++) {
    const start = performance.now();
    run(round);
    if (round >= discarded) times.push((performance.now() - start) * 1000);
  }
  times.sort((a, b) => a - b);
  const at = (share: number) =>
    Math.round(times[Math.min(times.length - 1, Math.floor(times.length * share))] ?? 0);
  return `${at(0.5)} / ${at(0.95)} / ${at(1)}`.padEnd(24);
}

const start = performance.now();
warmUp(defaultPolicy.languages);
console.log(`warm-up ${Math.round(performance.now() - start)} ms`);
console.log(`${'median / p95 / max in µs'.padEnd(28)}${'read'.padEnd(24)}${'check'.padEnd(24)}keystroke`);
for (const language of Object.keys(stories)) {
  for (const size of sizes) {
    const text = textOf(language, size);
    const draft: Draft = { text, kind: 'post', network: 'x' };
    const warm = { ...defaultPolicy };
    const rows = [
      time(() => read(draft, { ...defaultPolicy })),
      time(() => check(draft, { ...defaultPolicy })),
      time((round) => check({ ...draft, text: `${text}${'abcdefghij'.slice(0, round % 10)}` }, warm)),
    ];
    console.log(`${`${language} ${size} characters`.padEnd(28)}${rows.join('')}`);
  }
}
