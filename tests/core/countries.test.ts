import fc from 'fast-check';
import { describe, expect, test, vi } from 'vitest';
import { countries } from '../../core/countries/index.ts';
import { defaultPolicy, type Mention, read } from '../../core/index.ts';

/** Personal numbers, made here by the rules that offices publish, found in text and judged. */
const policy = { ...defaultPolicy };
vi.setConfig({ testTimeout: 30_000 });

function identifiersIn(text: string): readonly Mention[] {
  return read({ text, kind: 'post', network: 'x' }, policy).mentions.filter(
    (mention) => mention.concept === 'identifier',
  );
}

function expectFound(text: string, number: string, type: string, valid: boolean | undefined): void {
  const start = text.indexOf(number);
  const found = identifiersIn(text).find(
    (mention) => mention.start < start + number.length && mention.end > start,
  );
  expect(found, `"${text}": nothing found; mend core/countries or the scanner`).toMatchObject({ type });
  expect(found?.valid, `"${text}"`).toBe(valid);
}

const digits = (length: number) => fc.stringMatching(new RegExp(`^[0-9]{${length}}$`));
const pick = (letters: string, length: number) => fc.stringMatching(new RegExp(`^[${letters}]{${length}}$`));
const two = (from: number, to: number) =>
  fc.integer({ min: from, max: to }).map((n) => String(n).padStart(2, '0'));
const dayOfYear = fc.tuple(two(0, 99), two(1, 12), two(1, 28)).map((parts) => parts.join(''));
const notAllSame = (text: string) => new Set(text.replace(/\D/g, '')).size > 1;

const dniLetters = 'TRWAGMYFPDXBNJZSQVHLCKE';
const dniLetter = (number: number) => dniLetters[number % 23] as string;

const dni = digits(8)
  .filter(notAllSame)
  .map((body) => ({ body, letter: dniLetter(Number(body)) }));

const nie = fc.tuple(fc.constantFrom(0, 1, 2), digits(7).filter(notAllSame)).map(([kind, body]) => ({
  number: `${'XYZ'[kind]}${body}`,
  letter: dniLetter(Number(`${kind}${body}`)),
}));

const nuss = fc
  .tuple(two(1, 50), digits(8))
  .filter(([, body]) => Number(body) > 10_000_000)
  .map(([province, body]) => `${province}${body}${String(Number(province + body) % 97).padStart(2, '0')}`);

const odd = [1, 0, 5, 7, 9, 13, 15, 17, 19, 21, 2, 4, 18, 20, 11, 3, 6, 8, 12, 14, 16, 10, 22, 25, 24, 23];
function codiceFiscaleLetter(front: string): string {
  const sum = [...front].reduce((total, char, index) => {
    const value = /\d/.test(char) ? Number(char) : char.charCodeAt(0) - 65;
    return total + (index % 2 === 0 ? (odd[value] as number) : value);
  }, 0);
  return String.fromCharCode(65 + (sum % 26));
}
const codiceFiscale = fc
  .tuple(
    pick('BCDFGLMNPRST', 6),
    two(0, 99),
    pick('ABCDEHLMPRST', 1),
    two(1, 28),
    fc.boolean(),
    pick('A-M', 1),
    digits(3),
    fc.array(fc.boolean(), { minLength: 7, maxLength: 7 }),
  )
  .map(([names, year, month, day, isWoman, letter, town, swaps]) => {
    const front = `${names}${year}${month}${isWoman ? Number(day) + 40 : day}${letter}${town}`;
    let at = 0;
    const swapped = front.replace(/\d/g, (digit) =>
      swaps[at++] ? ('LMNPQRSTUV'[Number(digit)] as string) : digit,
    );
    return swapped + codiceFiscaleLetter(swapped);
  });

const curpAlphabet = '0123456789ABCDEFGHIJKLMNÑOPQRSTUVWXYZ';
const curp = fc
  .tuple(
    pick('BCDFGHJ', 1),
    fc.constantFrom('AXRL', 'EXRM', 'IXZV').map((x) => x.slice(0, 3)),
    dayOfYear,
    fc.constantFrom('H', 'M'),
    fc.constantFrom('DF', 'JC', 'NL', 'OC', 'YN'),
    pick('BCDFGHJK', 3),
    digits(1),
  )
  .map(([first, names, birth, sex, state, consonants, serial]) => {
    const front = `${first}${names}${birth}${sex}${state}${consonants}${serial}`;
    const sum = [...front].reduce(
      (total, char, index) => total + curpAlphabet.indexOf(char) * (18 - index),
      0,
    );
    return front + ((10 - (sum % 10)) % 10);
  })
  .filter((code) => code.length === 18);

