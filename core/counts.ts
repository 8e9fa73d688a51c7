import type { Chapter } from './rule.ts';
import { ruleFacts } from './rule-facts.ts';

/** What became of a remark. */
export type Counted = 'seen' | 'fixed' | 'posted';

/** How many remarks were seen, mended, and posted anyway. */
export type Tally = Readonly<Record<Counted, number>>;

/** Numbers by day (`2026-11-25`, local) and chapter; nothing else, so that nobody's words can be among them. */
export type Counts = Readonly<Record<string, Readonly<Partial<Record<Chapter, Tally>>>>>;

/** Days that are kept. */
const kept = 62;
/** Days that count as the month. */
export const monthDays = 30;

const kinds = ['seen', 'fixed', 'posted'] as const satisfies readonly Counted[];
const chapters: ReadonlySet<string> = new Set(ruleFacts.map(({ chapter }) => chapter));
const none: Tally = { seen: 0, fixed: 0, posted: 0 };

/** Stored counts of any shape, with whatever is no count left out. */
export function readCounts(stored: unknown): Counts {
  return Object.fromEntries(
    entriesOf(stored)
      .filter(([day]) => /^\d{4}-\d\d-\d\d$/.test(day))
      .sort(([a], [b]) => a.localeCompare(b))
      .slice(-kept)
      .map(([day, value]) => [
        day,
        Object.fromEntries(
          entriesOf(value)
            .filter(([chapter]) => chapters.has(chapter))
            .map(([chapter, tally]) => [chapter, tallyOf(tally)]),
        ),
      ]),
  );
}

/** One event more. */
export interface CountEvent {
  readonly chapter: Chapter;
  readonly what: Counted;
}

export function withCounts(counts: Counts, day: string, events: readonly CountEvent[]): Counts {
  const today: Partial<Record<Chapter, Tally>> = { ...counts[day] };
  for (const { chapter, what } of events) {
    const tally = today[chapter] ?? none;
    today[chapter] = { ...tally, [what]: tally[what] + 1 };
  }
  return readCounts({ ...counts, [day]: today });
}

/** The last 30 days, oldest first, and what they come to by chapter. */
export interface Month {
  readonly days: readonly { readonly day: string; readonly tally: Tally }[];
  readonly chapters: readonly { readonly chapter: Chapter; readonly tally: Tally }[];
  readonly total: Tally;
}

export function monthOf(counts: Counts, now: Date): Month {
  const days = Array.from({ length: monthDays }, (_, index) => {
    const day = dayOf(new Date(now.getFullYear(), now.getMonth(), now.getDate() - (monthDays - 1 - index)));
    return { day, tally: sum(Object.values(counts[day] ?? {})) };
  });
  const byChapter = ([...chapters] as Chapter[]).map((chapter) => ({
    chapter,
    tally: sum(days.flatMap(({ day }) => counts[day]?.[chapter] ?? [])),
  }));
  return {
    days,
    chapters: byChapter.filter(({ tally }) => kinds.some((kind) => tally[kind] > 0)),
    total: sum(days.map(({ tally }) => tally)),
  };
}

/** The local day, such as `2026-11-25`. */
export function dayOf(date: Date): string {
  const two = (value: number) => String(value).padStart(2, '0');
  return `${date.getFullYear()}-${two(date.getMonth() + 1)}-${two(date.getDate())}`;
}

function sum(tallies: readonly Tally[]): Tally {
  return tallies.reduce(
    (all, one) => ({
      seen: all.seen + one.seen,
      fixed: all.fixed + one.fixed,
      posted: all.posted + one.posted,
    }),
    none,
  );
}

function tallyOf(value: unknown): Tally {
  const found = Object.fromEntries(entriesOf(value));
  const number = (kind: Counted) => {
    const one = found[kind];
    return typeof one === 'number' && Number.isSafeInteger(one) && one > 0 ? one : 0;
  };
  return { seen: number('seen'), fixed: number('fixed'), posted: number('posted') };
}

function entriesOf(value: unknown): [string, unknown][] {
  return typeof value === 'object' && value !== null && !Array.isArray(value) ? Object.entries(value) : [];
}
