/** One change that undoes a disguise; offsets are UTF-16, half-open. */
export interface Replacement {
  readonly start: number;
  readonly end: number;
  readonly insert: string;
}

/** Asks `judge` about every match; its replacements are in order and apart. */
export function replacements(
  pattern: RegExp,
  text: string,
  judge: (raw: string, at: number) => readonly Replacement[],
): Replacement[] {
  const edits: Replacement[] = [];
  pattern.lastIndex = 0;
  for (let match = pattern.exec(text); match !== null; match = pattern.exec(text))
    edits.push(...judge(match[0], match.index));
  return edits;
}