function luhnDigit(front: string): string {
  const sum = [...front].reverse().reduce((total, digit, index) => {
    const part = Number(digit) * (index % 2 === 0 ? 2 : 1);
    return total + (part > 9 ? part - 9 : part);
  }, 0);
  return String((10 - (sum % 10)) % 10);
}

const nhs = digits(9)
  .filter(notAllSame)
  .map((front) => {
    const sum = [...front].reduce((total, digit, index) => total + Number(digit) * (10 - index), 0);
    return { front, check: (11 - (sum % 11)) % 11 };
  })
  .filter(({ check }) => check !== 10)
  .map(({ front, check }) => front + check);

const runs = { numRuns: 100 };

describe('Spain', () => {
  test('a DNI is found and valid, however it is parted', () => {
    fc.assert(
      fc.property(
        dni,
        fc.constantFrom('', '-', ' ', ' - '),
        fc.constantFrom('', '.'),
        ({ body, letter }, join, dot) => {
          const number = `${body.slice(0, 2)}${dot}${body.slice(2, 5)}${dot}${body.slice(5)}${join}${letter}`;
          expectFound(`El DNI ${number} no coincide`, number, 'DNI', true);
          expectFound(`Ha perdido el ${number} en urgencias`, number, 'DNI', true);
        },
      ),
      runs,
    );
  });

  test('a DNI with a wrong letter is found beside its name only, and is invalid', () => {
    fc.assert(
      fc.property(dni, fc.integer({ min: 1, max: 22 }), ({ body }, step) => {
        const number = body + dniLetter(Number(body) + step);
        expectFound(`DNI: ${number}`, number, 'DNI', false);
        expect(identifiersIn(`Referencia ${number}`).filter((one) => one.type === 'DNI')).toEqual([]);
      }),
      runs,
    );
  });

  test('NIE, K/L/M and NUSS', () => {
    fc.assert(
      fc.property(nie, fc.constantFrom('', '-'), ({ number, letter }, join) => {
        const written = `${number[0]}${join}${number.slice(1)}${join}${letter}`;
        expectFound(`Su NIE es ${written}`, written, 'NIE', true);
      }),
      runs,
    );
    fc.assert(
      fc.property(fc.constantFrom('K', 'L', 'M'), digits(7).filter(notAllSame), (first, body) => {
        const number = `${first}${body}${dniLetter(Number(body))}`;
        expectFound(`NIF ${number}`, number, 'NIF', true);
        const wrong = `${first}${body}${dniLetter(Number(body) + 1)}`;
        expectFound(`NIF ${wrong}`, wrong, 'NIF', false);
      }),
      runs,
    );
    fc.assert(
      fc.property(nuss, fc.constantFrom('', ' ', '/'), (number, join) => {
        const written = [number.slice(0, 2), number.slice(2, 10), number.slice(10)].join(join);
        expectFound(`Afiliación ${written} pendiente`, written, 'NUSS', true);
      }),
      runs,
    );
  });

  test.each([
    ['00000000T', 'nobody has it'],
    ['11111111H', 'nobody has it'],
  ])('%s is refused: %s', (number) => {
    expect(identifiersIn(`DNI ${number}`)).toEqual([]);
  });
});

describe('Italy', () => {
  test('a codice fiscale is found and valid, omocodia included', () => {
    fc.assert(
      fc.property(codiceFiscale, (code) => {
        expectFound(`Il codice è ${code}.`, code, 'codice-fiscale', true);
        expectFound(`cf ${code.toLowerCase()}`, code.toLowerCase(), 'codice-fiscale', true);
      }),
      runs,
    );
  });

  test('with a wrong check letter it is found and invalid', () => {
    fc.assert(
      fc.property(codiceFiscale, fc.integer({ min: 1, max: 25 }), (code, step) => {
        const letter = String.fromCharCode(65 + ((code.charCodeAt(15) - 65 + step) % 26));
        const wrong = code.slice(0, 15) + letter;
        expectFound(`CF ${wrong}`, wrong, 'codice-fiscale', false);
      }),
      runs,
    );
  });

  test('a partita IVA belongs to a business', () => {
    fc.assert(
      fc.property(digits(7), two(1, 99), (body, office) => {
        const front = `${body}0${office}`;
        const number = front + luhnDigit(front);
        const found = identifiersIn(`Partita IVA ${number}`)[0];
        expect(found).toMatchObject({ type: 'partita-IVA', role: 'colleague', valid: true });
      }),
      runs,
    );
  });

  test.each([
    ['La tessera è 80380 000 1234 5678 9012', 'tessera-sanitaria'],
    ['Codice STP1234567890123', 'STP'],
    ['Codice ENI 1234567890123', 'STP'],
  ])('%s', (text, type) => {
    expect(identifiersIn(text)[0]?.type).toBe(type);
  });
});

