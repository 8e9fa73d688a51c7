import { describe, expect, test } from 'vitest';
import { defaultPolicy, read } from '../../core/index.ts';

/** What the reading finds in a sentence: `concept:type=value «words»`, in order. */
/** Read from the lexicon of illness and care, and tested there. */
const clinical: ReadonlySet<string> = new Set(['condition', 'procedure', 'drug']);

function found(text: string): string[] {
  return read({ text, kind: 'post', network: 'x' }, defaultPolicy)
    .mentions.filter(({ concept }) => !clinical.has(concept))
    .map(({ concept, type, value, start, end }) => {
      const years = value === undefined || concept !== 'age' ? '' : `=${Math.round(value * 100) / 100}`;
      return `${concept}${type === undefined ? '' : `:${type}`}${years} «${text.slice(start, end)}»`;
    })
    .filter(
      (one) => !one.startsWith('quantity') && !one.startsWith('person-name') && !one.startsWith('place '),
    );
}

type Row = readonly [sentence: string, expected: readonly string[]];

const spanish: readonly Row[] = [
  ['Ingresó el 7 de noviembre de 2020', ['date:day «7 de noviembre de 2020»']],
  ['La operaron el martes pasado', ['date:relative «el martes pasado»']],
  ['Hace cuatro jueves perdimos a otra', ['date:relative «Hace cuatro jueves»']],
  ['Se fue la víspera de su boda', ['date:relative «la víspera de su boda»']],
  ['Ayer por la tarde volvió', ['date:relative «Ayer por la tarde»']],
  ['Revisión en 2018 y cirugía en octubre', ['date:year «2018»', 'date:month «octubre»']],
  ['Alta el 03/11/2020 a las 14:30', ['date:day «03/11/2020»', 'time «14:30»']],
  ['Vino a las cinco menos cuarto', ['time «cinco menos cuarto»']],
  ['El de las 16.45 no aparece', ['time «16.45»']],
  ['La una y media, hora de comer', ['time «una y media»']],
  ['Una mujer de 67 años con tos', ['age=67 «67 años»']],
  ['Ha cumplido ciento dos años', ['age=102 «ciento dos años»']],
  ['Lactante de 5 meses', ['age=0.42 «5 meses»']],
  ['Un octogenario que baila', ['age=80 «octogenario»']],
  ['Llevamos 15 años de experiencia', ['duration «15 años de experiencia»']],
  ['Tres días de fiebre y 6 horas de espera', ['duration «Tres días»', 'duration «6 horas de espera»']],
  ['Contrato de 2 años', ['duration «2 años»']],
  ['Vacuna para mayores de 65 años', []],
  ['Cribado entre 50 y 69 años', []],
  ['Glasgow 7/15, dolor 8/10, TA 140/90', []],
  ['El Betis ganó 3-2 y pagué 12,50 euros', []],
  ['El mar y el sol', []],
  ['Teléfono 612 34 56 78', ['phone «612 34 56 78»']],
  ['Escribe a lola.gil@correo.example', ['email «lola.gil@correo.example»']],
  ['Vive en la calle del Olmo 14, 41003 Sevilla', ['address «calle del Olmo 14»', 'postcode «41003»']],
  ['Historia clínica 4418820', ['identifier:record-number «4418820»']],
  ['Los de la cama 12 y el box 3', ['identifier:bed «cama 12»', 'identifier:box «box 3»']],
  ['Taller en el aula 12', []],
];

