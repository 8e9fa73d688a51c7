/** Verb forms of Spanish as lexicon notation, from infinitives; `pedir:pid` gives the stem that changes ("pide", "pidió"). */

function verbs(infinitives: string): {
  readonly infinitive: string;
  readonly stem: string;
  readonly changed: string;
  readonly isAr: boolean;
}[] {
  return infinitives
    .split(/\s+/)
    .filter(Boolean)
    .map((verb) => {
      const [infinitive = '', changed] = verb.split(':');
      const stem = infinitive.slice(0, -2);
      return { infinitive, stem, changed: changed ?? stem, isAr: infinitive.endsWith('ar') };
    });
}

/** "operé", "operamos", "operábamos". */
export function firstPast(infinitives: string): string {
  return verbs(infinitives)
    .map(({ stem, isAr }) => {
      const soft = isAr ? stem.replace(/c$/, 'qu').replace(/g$/, 'gu').replace(/z$/, 'c') : stem;
      return isAr ? `=${soft}é ${stem}(amos|ábamos)` : `=${stem}í ${stem}(imos|íamos)`;
    })
    .join(' ');
}

/** "operado", "operada". */
export function participles(infinitives: string): string {
  return verbs(infinitives)
    .map(({ stem, isAr }) => `${stem}${isAr ? 'ad' : 'id'}(o|a)`)
    .join(' ');
}

const clitics = '(la|lo|le|las|los|les|nos|me|se|sela|selo|)';

/** "operar", "operarla". */
export function infinitives(list: string): string {
  return verbs(list)
    .map(({ infinitive }) => `${infinitive}${clitics}`)
    .join(' ');
}

/** "operando", "operándola". */
export function gerunds(list: string): string {
  return verbs(list)
    .map(({ stem, isAr }) => `${stem}${isAr ? 'ando' : 'iendo'}(la|lo|le|)`)
    .join(' ');
}

/** Third person: "pide", "pidió", "pedía", "ha pedido", "pidiendo". */
export function thirdPerson(list: string): string {
  return verbs(list)
    .map(({ stem, changed, isAr }) => {
      const [present, past, imperfect, participle, gerund] = isAr
        ? ['a', 'ó', 'aba', 'ado', 'ando']
        : ['e', 'ió', 'ía', 'ido', 'iendo'];
      return `${changed}${present} =${isAr ? stem : changed}${past} ${stem}${imperfect} (ha|había)_${stem}${participle} ${changed}${gerund}(me|nos|)`;
    })
    .join(' ');
}

/** First person present: "opero", "coso". */
export function firstPresent(list: string): string {
  return verbs(list)
    .map(({ stem, changed }) => `${changed === stem ? stem : changed}o`)
    .join(' ');
}

/** Second person present: "operas", "coses", "operás". */
export function secondPresent(list: string): string {
  return verbs(list)
    .map(({ stem, changed, isAr }) => `${changed}${isAr ? 'as' : 'es'} =${stem}${isAr ? 'ás' : 'és'}`)
    .join(' ');
}

/** Past of regular Spanish verbs said to tú, vos or vosotros: "acudiste", "has acudido", "hayáis acudido". */
export function familiarPast(infinitives: string): string {
  return pasts(infinitives, 'aste|asteis', 'iste|isteis', 'has|habéis|habías|habíais|hayas|hayáis', 's|is');
}

/** The same said to usted or ustedes; by its form it may also be a third person: "acudió", "han acudido". */
export function formalPast(infinitives: string): string {
  return pasts(infinitives, 'aron|ó', 'ieron|ió', 'ha|han|había|habían|haya|hayan', '|n');
}

function pasts(list: string, ar: string, er: string, auxiliaries: string, subjunctive: string): string {
  return verbs(list)
    .flatMap(({ stem, isAr }) => [
      `=${stem}(${isAr ? ar : er})`,
      `${stem}${isAr ? 'a' : 'ie'}(ra|se)(${subjunctive})`,
      `(${auxiliaries})_${stem}${isAr ? 'ado' : 'ido'}`,
    ])
    .join(' ');
}
