import { describe, expect, it } from 'vitest';
import { defaultPolicy, read } from '../../core/index.ts';
import type { Person, TraitKind } from '../../core/reading/reading.ts';

function patients(text: string): readonly Person[] {
  const { people } = read({ text, kind: 'post', network: 'x' }, defaultPolicy);
  return people.filter((person) => person.role === 'patient');
}

const told: readonly (readonly [text: string, why: string])[] = [
  ['Anoche intubamos a un chaval que había bebido lejía', 'the author treated somebody'],
  ['Me pide una señora que le recete vino para la tensión', 'somebody asks the author'],
  ['La del box 6 se ha arrancado otra vez la vía', 'called by the box'],
  ['—¿Fuma usted? —No, doctora, solo cuando bebo', 'somebody speaks to the author'],
  ['Falleció el jueves, un rato antes de que llegara su hermano', 'an outcome with a day'],
  ['Ho operato una donna che canticchiava mentre la addormentavamo', 'the author treated somebody'],
  ['Quello del letto 9 ha nascosto il panettone nella flebo', 'called by the bed'],
  ['Mi si presenta un tizio con una forchetta piantata nel piede', 'somebody turns up'],
  ['Just had a guy walk in with a parrot and a broken collarbone', 'somebody turns up'],
  ['Bed 12 told the surgeon he was out of tune', 'called by the bed'],
  ['We lost a little girl tonight and her mum thanked us', 'an outcome'],
];

const untold: readonly (readonly [text: string, why: string])[] = [
  ['Caso ficticio para clase: un hombre llega con dolor de pecho y sudor frío', 'labelled as fictional'],
  ['Ayer llevé a mi padre a urgencias y le pusieron una vía', "the author's own family"],
  ['Me han operado de la rodilla y ya camino', 'the author is the one who is ill'],
  ['Un paciente con asma debe llevar siempre su inhalador', 'patients in general'],
  ['El 30 % de los ingresados desarrolla delirio', 'a share of many'],
  ['Immaginate: un uomo arriva con un dolore al braccio. Che fate?', 'a supposition'],
  ['La mia dottoressa mi ha spiegato bene la terapia', 'a professional treats the author'],
  ['Il congresso di ortopedia parla di protesi del ginocchio', 'a congress'],
  ['My dentist told me I grind my teeth', 'a professional treats the author'],
  ['If your child has a fever, call your surgery', 'advice'],
  ['Man dies after motorway crash, police say https://example.org/news', 'news with a link'],
];

const described: readonly (readonly [text: string, kinds: readonly TraitKind[]])[] = [
  ['Ayer operé a un panadero de 54 años de una hernia', ['job', 'age', 'time', 'condition']],
  [
    'La única pianista con Huntington que he tratado tocó hoy en la planta',
    ['record', 'job', 'rare-condition', 'time'],
  ],
  ['Stanotte abbiamo intubato il vigile del fuoco dell’incendio', ['job', 'public-event', 'time']],
  ['We treated a red-haired violinist for frostbite last night', ['feature', 'job', 'condition', 'time']],
];

describe('people under care', () => {
  it.each(told)('%s: %s', (text) => {
    expect(patients(text).length, `nobody was read in “${text}”`).toBeGreaterThan(0);
  });

  it.each(untold)('%s: nobody, for it is %s', (text) => {
    expect(patients(text), `somebody was read in “${text}”`).toEqual([]);
  });

  it.each(described)('%s: %s', (text, kinds) => {
    const found = new Set(patients(text).flatMap((person) => person.traits.map((trait) => trait.kind)));
    expect([...found]).toEqual(expect.arrayContaining([...kinds]));
  });

  it('joins what neighbouring sentences say of one person', () => {
    const [only, ...others] = patients('Ingresó un señor con fiebre. Me contó su vida. Murió de madrugada.');
    expect(others).toEqual([]);
    expect(only?.spans.length).toBeGreaterThan(1);
  });

  it('gives a concern to each sentence', () => {
    const reading = read(
      {
        text: 'Hoy abrimos a las nueve. Anoche se nos murió un niño de cinco años.',
        kind: 'post',
        network: 'x',
      },
      defaultPolicy,
    );
    expect(reading.concern).toHaveLength(reading.sentences.length);
    expect(reading.concern[1]).toBeGreaterThan(reading.concern[0] as number);
  });
});
