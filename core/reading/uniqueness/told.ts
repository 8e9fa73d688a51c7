import { type Fact, factsOf, longestFact } from '../../facts/describing.ts';
import type { Span } from '../../finding.ts';
import { readingOf } from '../place.ts';
import type { SentenceReading } from '../read-sentence.ts';
import type { Sentence } from '../reading.ts';
import { Gap, type Token } from '../words.ts';

/** A fact that the words of a sentence tell, and where. */
export interface Told {
  readonly fact: Fact;
  readonly span: Span;
}

const kept = new WeakMap<SentenceReading, readonly Told[]>();

/** Everything the lists of facts know in a sentence, none inside a longer one; gathered once, wherever the sentence moves to. */
export function told(sentence: Sentence): readonly Told[] {
  const reading = readingOf(sentence);
  if (reading === undefined) return [];
  const { start } = sentence;
  return toldIn(reading).map(({ fact, span }) => ({
    fact,
    span: { start: span.start + start, end: span.end + start },
  }));
}

/** The same with offsets into the sentence; the same object for the same reading. */
export function toldIn(sentence: SentenceReading): readonly Told[] {
  let found = kept.get(sentence);
  if (found === undefined) {
    found = gather(sentence);
    kept.set(sentence, found);
  }
  return found;
}

function gather({ tokens, language }: SentenceReading): Told[] {
  const found: Told[] = [];
  const takenTo = new Map<Fact['kind'], number>();
  let phraseTo = 0;
  for (let at = 0; at < tokens.length; at++) {
    let phraseEnd = phraseTo;
    for (const last of ends(tokens, at)) {
      const span = { start: (tokens[at] as Token).start, end: (tokens[last] as Token).end };
      for (const fact of factsOf(foldsOf(tokens, at, last), language)) {
        if (at < phraseTo || at < (takenTo.get(fact.kind) ?? 0)) continue;
        takenTo.set(fact.kind, last + 1);
        if ('share' in fact) phraseEnd = last + 1;
        found.push({ fact, span });
      }
    }
    phraseTo = phraseEnd;
  }
  return found;
}

/** Where words that begin here may end, the longest first. */
function ends(tokens: readonly Token[], at: number): number[] {
  const found: number[] = [];
  for (let last = at; last < at + longestFact; last++) {
    const token = tokens[last];
    if (token === undefined || token.kind === 'url' || token.kind === 'email' || token.kind === 'handle')
      break;
    if (last > at && (token.before & ~(Gap.space | Gap.hyphen)) !== 0) break;
    found.unshift(last);
  }
  return found;
}

function foldsOf(tokens: readonly Token[], first: number, last: number): string {
  let folds = plain(tokens[first] as Token);
  for (let at = first + 1; at <= last; at++) folds += ` ${plain(tokens[at] as Token)}`;
  return folds;
}

function plain(token: Token): string {
  return token.kind === 'hashtag' ? token.fold.slice(1) : token.fold;
}
