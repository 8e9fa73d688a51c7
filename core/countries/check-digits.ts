/** Luhn's sum over decimal digits is a multiple of ten (ISO/IEC 7812-1, annex B). */
export function luhn(digits: string): boolean {
  let sum = 0;
  for (let i = 0; i < digits.length; i++) {
    const digit = digits.charCodeAt(digits.length - 1 - i) - 48;
    if (digit < 0 || digit > 9) return false;
    const part = i % 2 === 0 ? digit : digit * 2;
    sum += part > 9 ? part - 9 : part;
  }
  return sum % 10 === 0;
}

/** Ten digits, the last one checks the others modulo 11, weights 10 to 2 (NHS Data Dictionary: NHS number, CHI, H&C). */
export function mod11Ten(digits: string): boolean {
  if (!/^\d{10}$/.test(digits)) return false;
  let sum = 0;
  for (let i = 0; i < 9; i++) sum += Number(digits[i]) * (10 - i);
  const check = (11 - (sum % 11)) % 11;
  return check !== 10 && check === Number(digits[9]);
}

/** Account numbers of ISO 13616: the rearranged number is 1 modulo 97. */
export function mod97(iban: string): boolean {
  let rest = 0;
  for (const char of iban.slice(4) + iban.slice(0, 4)) {
    const value = Number.parseInt(char, 36);
    rest = (rest * (value > 9 ? 100 : 10) + value) % 97;
  }
  return rest === 1;
}

/** Whether six digits YYMMDD are a day of a calendar, whatever the century. */
export function isDayYymmdd(digits: string): boolean {
  return isDay(Number(digits.slice(4, 6)), Number(digits.slice(2, 4)));
}

/** Whether a day and a month, both from 1, exist together in some year. */
export function isDay(day: number, month: number): boolean {
  const longest = [31, 29, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31][month - 1];
  return longest !== undefined && day >= 1 && day <= longest;
}

/** A number without a check digit. */
export const unchecked = (): undefined => undefined;

/** Asks a validator of the stdnum package. */
export function by(validator: {
  validate(value: string): { isValid: boolean };
}): (compact: string) => boolean {
  return (compact) => validator.validate(compact).isValid;
}
