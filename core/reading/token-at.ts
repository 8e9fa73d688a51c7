import type { Span } from '../finding.ts';

/** Index of the first span that ends behind an offset; their number if none does. Spans in order; logarithmic. */
export function tokenAt(tokens: readonly Span[], offset: number): number {
  let low = 0;
  let high = tokens.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((tokens[middle] as Span).end > offset) high = middle;
    else low = middle + 1;
  }
  return low;
}

/** Indexes of the first and the last token that a span touches; absent if it touches none. Logarithmic, then as many steps as tokens. */
export function tokensIn(tokens: readonly Span[], { start, end }: Span): [number, number] | undefined {
  const first = tokenAt(tokens, start);
  let last = first;
  while ((tokens[last]?.start ?? end) < end) last++;
  return last > first ? [first, last - 1] : undefined;
}

/** Places of a text that are taken; each is asked in the time of its own length, however many there are. */
export interface Taken {
  isFree(span: Span): boolean;
  take(span: Span): void;
}

/** A text of so many characters with nothing taken yet. */
export function nothingTaken(length: number): Taken {
  const taken = new Uint8Array(length);
  return {
    isFree({ start, end }) {
      for (let at = start; at < end; at++) if (taken[at] === 1) return false;
      return true;
    },
    take: ({ start, end }) => {
      taken.fill(1, start, end);
    },
  };
}
