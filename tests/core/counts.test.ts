import { describe, expect, test } from 'vitest';
import { dayOf, monthDays, monthOf, readCounts, withCounts } from '../../core/counts.ts';

const day = '2026-11-25';
const now = new Date(2026, 10, 25, 9);

describe('counts', () => {
  test('events are added to their day and chapter', () => {
    const counts = withCounts({}, day, [
      { chapter: 'tone', what: 'seen' },
      { chapter: 'tone', what: 'seen' },
      { chapter: 'patient-data', what: 'fixed' },
    ]);
    expect(counts).toEqual({
      [day]: {
        tone: { seen: 2, fixed: 0, posted: 0 },
        'patient-data': { seen: 0, fixed: 1, posted: 0 },
      },
    });
  });

  test.each([
    null,
    7,
    'x',
    [],
    { yesterday: {} },
    { [day]: 3 },
    { [day]: { gossip: { seen: 1 }, tone: { seen: -1, fixed: 'Ana', posted: 1.5 } } },
  ])('stored things of another shape are no counts: %j', (stored) => {
    for (const chapters of Object.values(readCounts(stored)))
      for (const [chapter, tally] of Object.entries(chapters)) {
        expect(chapter).toBe('tone');
        expect(tally).toEqual({ seen: 0, fixed: 0, posted: 0 });
      }
  });

  test('nothing older than two months is kept', () => {
    let counts = {};
    for (let back = 200; back >= 0; back -= 1)
      counts = withCounts(counts, dayOf(new Date(2026, 10, 25 - back)), [{ chapter: 'tone', what: 'seen' }]);
    expect(Object.keys(counts)).toHaveLength(62);
    expect(Object.keys(counts).at(-1)).toBe(day);
  });

  test('a month has thirty days, today last, and leaves out what is older', () => {
    const counts = readCounts({
      [day]: { tone: { seen: 2, fixed: 1, posted: 1 } },
      '2026-10-27': { identity: { seen: 1, fixed: 0, posted: 0 } },
      '2026-10-26': { identity: { seen: 9, fixed: 9, posted: 9 } },
    });
    const month = monthOf(counts, now);
    expect(month.days).toHaveLength(monthDays);
    expect(month.days.at(-1)).toEqual({ day, tally: { seen: 2, fixed: 1, posted: 1 } });
    expect(month.total).toEqual({ seen: 3, fixed: 1, posted: 1 });
    expect(month.chapters.map(({ chapter }) => chapter)).toEqual(['identity', 'tone']);
  });
});