const italian: readonly Row[] = [
  ['Ricoverata il 7 novembre 2020', ['date:day «7 novembre 2020»']],
  ['Stanotte ne abbiamo persa un’altra', ['date:relative «Stanotte»']],
  ['Tre domeniche fa era in piazza', []],
  ['Due giorni fa era in piazza', ['date:relative «Due giorni fa»']],
  ['È tornata martedì scorso', ['date:relative «martedì scorso»']],
  ['È morto la vigilia del suo matrimonio', ['date:relative «la vigilia del suo matrimonio»']],
  ['Nel 2017 e in ottobre', ['date:year «2017»', 'date:month «ottobre»']],
  ['Quella delle sei e un quarto', ['time «sei e un quarto»']],
  ['Ore 14.30, sala gessi', ['time «14.30»']],
  ['Un signore di 67 anni con la tosse', ['age=67 «67 anni»']],
  ['Ha compiuto novantanove anni', ['age=99 «novantanove anni»']],
  ['Una novantenne che canta', ['age=90 «novantenne»']],
  ['Bimba di 8 mesi', ['age=0.67 «8 mesi»']],
  ['Febbre da tre giorni', ['duration «tre giorni»']],
  ['Vent’anni di esperienza', []],
  ['15 anni di esperienza', ['duration «15 anni di esperienza»']],
  ['Screening tra i 50 e i 69 anni', []],
  ['GCS 7/15, dolore 8/10, PA 140/90', []],
  ['Tel. 347 1234567', ['phone «347 1234567»']],
  ['Abita in via Pascoli 14, 40121 Bologna', ['address «via Pascoli 14»', 'postcode «40121»']],
  ['Cartella clinica n. 4418820', ['identifier:record-number «4418820»']],
  ['Letto 12 e stanza 4', ['identifier:bed «Letto 12»', 'identifier:room «stanza 4»']],
  ['Laboratorio in aula 12', []],
];

const english: readonly Row[] = [
  ['Admitted on 7 November 2020', ['date:day «7 November 2020»']],
  ['Discharged Nov 7th', ['date:day «Nov 7th»']],
  ['Lost her the night before her wedding', ['date:relative «the night before her wedding»']],
  ['Three weeks ago he was dancing', ['date:relative «Three weeks ago»']],
  ['Last Tuesday was rough', ['date:relative «Last Tuesday»']],
  ['Back in 2017 and in October', ['date:year «2017»', 'date:month «October»']],
  ['My 10:15 fainted', ['time «10:15»']],
  ['He came at half past six', ['time «half past six»']],
  ['A 67-year-old woman with a cough', ['age=67 «67-year-old»']],
  ['She turned ninety-nine today', ['age=99 «ninety-nine»', 'date:relative «today»']],
  ['A 34yo with chest pain', ['age=34 «34yo»']],
  ['A 5-month-old boy', ['age=0.42 «5-month-old»']],
  ['My patient, 71, a keen gardener', ['age=71 «71»']],
  ['15 years of experience', ['duration «15 years of experience»']],
  ['Fever for three days', ['duration «three days»']],
  ['Screening for people over 50 years', []],
  ['GCS 7/15, 8/10 pain, BP 140/90, sats 92', []],
  ['We may march on in the sun', []],
  ['Ring 07700 900456', ['phone «07700 900456»']],
  ['He lives at 14 Elm Road, Leeds LS1 4AB', ['address «14 Elm Road»', 'postcode «LS1 4AB»']],
  ['Hospital number 4418820', ['identifier:record-number «4418820»']],
  ['Bed 12 and room 4', ['identifier:bed «Bed 12»', 'identifier:room «room 4»']],
  ['Workshop in lecture hall 12', []],
];

describe.each([
  ['es', spanish],
  ['it', italian],
  ['en', english],
] as const)('mentions in %s', (_, rows) => {
  test.each(rows)('%s', (sentence, expected) => {
    expect(found(sentence), 'mend the locale’s numbers-and-dates or the scanner').toEqual(expected);
  });
});

describe('in every language', () => {
  test.each<Row>([
    ['correo:ana@hospital.example', ['email «ana@hospital.example»']],
    ['josé@niño.es y x@y', ['email «josé@niño.es»']],
    ['https://clinica.example/612345678/12-03-2021', ['url «https://clinica.example/612345678/12-03-2021»']],
    ['@ana@salud.example', ['handle «@ana@salud.example»']],
    ['#612345678', []],
    ['+34 612 34 56 78', ['phone «+34 612 34 56 78»']],
    ['(212) 555-0142', ['phone «(212) 555-0142»']],
    ['20/02/2021', ['date:day «20/02/2021»']],
    ['2021-02-20 10:30', ['date:day «2021-02-20 10:30»']],
    ['45/13/2021', []],
  ])('%s', (sentence, expected) => {
    expect(found(sentence)).toEqual(expected);
  });
});
