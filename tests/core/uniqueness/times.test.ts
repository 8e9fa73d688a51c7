import { describe, expect, it } from 'vitest';
import { defaultPolicy, read } from '../../../core/index.ts';
import { uniqueness } from '../../../core/reading/uniqueness.ts';

/** Days that the time of a post leaves open; none: the time is not counted. */
function days(text: string): number[] {
  const reading = read({ text, kind: 'post', network: 'x' }, defaultPolicy);
  const told = reading.people.flatMap((person) => uniqueness(reading, defaultPolicy, person)?.told ?? []);
  return told.flatMap(({ detail }) => (detail.kind === 'time' ? [Math.round(detail.share * 365)] : []));
}

describe('how exactly it is told when', () => {
  it.each([
    ['Operé a un paciente con epilepsia, panadero, el 14 de agosto', [1]],
    ['A mi paciente con epilepsia la ingresamos el día de su cumpleaños', [1]],
    ['Hace dos días ingresó mi paciente, un bombero con epilepsia', [1]],
    ['Hace unos días ingresó mi paciente, un bombero con epilepsia', [7]],
    ['Hace tres semanas operé a una monja con diabetes, mi paciente', [7]],
    ['Mi paciente, un bombero con epilepsia, ingresó el verano pasado', [91]],
    ['Mi paciente, un bombero con epilepsia, ingresó en Nochevieja', [1]],
    ['El otro día operé a una monja con diabetes, mi paciente', []],
    ['Hace dos años operé a una monja con diabetes, mi paciente', []],
    ['A capodanno abbiamo ricoverato una suora con il diabete', [1]],
    ['La mia paziente, una suora con il diabete, è peggiorata la vigilia del suo compleanno', [1]],
    ['Due giorni fa abbiamo ricoverato una suora con il diabete', [1]],
    ['Qualche settimana fa abbiamo ricoverato una suora con il diabete', [30]],
    ["L'anno scorso abbiamo ricoverato una suora con il diabete", []],
    ['Two days ago I operated on a nun with diabetes, my patient', [1]],
    ['A week ago I operated on a nun with diabetes, my patient', [7]],
    ['A couple of days ago I operated on a nun with diabetes, my patient', [7]],
    ['Three months ago I operated on a nun with diabetes, my patient', [30]],
    ["My patient, a firefighter with epilepsy, collapsed on New Year's Eve", [1]],
    ['A while ago I operated on a nun with diabetes, my patient', []],
    ['Two years ago I operated on a nun with diabetes, my patient', []],
  ])('%s', (text, expected) => {
    expect(days(text)).toEqual(expected);
  });
});
