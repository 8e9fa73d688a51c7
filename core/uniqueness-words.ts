import type { Estimate, Fix, Span } from './finding.ts';
import type { UniquenessText } from './locales/uniqueness-text.ts';

/** What a reader is told of an estimate. Made when it is shown, and kept nowhere: it holds the name of the place. */
export interface UniquenessWords {
  /** "In Teruel, about 40 people fit this description." */
  readonly sentence: string;
  /** The number by itself, for the picture's label. */
  readonly picture: string;
  /** How many of the row of figures are filled, as a share: 0 (one person) to 1 (a million and more). */
  readonly level: number;
  /** "Counted", before the list. */
  readonly heading: string;
  /** What was counted ("age", "occupation", "place"), each once, and where the draft tells it. */
  readonly counted: readonly CountedWords[];
}

interface CountedWords {
  readonly label: string;
  readonly spans: readonly Span[];
}

/** Puts an estimate into words; `draft` is the text it was made of, `home` the author's own town. */
export function uniquenessWords(
  estimate: Estimate,
  text: UniquenessText,
  draft: string,
  home: string | undefined,
): UniquenessWords {
  const { place: span } = estimate;
  const place = span === undefined ? (home ?? '') : draft.slice(span.start, span.end).replace(/^#/, '');
  const where = text.where[estimate.where].replace('{place}', () => place);
  const people = peopleWords(estimate.people, text);
  return {
    sentence: (estimate.people < aboutOne ? text.one : text.several)
      .replace('{where}', () => where)
      .replace('{people}', people),
    picture: text.picture.replace('{people}', people),
    level: levelOf(estimate.people),
    heading: text.counted,
    counted: countedWords(estimate, text),
  };
}

function countedWords({ counted }: Estimate, text: UniquenessText): CountedWords[] {
  const byLabel = new Map<string, Span[]>();
  for (const { kind, spans } of counted) {
    const label = text.kinds[kind] ?? kind;
    byLabel.set(label, [...(byLabel.get(label) ?? []), ...spans]);
  }
  return [...byLabel].map(([label, spans]) => ({ label, spans }));
}

/** What a fix leads to: "then about 60 people". Absent: nobody knows. */
export function leadsTo(fix: Fix, text: UniquenessText): string | undefined {
  if (fix.kind !== 'replace' || fix.fits === undefined) return undefined;
  return text.leadsTo.replace('{people}', peopleWords(fix.fits, text));
}

/** The label of a fix that takes words out, with `change` for what else it does. Absent: it takes nothing out that can be named. */
export function takesOut(fix: Fix, text: UniquenessText, draft: string, change: string): string | undefined {
  if (fix.kind !== 'replace' || fix.fits === undefined) return undefined;
  const removed = fix.edits.filter(({ insert }) => insert === '');
  if (removed.length === 0) return undefined;
  const words = removed.map(({ span }) =>
    draft
      .slice(span.start, span.end)
      .replace(/^[\s,]+/u, '')
      .trimEnd(),
  );
  const label = removed.length === fix.edits.length ? text.takeOut : text.andTakeOut;
  return label.replace('{change}', () => change).replace('{words}', () => words.join(' … '));
}

/** Up to here it is one person as far as anybody can tell. */
const aboutOne = 1.5;

/** A number of people as roughly as it is known: one figure that counts, and words where even that would be too much. */
export function peopleWords(people: number, { people: words }: UniquenessText): string {
  if (people < aboutOne) return words.one;
  const rounded = roundPeople(people);
  if (rounded < 10) return words.fewerThanTen;
  if (rounded < 10_000) return words.about.replace('{count}', String(rounded));
  if (rounded < 100_000) return words.tensOfThousands;
  return rounded < 1_000_000 ? words.hundredsOfThousands : words.millions;
}

/** To one figure that counts: 347 is 300. */
export function roundPeople(people: number): number {
  const unit = 10 ** Math.floor(Math.log10(Math.max(1, people)));
  return Math.round(people / unit) * unit;
}

/** On a logarithmic scale from one person to a million. */
function levelOf(people: number): number {
  return Math.min(1, Math.log10(Math.max(1, people)) / 6);
}
