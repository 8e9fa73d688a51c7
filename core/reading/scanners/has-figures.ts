const figure = /\p{N}/u;

/** Code units up to here are figures only from 0 to 9. */
const plainUntil = 0xb1;

/** Whether a text may have at least so many figures; letters with accents are counted as well, so that none is missed. */
export function hasFigures(text: string, least: number): boolean {
  let count = 0;
  for (let i = 0; i < text.length; i++) {
    const code = text.charCodeAt(i);
    if ((code >= 48 && code <= 57) || code > plainUntil) count++;
  }
  return count >= least && figure.test(text);
}
