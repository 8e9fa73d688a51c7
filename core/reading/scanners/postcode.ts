import type { Scanner } from '../scanner.ts';

const states =
  'A[KLRZ]|C[AOT]|D[CE]|FL|GA|HI|I[ADLN]|K[SY]|LA|M[ADEINOST]|N[CDEHJMVY]|O[HKR]|PA|RI|S[CD]|T[NX]|UT|V[AT]|W[AIVY]';
/** Codes whose form alone tells: British and Irish ones, American ones behind their state. */
const tellingPattern = new RegExp(
  `(?<![\\p{L}\\p{N}])(?:[A-PR-UWYZ][A-HK-Y]?\\p{N}[\\p{N}A-HJKMNPR-Y]? \\p{N}[ABD-HJLNP-UW-Z]{2}|[AC-FHKNPRTV-Y]\\p{N}[\\p{N}W] (?=[A-Z]{0,3}\\p{N})[\\p{N}AC-FHKNPRTV-Y]{4}|(?<=(?:${states}),? )\\p{N}{5}(?:-\\p{N}{4})?)(?![\\p{L}\\p{N}])`,
  'gu',
);
/** Five figures before a town: Spain, Italy, Mexico, France, Germany. */
const beforeTown = /(?<![\p{L}\p{N}]|\p{N}[.,])(?:[A-Z]{1,2}-)?\p{N}{5}(?=,? ?[-–(]? ?\p{Lu}\p{Ll})/gu;

const figure = /\p{N}/u;

/** Postcodes. A bare five-figure number counts before a town's capital; a round one only behind an address. */
export const postcode: Scanner = {
  id: 'postcode',
  *scan({ text, mentions }) {
    if (!figure.test(text)) return;
    tellingPattern.lastIndex = 0;
    for (let match = tellingPattern.exec(text); match !== null; match = tellingPattern.exec(text))
      yield { concept: 'postcode', start: match.index, end: match.index + match[0].length };
    beforeTown.lastIndex = 0;
    for (let match = beforeTown.exec(text); match !== null; match = beforeTown.exec(text)) {
      const start = match.index;
      const end = start + match[0].length;
      const isRound = match[0].endsWith('000');
      const isBehindAddress = mentions.some(
        (mention) => mention.concept === 'address' && mention.end <= start && start - mention.end < 20,
      );
      if (isBehindAddress || !isRound) yield { concept: 'postcode', start, end };
    }
  },
};
