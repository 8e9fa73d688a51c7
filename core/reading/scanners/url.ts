import type { Scanner } from '../scanner.ts';

/** Addresses written without http:// or www.; in small letters only, so that "fine.It starts" is none. */
const barePattern =
  /(?<![\p{L}\p{N}@._/-])[a-z0-9][a-z0-9-]{1,62}(?:\.[a-z0-9-]{1,63}){0,3}\.(?:com|org|net|info|eu|edu|gov|gob|int|app|dev|io|ly|me|gl|be|tv|es|it|mx|uk|us|ie|ar|cl|co|pe|br|pt|fr|de|cat|eus|gal)(?:\/[^\s<>"'«»()]{0,500})?(?![\p{L}\p{N}@])/gu;

/** A cheap test that most sentences fail. */
const maybeBare = /\.[a-z]/;

/** Web addresses, so that numbers inside them are nothing else. */
export const url: Scanner = {
  id: 'url',
  *scan({ text, tokens }) {
    for (const { kind, start, end } of tokens) {
      if (kind !== 'url') continue;
      yield { concept: 'url', start, end: withoutClosing(text, end) };
    }
    if (!maybeBare.test(text)) return;
    barePattern.lastIndex = 0;
    for (let match = barePattern.exec(text); match !== null; match = barePattern.exec(text)) {
      yield { concept: 'url', start: match.index, end: withoutClosing(text, match.index + match[0].length) };
    }
  },
};

/** Signs that end a sentence do not belong to the address before them. */
function withoutClosing(text: string, end: number): number {
  let at = end;
  while ('.,;:!?…'.includes(text.charAt(at - 1))) at--;
  return at;
}
