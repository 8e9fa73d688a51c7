/** Whether a text may have so many figures; signs of other scripts count, too, so that none is missed. */
export function hasFigures(text: string, least: number): boolean {
  let count = 0;
  for (let i = 0; i < text.length; i++) {
    const code = text.charCodeAt(i);
    if (((code >= 48 && code <= 57) || code > 0xb1) && ++count >= least && hasAny(text)) return true;
  }
  return false;
}

const figure = /\p{N}/u;

/** Letters with accents were counted as well. */
function hasAny(text: string): boolean {
  return figure.test(text);
}
