import { describe, expect, it } from 'vitest';
import { defaultPolicy, read } from '../../../core/index.ts';
import { uniqueness } from '../../../core/reading/uniqueness.ts';

function found(text: string) {
  const reading = read({ text, kind: 'post', network: 'x' }, defaultPolicy);
  return reading.people
    .map((person) => uniqueness(reading, defaultPolicy, person))
    .find((one) => one !== undefined);
}

/** Years from and to of the age that is counted. */
function ages(text: string): number[] {
  return (found(text)?.told ?? []).flatMap(({ detail }) =>
    detail.kind === 'age' ? [detail.from, detail.to] : [],
  );
}

describe('an age told as a range', () => {
  it.each([
    ['Tengo un paciente, taxista de 40-49 años, con diabetes en Segovia', [40, 49]],
    ['Mi paciente, 40-49, tiene diabetes y es taxista', [40, 49]],
    ['Tengo una paciente de 40 a 49 años con lupus en Ávila', [40, 49]],
    ['Tengo una paciente de entre 40 y 49 años con lupus en Ávila', [40, 49]],
    ['Tengo una paciente de entre cuarenta y cincuenta años con lupus en Ávila', [40, 50]],
    ['Ho una paziente di 60-69 anni con la psoriasi a Siena', [60, 69]],
    ['Ho una paziente tra i 60 e i 69 anni con la psoriasi a Siena', [60, 69]],
    ['I have a 40-49-year-old patient with gout in Exeter', [40, 49]],
    ['I have a patient between 40 and 49 years old with gout in Exeter', [40, 49]],
    ['I have a patient, 50-59yo, with gout in Exeter', [50, 59]],
    ['Tengo un paciente de setenta y tantos años con gota en Soria', [70, 79]],
    ['Tengo un paciente de 70 y pico años con gota en Soria', [70, 79]],
    ['Ho un paziente di settanta e passa anni con la gotta a Siena', [70, 79]],
    ['I have a patient who is sixty-odd years old with gout in Exeter', [60, 69]],
    ['I have an octogenarian patient with gout in Exeter', [80, 89]],
  ])('is read: %s', (text, expected) => {
    expect(ages(text)).toEqual(expected);
  });

  it.each([
    ['Mi paciente de 45 años, monja, llegó con Glasgow (13-15) y diabetes', [45, 45]],
    ['Tengo un paciente de 45 años con gota en Soria, le pauto 3-5 mg, dos veces', [45, 45]],
    ['Tengo un paciente de 45 años con gota en Soria, toma paracetamol, 3-5, al día', [45, 45]],
    ['Tengo un paciente de 45 años con gota en Soria desde hace 3-5 años', [45, 45]],
    ['Ho una paziente di 62 anni, maestra a Siena, con dolore (7-8) e psoriasi', [62, 62]],
    ['I have a 45-year-old patient with gout in Exeter, pain score down, 3-5, today', [45, 45]],
    ['I have a 45-year-old patient with gout in Exeter, with 3-5 years of follow-up', [45, 45]],
  ])('is not a score, a dose or a length: %s', (text, expected) => {
    expect(found(text)).toBeDefined();
    expect(ages(text)).toEqual(expected);
  });

  it('contradicts another age of the same person', () => {
    expect(
      found('Tengo un paciente de 82 años con gota en Soria y otro paciente de 40-49 años'),
    ).toBeUndefined();
  });
});
