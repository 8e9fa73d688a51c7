/** Verb forms of Italian as lexicon notation, from infinitives; an irregular participle follows a colon: `prendere:preso`. */

interface Verb {
  readonly infinitive: string;
  readonly stem: string;
  readonly vowel: string;
  /** Without its last vowel. */
  readonly participle: string;
}

function verbs(list: string): Verb[] {
  return list
    .split(/\s+/)
    .filter(Boolean)
    .map((verb) => {
      const [infinitive = '', irregular] = verb.split(':');
      const stem = infinitive.slice(0, -3);
      const vowel = infinitive.slice(-3, -2);
      const regular = `${stem}${vowel === 'a' ? 'at' : vowel === 'i' ? 'it' : 'ut'}o`;
      return { infinitive, stem, vowel, participle: (irregular ?? regular).slice(0, -1) };
    });
}

/** First person in one word: "operavamo", "operiamo", "operai". */
export function firstPast(list: string): string {
  return verbs(list)
    .map(({ stem, vowel }) => `${stem}${vowel}vamo ${stem}iamo =${stem}${vowel}i`)
    .join(' ');
}

/** "operato", "operata", "operati", "operate". */
export function participles(list: string): string {
  return verbs(list)
    .map(({ participle }) => `${participle}(o|a|i|e)`)
    .join(' ');
}

/** "operare", "operarla". */
export function infinitives(list: string): string {
  return verbs(list)
    .map(({ infinitive }) => `${infinitive} ${infinitive.slice(0, -1)}(la|lo|gli|le|li|)`)
    .join(' ');
}

/** "operando", "operandola". */
export function gerunds(list: string): string {
  return verbs(list)
    .map(({ stem, vowel }) => `${stem}${vowel === 'a' ? 'ando' : 'endo'}(la|lo|gli|le|)`)
    .join(' ');
}

/** Third person: "chiede", "chiedeva", "ha chiesto", "chiedendo". */
export function thirdPerson(list: string): string {
  return verbs(list)
    .map(({ infinitive, stem, vowel, participle }) => {
      const present = vowel === 'a' ? `${stem}a` : `${stem}e`;
      return `${present} ${stem}${vowel}va (ha|è|aveva|era)_${participle}(o|a) ${stem}${vowel === 'a' ? 'ando' : 'endo'}(mi|ci|) (comincia|inizia|continua|ha_iniziato|ha_cominciato)_a_${infinitive}`;
    })
    .join(' ');
}

/** First person present: "opero", "cucio". */
export function firstPresent(list: string): string {
  return verbs(list)
    .map(({ stem }) => `${stem}o`)
    .join(' ');
}

/** Second person present: "operi", "ricuci". */
export function secondPresent(list: string): string {
  return verbs(list)
    .map(({ stem }) =>
      stem.endsWith('i') ? stem : `${/[cg]$/.test(stem) ? stem.replace(/[cg]$/, '$&h') : stem}i`,
    )
    .join(' ');
}

/** Perfect of Italian verbs said to tu or voi: "hai firmato", "sei venuta", "avete firmato". */
export function familiarPast(list: string): string {
  return pasts(list, 'hai|avete|avevi|avevate', 'sei|siete|eri|eravate');
}

/** The same said to Lei; by its form it may also be a third person: "ha firmato", "è venuta". */
export function formalPast(list: string): string {
  return pasts(list, 'ha|aveva|abbia', 'è|era|sia');
}

function pasts(list: string, have: string, be: string): string {
  return verbs(list)
    .flatMap(({ participle }) => {
      return [`(${have})_${participle}o`, `(${be})_${participle}(o|a|i|e)`];
    })
    .join(' ');
}
