import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { check, defaultPolicy, mentions, read } from '../../core/index.ts';
import { undisguise } from '../../core/reading/disguise.ts';

describe('disguises are undone', () => {
  test.each([
    ['M.a.n.u.e.l.a ya está en casa', 'Manuela ya está en casa'],
    ['L o r e n z o', 'Lorenzo'],
    ['R-o-s-a-l-b-a', 'Rosalba'],
    ['D_e_s_m_o_n_d', 'Desmond'],
    ['móvil 6 4 4 1 2 0 9 8 7', 'móvil 644120987'],
    ['6.4.4.1.2.0.9.8.7', '644120987'],
    ['seis cuatro cuatro uno dos cero nueve ocho siete', '644120987'],
    ['seis cuarenta y cuatro, doce, cero nueve, ochenta y siete', '644120987'],
    ['tre quattro sette uno due otto nove', '3471289'],
    ['oh double seven'.replace('oh ', 'five five five zero one '), '5550177'],
    ['p4c13nt3 de ayer', 'paciente de ayer'],
    ['la p@ciente', 'la paciente'],
    ['Мanuеla', 'Manuela'],
    ['Ｍａｎｕｅｌａ ６４４', 'Manuela 644'],
    ['𝑴𝒂𝒏𝒖𝒆𝒍𝒂', 'Manuela'],
    ['Ⓜⓐⓝⓤ ᴍᴀɴᴜ', 'Manu manu'],
    ['Ma\u200bnu\u00adela', 'Manuela'],
    ['Lui\u0301s', 'Luís'],
    ['6️⃣4️⃣4️⃣', '644'],
    ['٦٤٤', '644'],
    ['ana (arroba) correo (punto) es', 'ana@correo.es'],
    ['ana chiocciola posta punto it', 'ana@posta.it'],
    ['ana [at] mail dot com', 'ana@mail.com'],
  ])('%s', (disguised, plain) => {
    expect(undisguise(disguised).text).toBe(plain);
  });
});

describe('what is no disguise stays as it is', () => {
  test.each([
    ['La OMS, la E.E.U.U. y el I.M.S.S.', 'acronyms'],
    ['J. M. S. y A. B.', 'initials'],
    ['Hepatitis A B C D E', 'a list'],
    ['Pasos 1 2 3 4 5 6 7', 'counting'],
    ['uno dos tres cuatro cinco seis siete ocho', 'counting'],
    ['H1N1, T4N1M0, HbA1c, B12 y COVID-19', 'names of their own'],
    ['cf rssmra85t10a562s', 'a code'],
    ['TNF-α, β-bloqueantes y 5 µg', 'Greek by itself'],
    ['Привет из больницы', 'another language'],
    ['👩‍⚕️👨🏽‍⚕️ 🇪🇸 ❤️', 'emoji'],
    ['Nos vemos at home. The end', 'no address'],
    ['m², 37 ºC, 1.ª planta', 'signs'],
  ])('%s (%s)', (text) => {
    expect(undisguise(text).text).toBe(text);
  });
});

describe('offsets', () => {
  test('findings and mentions point into the text as written', () => {
    const text = '👩‍⚕️ P\u200baciente con N.H.C. 4 4 1 8 8 2 0, llamada hecha';
    const draft = { text, kind: 'post', network: 'x' } as const;
    const [number] = mentions(read(draft, defaultPolicy)).filter((one) => one.concept === 'identifier');
    expect(text.slice(number?.start, number?.end)).toBe('4 4 1 8 8 2 0');
    const finding = check(draft, defaultPolicy).findings.find((one) => one.rule === 'patient-identifier');
    expect(finding?.spans.map(({ start, end }) => text.slice(start, end))).toEqual(['4 4 1 8 8 2 0']);
    const [fix] = finding?.fixes ?? [];
    expect(fix?.kind === 'replace' && fix.edits[0]?.span).toEqual(finding?.spans[0]);
  });

  const disguised = fc
    .array(
      fc.oneof(
        fc.string({ unit: 'grapheme', maxLength: 12 }),
        fc.constantFrom(
          'Ma\u200bría',
          'M.a.r.í.a',
          '6️⃣1️⃣',
          'е',
          '𝐌',
          '\u0301',
          '👨🏽‍⚕️',
          ' seis uno dos tres cuatro cero ',
          'ana (at) x (dot) es',
        ),
      ),
      { maxLength: 12 },
    )
    .map((parts) => parts.join(' '));

  test('every span of the plain text maps into the written one, in order, on whole characters', () => {
    fc.assert(
      fc.property(disguised, (text) => {
        const { text: plain, original } = undisguise(text);
        let last = 0;
        let at = 0;
        for (const character of plain) {
          const { start, end } = original({ start: at, end: at + character.length });
          at += character.length;
          expect(start).toBeGreaterThanOrEqual(0);
          expect(end).toBeGreaterThan(start);
          expect(end).toBeLessThanOrEqual(text.length);
          expect(start).toBeGreaterThanOrEqual(last);
          last = start;
          expect(isInsideCharacter(text, start) || isInsideCharacter(text, end)).toBe(false);
        }
      }),
      { numRuns: 1_000 },
    );
  });

  test('a plain text is handed back as it is', () => {
    const text = 'Hoy, a las 9:30, reunión en el aula 3. ¿Vienes?';
    expect(undisguise(text).text).toBe(text);
    expect(undisguise(text).original({ start: 3, end: 9 })).toEqual({ start: 3, end: 9 });
  });
});

function isInsideCharacter(text: string, at: number): boolean {
  const isLow = (code: number) => code >= 0xdc00 && code <= 0xdfff;
  const isHigh = (code: number) => code >= 0xd800 && code <= 0xdbff;
  return at > 0 && at < text.length && isHigh(text.charCodeAt(at - 1)) && isLow(text.charCodeAt(at));
}
