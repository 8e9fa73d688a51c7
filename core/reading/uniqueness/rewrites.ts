import { regionByCode } from '../../facts/regions.ts';
import type { Edit, Fix, Span } from '../../finding.ts';
import { edit, languageAt } from '../../fixes.ts';
import { locales } from '../../locales/index.ts';
import type { Person, Reading } from '../reading.ts';
import type { Uniqueness } from '../uniqueness.ts';
import { overlap } from '../within.ts';
import type { Detail, ToldDetail } from './detail.ts';
import { takingOut } from './taking-out.ts';

/** One detail made vaguer: what is written instead, and what that tells. */
interface Vaguer {
  readonly told: ToldDetail;
  readonly edits: readonly Edit[];
  /** Absent: the detail is gone. */
  readonly detail?: Detail;
}

/** Rewrites that let more people fit, each with the number it leads to: all together first, then one by one, best first. */
export function rewrites(reading: Reading, person: Person, found: Uniqueness): Fix[] {
  const options = found.told
    .flatMap((told) => vaguer(reading, person, told) ?? [])
    .filter(({ edits }) => edits.length > 0);
  const single = options
    .map((option) => toFix(found, [option]))
    .sort((a, b) => (b.fits ?? 0) - (a.fits ?? 0));
  const all = options.length > 1 ? [toFix(found, options)] : [];
  return different([...all, ...single].filter(({ fits = 0 }) => fits > worthwhile * found.fit.people));
}

/** Each text that a click can lead to, once. */
function different(fixes: readonly Replace[]): Replace[] {
  const keys = fixes.map(({ edits }) => JSON.stringify(edits));
  return fixes.filter((_, index) => keys.indexOf(keys[index] ?? '') === index);
}

/** How many times more people a rewrite must let fit to be offered. */
const worthwhile = 1.5;

type Replace = Extract<Fix, { kind: 'replace' }>;

function toFix(found: Uniqueness, options: readonly Vaguer[]): Replace {
  const edits = outermost(options.flatMap((option) => option.edits));
  return replacing(edits, found.instead(left(found, edits, options)));
}

/** Takes the details of these places out, with how many fit what is left. Absent: none can be taken out. */
export function removal(
  reading: Reading,
  person: Person,
  places: readonly Span[],
  found?: Uniqueness,
): Replace | undefined {
  const edits = outermost(takingOut(reading, person, places));
  if (edits.length === 0) return undefined;
  return replacing(edits, found?.instead(left(found, edits)));
}

function replacing(edits: readonly Edit[], fits: number | undefined): Replace {
  return { kind: 'replace', edits, ...(fits === undefined ? {} : { fits }) };
}

/** What is told after these edits: a detail stays until every place that tells it is edited. */
function left({ told }: Uniqueness, edits: readonly Edit[], options: readonly Vaguer[] = []): Detail[] {
  return told.flatMap((one): Detail[] => {
    const option = options.find((other) => other.told === one);
    if (option?.detail !== undefined && option.edits.some((edit) => edits.includes(edit)))
      return [option.detail];
    return one.spans.every((place) => edits.some(({ span }) => overlap(span, place))) ? [] : [one.detail];
  });
}

/** Edits that can be made together, none inside another: of two that meet the wider one stays. */
export function outermost(edits: readonly Edit[]): Edit[] {
  const width = ({ span }: Edit) => span.end - span.start;
  const kept: Edit[] = [];
  for (const one of [...edits].sort((a, b) => width(b) - width(a)))
    if (!kept.some(({ span }) => overlap(span, one.span))) kept.push(one);
  return kept.sort((a, b) => a.span.start - b.span.start);
}

function vaguer(reading: Reading, person: Person, told: ToldDetail): Vaguer | undefined {
  switch (told.detail.kind) {
    case 'age':
      return ageInTens(reading, told, told.detail);
    case 'place':
      return placeInRegion(reading, told, told.detail);
    case 'time':
      return { told, edits: told.spans.map((span) => edit(reading, span, 'some-time-ago')) };
    case 'job':
    case 'post':
    case 'origin':
    case 'religion':
    case 'feature':
      return { told, edits: takingOut(reading, person, told.spans) };
    default:
      return undefined;
  }
}

/** From this age on one band is left. */
const lastBand = 80;
const lastAge = 99;

/** The ten years an age lies in, written in figures, so that it fits wherever the age stood. */
function ageInTens(
  reading: Reading,
  told: ToldDetail,
  { from, to }: { from: number; to: number },
): Vaguer | undefined {
  if (from !== to || from < 1) return undefined;
  const low = Math.min(lastBand, Math.floor(from / 10) * 10);
  const high = low === lastBand ? lastAge : low + 9;
  const edits = told.spans.map((span) => figures(reading.text, span)).filter((span) => span !== undefined);
  if (edits.length < told.spans.length) return undefined;
  return {
    told,
    edits: edits.map((span) => ({ span, insert: `${low}-${high}` })),
    detail: { kind: 'age', from: low, to: high },
  };
}

/** The number in a span. Absent: the age is in words. */
function figures(text: string, { start, end }: Span): Span | undefined {
  const found = /\d{1,3}/.exec(text.slice(start, end));
  return found === null
    ? undefined
    : { start: start + found.index, end: start + found.index + found[0].length };
}

/** The region instead of the town; where it is unknown, no town at all. */
function placeInRegion(
  reading: Reading,
  told: ToldDetail,
  place: Extract<Detail, { kind: 'place' }>,
): Vaguer | undefined {
  if (place.level !== 'town') return undefined;
  const region = place.region === undefined ? undefined : regionByCode(place.country, place.region);
  if (region === undefined) return { told, edits: told.spans.map((span) => edit(reading, span, 'a-town')) };
  return {
    told,
    edits: told.spans.map((span) => regionEdit(reading, span, region.name)),
    detail: {
      kind: 'place',
      level: 'region',
      country: place.country,
      population: region.population,
      name: region.name,
    },
  };
}

function regionEdit(reading: Reading, span: Span, name: string): Edit {
  const leads = locales[languageAt(reading, span.start)].regionLeads;
  const [lead = '', word = ''] =
    /(\p{L}{1,4})\s$/u.exec(reading.text.slice(Math.max(0, span.start - 6), span.start)) ?? [];
  const other = leads[word.toLowerCase()];
  return other === undefined
    ? { span, insert: name }
    : { span: { start: span.start - lead.length, end: span.end }, insert: `${other} ${name}` };
}
