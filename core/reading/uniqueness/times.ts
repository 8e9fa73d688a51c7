import type { Reading, Trait } from '../reading.ts';
import type { TimeDetail } from './detail.ts';

const day: TimeDetail = { kind: 'time', share: 1 / 365 };
const week: TimeDetail = { kind: 'time', share: 7 / 365 };
const month: TimeDetail = { kind: 'time', share: 1 / 12 };

/** How exactly a trait tells when: to the day unless it says otherwise. Absent: a year, or too vague to count. */
export function timeOf({ text, mentions }: Reading, trait: Trait): TimeDetail | undefined {
  const type = mentions.find((one) => one.start === trait.start && one.concept === 'date')?.type;
  if (type === 'year' || type === 'birth' || type === 'born') return undefined;
  if (type === 'month') return month;
  const words = text.slice(trait.start, trait.end).toLowerCase();
  if (vague.test(words)) return undefined;
  if (weekly.test(words)) return week;
  return monthly.test(words) ? month : day;
}

const vague = /tiempo|tempo|ago|años?|ann[oi]|years?|siempre|sempre|always|otro día|altro giorno|other day/u;
const weekly = /seman|settiman|week/u;
const monthly = /mes|month/u;
