import { readFileSync } from 'node:fs';
import { basename } from 'node:path';
import type { Language } from './tool.ts';

/** What corpora and tools call by many names. */
export const kinds = ['name', 'id', 'card', 'phone', 'email', 'url', 'date', 'age', 'address'] as const;
export type Kind = (typeof kinds)[number];

/** Kinds that identify somebody by themselves: on a benign post they are alarms. */
export const hardKinds: readonly Kind[] = ['id', 'card', 'phone', 'email', 'address'];

const kindOf: Readonly<Record<string, Kind>> = {
  NAME: 'name',
  NAME_STAFF: 'name',
  PERSON: 'name',
  ID: 'id',
  NATIONAL_ID: 'id',
  ID_STAFF: 'id',
  CREDIT_CARD: 'card',
  IBAN: 'card',
  PHONE: 'phone',
  EMAIL: 'email',
  URL: 'url',
  DATE: 'date',
  AGE: 'age',
  ADDRESS: 'address',
  ZIP: 'address',
};

/** A marked place; UTF-16 offsets. */
export interface Marked {
  /** Absent: marked as something that no tool here is asked for. */
  readonly kind?: Kind;
  readonly start: number;
  readonly end: number;
}

/** One text with what people marked in it. */
export interface Sample {
  readonly text: string;
  readonly language: Language;
  /** What sort of text it is: `clinical`, `form`, `social-health` … */
  readonly sort: string;
  readonly marked: readonly Marked[];
}

/** A file of texts. */
export interface Corpus {
  readonly name: string;
  readonly samples: readonly Sample[];
  /** Nothing in it is marked with a name, number or contact: what tools find there are alarms. */
  readonly isBenign: boolean;
}

interface Line {
  readonly lang: string;
  readonly text: string;
  readonly kind?: string;
  readonly ctx?: string;
  readonly spans?: readonly {
    readonly start: number;
    readonly end: number;
    readonly type: string;
    readonly src?: string;
  }[];
}

const languages: readonly string[] = ['es', 'it', 'en'];

/** Reads a file of `{id, lang, text, spans: [{start, end, type, src?}], kind?, ctx?}` lines; offsets in code points. Throws on lines that are no JSON. */
export function corpus(file: string, every = 1): Corpus {
  const samples = readFileSync(file, 'utf8')
    .split('\n')
    .filter((line, i) => line.trim() !== '' && i % every === 0)
    .map((line) => JSON.parse(line) as Line)
    .filter(({ lang }) => languages.includes(lang))
    .map(sample);
  const isBenign = samples.every(({ marked }) =>
    marked.every(({ kind }) => kind === undefined || (kind !== 'name' && !hardKinds.includes(kind))),
  );
  return { name: basename(file), samples, isBenign };
}

function sample({ lang, text, kind, ctx, spans }: Line): Sample {
  const units = [0];
  for (const character of text) units.push((units.at(-1) ?? 0) + character.length);
  const marked = (spans ?? []).map((span): Marked => {
    const known = kindOf[span.type] ?? kindOf[span.src ?? ''];
    return {
      start: units[span.start] ?? 0,
      end: units[span.end] ?? 0,
      ...(known === undefined ? {} : { kind: known }),
    };
  });
  return { text, language: lang as Language, sort: ctx ?? kind ?? 'text', marked };
}
