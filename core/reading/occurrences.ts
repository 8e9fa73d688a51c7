import type { Notes, Place } from './grammar.ts';

const nowhere: readonly number[] = [];

/** Lists of one token, shared: nearly all places end in one way only. */
const single: (readonly number[])[] = [];

function only(end: number): readonly number[] {
  let list = single[end];
  if (list === undefined) {
    list = [end];
    if (end < mostShared) single[end] = list;
  }
  return list;
}

const mostShared = 4000;

/**
 * By token, where what can stand in a place ends, longest first, so that `{person}` takes "old lady" before "old". Gathered from
 * the occurrences of this round when first asked for.
 */
export function endsOf(place: Place, notes: Notes, tokens: number): readonly (readonly number[])[] {
  const { number } = place;
  let ends = notes.ends[number];
  if (ends !== undefined && notes.read[number] === notes.round) return ends;
  notes.read[number] = notes.round;
  if (ends === undefined) {
    ends = [];
    notes.ends[number] = ends;
  }
  if (ends.length > tokens) ends.length = tokens;
  for (let at = 0; at < tokens; at++) ends[at] = nowhere;
  gather(place, notes, ends);
  return ends;
}

function gather({ keys }: Place, notes: Notes, ends: (readonly number[])[]): void {
  const { occurrences } = notes;
  for (let i = 0; i < keys.length; i++) {
    const key = keys[i] as number;
    if (notes.keys[key] !== notes.round) continue;
    for (let one = notes.last[key] as number; one >= 0; one = occurrences[one + 2] as number) {
      const at = occurrences[one] as number;
      const end = occurrences[one + 1] as number;
      const known = ends[at] as readonly number[];
      if (known.length === 0) ends[at] = only(end);
      else if (!known.includes(end)) ends[at] = [...known, end].sort((a, b) => b - a);
    }
  }
}

/** Whether what can stand in a place ends right before a token. */
export function endsBefore({ keys }: Place, notes: Notes, at: number): boolean {
  const { occurrences } = notes;
  for (let i = 0; i < keys.length; i++) {
    const key = keys[i] as number;
    if (notes.keys[key] !== notes.round) continue;
    for (let one = notes.last[key] as number; one >= 0; one = occurrences[one + 2] as number)
      if (occurrences[one + 1] === at) return true;
  }
  return false;
}
