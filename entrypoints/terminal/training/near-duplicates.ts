/** Pairs of texts that share most of their word triples. */
export function nearDuplicates(texts: readonly string[], least = 0.6): (readonly [number, number])[] {
  const triples = texts.map(triplesOf);
  const byTriple = new Map<string, number[]>();
  const found: (readonly [number, number])[] = [];
  triples.forEach((own, index) => {
    const shared = new Map<number, number>();
    for (const triple of own) {
      const earlier = byTriple.get(triple);
      if (earlier === undefined) byTriple.set(triple, [index]);
      else {
        for (const other of earlier) shared.set(other, (shared.get(other) ?? 0) + 1);
        earlier.push(index);
      }
    }
    for (const [other, count] of shared) {
      const together = own.size + (triples[other]?.size ?? 0) - count;
      if (count / together >= least) found.push([other, index]);
    }
  });
  return found;
}

function triplesOf(text: string): ReadonlySet<string> {
  const words = text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];
  return new Set(words.slice(2).map((word, at) => `${words[at]} ${words[at + 1]} ${word}`));
}
