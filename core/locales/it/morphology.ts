/**
 * First-person forms of Italian verbs as lexicon notation: perfect (participle agreeing), present, imperfect and common
 * periphrases. An irregular participle follows a colon: `prendere:preso`.
 */
export function firstPerson(verbs: string): string {
  return verbs.split(/\s+/).filter(Boolean).flatMap(formsOf).join(' ');
}

function parts(verb: string): {
  readonly infinitive: string;
  readonly stem: string;
  readonly participle: string;
} {
  const [infinitive = '', irregular] = verb.split(':');
  const stem = infinitive.slice(0, -3);
  const vowel = infinitive.slice(-3, -2);
  const regular = `${stem}${vowel === 'a' ? 'at' : vowel === 'i' ? 'it' : 'ut'}o`;
  return { infinitive, stem, participle: (irregular ?? regular).slice(0, -1) };
}

function formsOf(verb: string): string[] {
  const { infinitive, stem, participle } = parts(verb);
  const vowel = infinitive.slice(-3, -2);
  const clitic = infinitive.slice(0, -1);
  return [
    `(ho|abbiamo|avevo|avevamo)_${participle}(o|a|i|e)`,
    `(ho|abbiamo)_appena_${participle}(o|a|i|e)`,
    `(ho|abbiamo)_dovuto_${infinitive}`,
    `(ho|abbiamo)_dovuto_${clitic}(lo|la|gli|le)`,
    `${stem}${vowel}v(o|amo)`,
    `(sto|stiamo|stavo|stavamo)_${stem}${vowel === 'a' ? 'ando' : 'endo'}`,
    `${stem}iamo`,
  ];
}

/** Third-person singular perfect, imperfect and present of Italian verbs; both auxiliaries. */
export function thirdPerson(verbs: string): string {
  return verbs
    .split(/\s+/)
    .filter(Boolean)
    .flatMap((verb) => {
      const { infinitive, stem, participle } = parts(verb);
      const vowel = infinitive.slice(-3, -2);
      return [
        `(ha|è|aveva|era)_${participle}(o|a)`,
        `${stem}${vowel}va`,
        `${stem}${vowel === 'a' ? 'a' : 'e'}`,
      ];
    })
    .join(' ');
}

/** Perfect of Italian verbs said to tu or voi: "hai firmato", "sei venuta", "avete firmato". */
export function familiarPast(verbs: string): string {
  return pasts(verbs, 'hai|avete|avevi|avevate', 'sei|siete|eri|eravate');
}

/** The same said to Lei; by its form it may also be a third person: "ha firmato", "è venuta". */
export function formalPast(verbs: string): string {
  return pasts(verbs, 'ha|aveva|abbia', 'è|era|sia');
}

function pasts(verbs: string, have: string, be: string): string {
  return verbs
    .split(/\s+/)
    .filter(Boolean)
    .flatMap((verb) => {
      const { participle } = parts(verb);
      return [`(${have})_${participle}o`, `(${be})_${participle}(o|a|i|e)`];
    })
    .join(' ');
}
