/**
 * First-person forms of regular Spanish verbs as lexicon notation: present, preterite, imperfect, perfect and the common
 * periphrases, singular and plural, with the enclitic pronouns that infinitives and gerunds take.
 */
export function firstPerson(infinitives: string): string {
  return infinitives.split(/\s+/).filter(Boolean).flatMap(formsOf).join(' ');
}

function formsOf(infinitive: string): string[] {
  const stem = infinitive.slice(0, -2);
  const isAr = infinitive.endsWith('ar');
  const soft = isAr ? stem.replace(/c$/, 'qu').replace(/g$/, 'gu').replace(/z$/, 'c') : stem;
  const participle = `${stem}${isAr ? 'ado' : 'ido'}`;
  const gerund = `${stem}${isAr ? 'ando' : 'iendo'}`;
  return [
    `=${soft}${isAr ? 'é' : 'í'}`,
    `${stem}${isAr ? '(amos|aba|ábamos)' : '(imos|ía|íamos)'}`,
    `(he|hemos|había|habíamos)_${participle}`,
    `(he|hemos)_tenido_que_${infinitive}(la|lo|le|)`,
    `(tuve|tuvimos|tocó|toca)_(que_|)${infinitive}(la|lo|le|)`,
    `(acabo|acabamos)_de_${infinitive}(la|lo|le|)`,
    `(estoy|estamos|estaba|estábamos)_${gerund}`,
    `(voy|vamos)_a_${infinitive}(la|lo|le|)`,
  ];
}

/** Third-person singular past and perfect of regular Spanish verbs: "lloró", "ha llorado", "lloraba". */
export function thirdPerson(infinitives: string): string {
  return infinitives
    .split(/\s+/)
    .filter(Boolean)
    .flatMap((infinitive) => {
      const stem = infinitive.slice(0, -2);
      const isAr = infinitive.endsWith('ar');
      return [
        `=${stem}${isAr ? 'ó' : 'ió'}`,
        `${stem}${isAr ? 'aba' : 'ía'}`,
        `(ha|había)_${stem}${isAr ? 'ado' : 'ido'}`,
        `${stem}${isAr ? 'a' : 'e'}`,
        `(está|estaba)_${stem}${isAr ? 'ando' : 'iendo'}`,
        `(empezó|empieza|se_puso|se_ha_puesto|acaba_de|volvió|vuelve)_(a_|)${infinitive}`,
      ];
    })
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

function pasts(
  infinitives: string,
  ar: string,
  er: string,
  auxiliaries: string,
  subjunctive: string,
): string {
  return infinitives
    .split(/\s+/)
    .filter(Boolean)
    .flatMap((infinitive) => {
      const stem = infinitive.slice(0, -2);
      const isAr = infinitive.endsWith('ar');
      return [
        `=${stem}(${isAr ? ar : er})`,
        `${stem}${isAr ? 'a' : 'ie'}(ra|se)(${subjunctive})`,
        `(${auxiliaries})_${stem}${isAr ? 'ado' : 'ido'}`,
      ];
    })
    .join(' ');
}
