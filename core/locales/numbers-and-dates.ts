import type { CountryId } from '../countries/country.ts';

/**
 * Meanings of words about numbers, calendar, clock, contact and care records. Besides these, patterns may name the figures
 * of `reading/figures.ts`.
 */
export const saidConcepts = {
  month: 'a month, in full',
  'month-short': 'a month, shortened, or a name that is also another word ("mar", "may")',
  weekday: 'a day of the week',
  holiday: 'a feast that gives away the day ("Nochebuena", "Ferragosto", "Thanksgiving")',
  relative: 'a day counted from today ("ayer", "stamattina", "last night")',
  season: 'a season of the year',
  event: 'a private day to count from ("cumpleaños", "matrimonio", "birthday")',
  daypart: 'a part of the day ("mañana", "pomeriggio", "evening")',
  at: 'says that an hour follows ("a las", "alle", "at")',
  half: 'a part of an hour behind it ("y media", "meno un quarto")',
  'of-day': 'which half of the day an hour is of ("de la tarde", "p.m.")',
  lasting: 'says that a length follows ("durante", "negli ultimi", "for")',
  later: 'says that a length stands before ("después", "later")',
  turns: 'says that an age follows ("tiene", "compie", "turned")',
  about: 'makes a number vague ("unos", "circa", "nearly")',
  past: 'says that a day or week is the last or the next one ("pasado", "scorso", "last")',
  'year-unit': 'years as a measure',
  'month-unit': 'months as a measure',
  'week-unit': 'weeks as a measure',
  'day-unit': 'days as a measure',
  'hour-unit': 'hours, minutes and seconds as a measure',
  'a-few': 'a vague number ("unos", "qualche", "a couple of")',
  few: 'of these, more than one ("unos", "qualche", "a couple of")',
  'left-open': 'says when so that no day is told ("el otro día", "tempo fa", "a while ago")',
  'and-more': 'makes a ten of years the least ("y pico", "e rotti", "something")',
  who: 'somebody whose age may follow ("varón", "bambina", "patient")',
  whose: 'people in general, whose ages are groups ("mayores", "over", "aged")',
  'length-noun': 'what lasts ("experiencia", "follow-up", "guardia")',
  measure: 'a unit of something else ("mg", "euros", "%", "points")',
  score: 'a scale or sign ("Glasgow", "BP", "EVA")',
  birth: 'the heading of a date of birth ("fecha de nacimiento", "DOB")',
  born: 'says that somebody was born on the day that follows',
  nr: 'the word "number" and its signs',
  record: 'a record or patient number ("NHC", "cartella", "MRN")',
  episode: 'an episode, admission or visit number',
  sample: 'a sample, biopsy or study number',
  prescription: 'a prescription number',
  policy: 'an insurance policy or membership number',
  serial: 'a serial number of a device',
  plate: 'a number plate',
  bed: 'a bed, cot or trolley',
  room: "a patient's room",
  class: 'what is taught or held in a room ("curso", "riunione", "talk")',
  venue: 'a place that has rooms for others ("hotel", "congresso", "university")',
  box: 'a cubicle or chair of the emergency or day unit',
  apart: 'a number that is not about a patient: rooms of courses, tenders, grants, floors, gates',
  phone: 'announces a telephone number ("tel.", "llama al", "call")',
  street: 'a kind of street',
  floor: 'what follows a house number ("piso", "interno", "flat")',
  lives: 'says that an address follows ("vive en", "domicilio", "lives at")',
  postcode: 'announces a postcode',
  label: 'a heading of a clinical record ("Motivo de consulta", "Anamnesi", "Chief complaint")',
  identity: "a heading of a record that tells who it is ('Paciente', 'Data di nascita', 'DOB')",
} as const;

export type SaidConcept = keyof typeof saidConcepts;

/**
 * What patterns find, in order of precedence: a place that one kind has taken is not offered to the next. `apart` and
 * `quantity` exist to tell numbers of another kind apart.
 */
export const saidKinds = [
  'apart',
  'record-number',
  'episode-number',
  'sample-number',
  'prescription-number',
  'policy-number',
  'device-serial',
  'plate',
  'bed',
  'room',
  'box',
  'phone',
  'address',
  'postcode',
  'age-of',
  'quantity',
  'relative',
  'duration',
  'age',
  'time',
  'day',
  'month',
  'year',
  'length',
] as const;

export type SaidKind = (typeof saidKinds)[number];

/** How a language says numbers, days, hours, ages and the numbers of care. */
export interface NumbersAndDates {
  /** Countries whose telephone plans are tried, besides the author's own. */
  readonly regions: readonly CountryId[];
  /** Number words, accents removed, with their values; tens and units are joined by the reading. */
  readonly words: Readonly<Record<string, number>>;
  /** Words that may stand between tens and units. */
  readonly and: readonly string[];
  /** Words that tell an age by themselves, accents removed: "octogenario" → 80. */
  readonly aged: Readonly<Record<string, number>>;
  /** How `@`, `.`, a repeated digit and, where it has another name in telephone numbers, zero are spoken. */
  readonly spoken: {
    readonly at: string;
    readonly dot: string;
    readonly double: string;
    readonly zero?: string;
  };
  /** Words of each concept, in lexicon notation. */
  readonly lexicon: Readonly<Record<SaidConcept, string>>;
  /** Patterns of each kind, in grammar notation. */
  readonly grammar: Readonly<Record<SaidKind, readonly string[]>>;
}
