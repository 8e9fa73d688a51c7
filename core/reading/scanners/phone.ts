import parsePhoneNumber, { type CountryCode } from 'libphonenumber-js/core';
import { locales } from '../../locales/index.ts';
import { phonePlans } from '../phone-plans.packed.ts';
import type { ScanInput, Scanner } from '../scanner.ts';
import { hasFigures } from './has-figures.ts';
import { isPhoneShape } from './phone-shape.ts';

const candidatePattern =
  /(?<![\p{L}\p{N}#@/_.-]|\p{N},)(?:\+ ?|00)?\(?\p{N}(?:[ .\-/()·]{0,3}\p{N}){6,14}(?: ?(?:x|ext\.?) ?\p{N}{1,6})?(?![\p{L}\p{N}]|[.,:]\p{N})/giu;

/** What `candidatePattern` asks for at least. */
const fewestFigures = 7;

/** Telephone numbers that some plan allows: of the author's country, of the countries of the language, or with a country code. */
export const phone: Scanner = {
  id: 'phone',
  *scan(input) {
    const { text } = input;
    if (!hasFigures(text, fewestFigures)) return;
    candidatePattern.lastIndex = 0;
    for (let match = candidatePattern.exec(text); match !== null; match = candidatePattern.exec(text)) {
      const start = match.index;
      const end = start + match[0].length;
      if (isMoney(text, end) || !isPhoneShape(match[0]) || !isPhone(match[0], input)) continue;
      yield { concept: 'phone', start, end };
    }
  },
};

/** A currency or a share stands behind it. */
function isMoney(text: string, end: number): boolean {
  return /^ ?[€$£%]/.test(text.slice(end, end + 2));
}

const known = new Map<string, boolean>();
const keptNumbers = 500;

function isPhone(raw: string, { country, languages }: ScanInput): boolean {
  const number = raw.replace(/ ?(?:x|ext).*/i, '').replace(/[^\p{N}+]/gu, '');
  const regions = new Set([country, ...languages.flatMap((id) => locales[id].numbersAndDates.regions)]);
  const key = `${number} ${[...regions].join()}`;
  let found = known.get(key);
  if (found === undefined) {
    const plain = number.startsWith('00') ? `+${number.slice(2)}` : number;
    found = [...regions].some((region) => isAllowed(plain, region.toUpperCase() as CountryCode));
    if (known.size >= keptNumbers) known.clear();
    known.set(key, found);
  }
  return found;
}

function isAllowed(number: string, defaultCountry: CountryCode): boolean {
  return parsePhoneNumber(number, { defaultCountry, extract: false }, phonePlans)?.isValid() === true;
}