describe('Mexico', () => {
  test('a CURP is found and valid; with another check digit invalid', () => {
    fc.assert(
      fc.property(curp, fc.integer({ min: 1, max: 9 }), (code, step) => {
        expectFound(`Trae ${code} anotada`, code, 'CURP', true);
        const wrong = code.slice(0, 17) + ((Number(code[17]) + step) % 10);
        expectFound(`Trae ${wrong} anotada`, wrong, 'CURP', false);
      }),
      runs,
    );
  });

  test('the number of the IMSS needs its name', () => {
    fc.assert(
      fc.property(digits(10).filter(notAllSame), (front) => {
        const number = front + luhnDigit(front);
        expectFound(`NSS ${number} vigente`, number, 'NSS', true);
      }),
      runs,
    );
  });

  test('clave de elector', () => {
    expect(identifiersIn('credencial GRLPRM85041209M300 vencida')[0]?.type).toBe('clave-de-elector');
  });
});

describe('United States', () => {
  test.each([
    ['536-22-8145', true],
    ['078-05-1120', false],
    ['000-12-3456', false],
    ['666-12-3456', false],
    ['900-12-3456', false],
    ['536-00-8145', false],
  ])('SSN %s: %s', (number, valid) => {
    expectFound(`SSN ${number}`, number, 'SSN', valid);
  });

  test('an NPI belongs to a professional', () => {
    fc.assert(
      fc.property(digits(8), (body) => {
        const front = `1${body}`;
        const number = front + luhnDigit(`80840${front}`);
        expect(identifiersIn(`NPI ${number}`)[0]).toMatchObject({
          type: 'NPI',
          role: 'colleague',
          valid: true,
        });
      }),
      runs,
    );
  });

  test.each([
    ['Medicare 2FR7-HG4-QX81', 'MBI'],
    ['ITIN 912-78-4321', 'ITIN'],
    ["driver's license D1234567", 'driving-licence'],
    ['passport 512345678', 'passport'],
  ])('%s', (text, type) => {
    expect(identifiersIn(text)[0]?.type).toBe(type);
  });
});

describe('United Kingdom', () => {
  test('an NHS number is found spaced, and unspaced beside its name', () => {
    fc.assert(
      fc.property(nhs, (number) => {
        const spaced = `${number.slice(0, 3)} ${number.slice(3, 6)} ${number.slice(6)}`;
        expectFound(`Left on the desk: ${spaced}`, spaced, 'NHS', true);
        expectFound(`NHS no ${number}`, number, 'NHS', true);
        const wrong = number.slice(0, 9) + ((Number(number[9]) + 1) % 10);
        expectFound(`NHS number ${wrong}`, wrong, 'NHS', false);
      }),
      runs,
    );
  });

  test.each([
    ['her NI is AB 34 56 78 C', 'NINO'],
    ['CHI 0101456785', 'CHI'],
    ['driver MORGA657054SM9IJ', 'driving-licence'],
  ])('%s', (text, type) => {
    expect(identifiersIn(text)[0]?.type).toBe(type);
  });
});

describe('elsewhere', () => {
  test.each([
    ['RUT 12.345.678-5', 'RUT', true],
    ['CUIL 20-27345678-8', 'CUIL', undefined],
    ['CPF 529.982.247-26', 'CPF', false],
    ['cédula 1.023.456.789', 'cedula', undefined],
    ['número de utente 123 456 789', 'utente', undefined],
    ['NIR 2 85 05 78 006 084 36', 'NIR', undefined],
  ])('%s', (text, type, valid) => {
    const found = identifiersIn(text)[0];
    expect(found?.type).toBe(type);
    if (valid !== undefined) expect(found?.valid).toBe(valid);
  });
});

describe('the register', () => {
  test.each(Object.values(countries).map((country) => [country.id, country] as const))(
    '%s',
    (id, country) => {
      expect(country.id).toBe(id);
      expect(country.emergency).toMatch(/^\d{3}$/);
      for (const hotline of country.hotlines) expect(hotline).toMatch(/^\d{2,14}$/);
      for (const kind of country.identifiers) {
        expect(kind.pattern.flags).toContain('u');
        expect(kind.pattern.flags).toContain('g');
        for (const word of kind.context)
          expect(word, kind.type).toBe(word.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase());
      }
    },
  );

  test.each([
    'El tuit 1403928374651029384 llega a 20000 personas',
    'Ya van 12345678 vacunas y 250.000.000 de dosis',
    'Del 12/03/2021 al 14/03/2021, 9:30-14:00',
    'Factura 2021-000345, IVA 21 %',
    'TA 120/80, FC 78, sat 98 %, Hb 13,4',
    'Versión 12.4.1 disponible',
  ])('no personal number: %s', (text) => {
    expect(identifiersIn(text)).toEqual([]);
  });
});
