import fc from 'fast-check';

/** Sentences that say something of one another: who is meant, what of, when, where. All invented. */
const sentences = [
  'Ayer vi a una paciente de 54 años.',
  'Trabaja de alcaldesa en un pueblo de Teruel.',
  'Tiene una enfermedad muy rara.',
  'Se llama Olalla Berenguer.',
  'La de la cama 12 otra vez.',
  'Menuda pesada.',
  'Mi hija también la tuvo.',
  'Hoy hablamos de la gripe.',
  'Ieri è arrivata una signora di 80 anni.',
  'Fa la sindaca del paese.',
  'Si chiama Ortensia Malvezzi.',
  'Che noia, sempre lei.',
  'My 4:45 is late again.',
  'She is the only vet in Ullapool.',
  'Her name is Winifred Askew.',
  'We open at nine.',
  'DNI 48291736Q.',
  'Gracias por su visita, nos vemos el martes.',
  'Las opiniones son mías.',
] as const;

/** Bits that patterns, disguises and Unicode care about. */
const bits = [
  'NHC 4418820',
  'RSSMRA85T10A562S',
  '612 34 56 78',
  'O.l.a.l.l.a',
  '@centro',
  '#guardia',
  'https://x.es/a',
  'e\u0301',
  '\u200b',
  '\u202e',
  '👩‍⚕️',
  '\ud83d',
  '\n\n',
  '((((',
  '…',
  'İ',
  'ﬀ',
  '١٢',
  '"resourceType":"Patient"',
] as const;

export const bit: fc.Arbitrary<string> = fc.oneof(
  { arbitrary: fc.constantFrom(...sentences), weight: 5 },
  { arbitrary: fc.constantFrom(...bits), weight: 2 },
  { arbitrary: fc.string({ unit: 'grapheme', maxLength: 6 }), weight: 1 },
  { arbitrary: fc.string({ unit: 'binary', maxLength: 6 }), weight: 1 },
);

/** A text of several of them. */
export const words: fc.Arbitrary<string> = fc
  .tuple(fc.array(bit, { maxLength: 8 }), fc.constantFrom(' ', ' ', '\n', ''))
  .map(([parts, between]) => parts.join(between));

/** One change of a text, at a place given as a share of its length. */
export type Change =
  | { readonly do: 'insert'; readonly at: number; readonly text: string }
  | { readonly do: 'delete'; readonly at: number; readonly length: number }
  | { readonly do: 'replace'; readonly at: number; readonly length: number; readonly text: string }
  | { readonly do: 'move'; readonly at: number; readonly length: number; readonly to: number }
  | { readonly do: 'undo' };

const at = fc.double({ min: 0, max: 1, noNaN: true });
const length = fc.nat({ max: 40 });

export const change: fc.Arbitrary<Change> = fc.oneof(
  fc.record({ do: fc.constant('insert' as const), at, text: bit }),
  fc.record({ do: fc.constant('delete' as const), at, length }),
  fc.record({ do: fc.constant('replace' as const), at, length, text: bit }),
  fc.record({ do: fc.constant('move' as const), at, length, to: at }),
  fc.record({ do: fc.constant('undo' as const) }),
);

/** The texts that come about, the first one included. */
export function textsAfter(start: string, changes: readonly Change[]): readonly string[] {
  const past = [start];
  for (const one of changes) past.push(changed(past.at(-1) ?? '', one, past));
  return past;
}

function changed(text: string, one: Change, past: readonly string[]): string {
  if (one.do === 'undo') return past.at(-2) ?? text;
  const from = Math.round(one.at * text.length);
  if (one.do === 'insert') return text.slice(0, from) + one.text + text.slice(from);
  const cut = text.slice(from, from + one.length);
  const rest = text.slice(0, from) + text.slice(from + one.length);
  if (one.do === 'delete') return rest;
  if (one.do === 'replace') return text.slice(0, from) + one.text + text.slice(from + one.length);
  const to = Math.round(one.to * rest.length);
  return rest.slice(0, to) + cut + rest.slice(to);
}
