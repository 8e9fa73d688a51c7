/** Undoes front coding: a capital letter says how many letters are shared with the entry before. */
export function unpack(text: string, take: (entry: string) => void): void {
  let last = '';
  let from = 0;
  while (from < text.length) {
    let to = from + 1;
    while (to < text.length && !isCapital(text.charCodeAt(to))) to++;
    last = last.slice(0, text.charCodeAt(from) - 65) + text.slice(from + 1, to);
    take(last);
    from = to;
  }
}

function isCapital(code: number): boolean {
  return code >= 65 && code <= 90;
}
