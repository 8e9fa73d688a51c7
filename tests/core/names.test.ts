import { describe, expect, it } from 'vitest';
import { defaultPolicy, read } from '../../core/index.ts';

function namesOf(text: string, concept = 'person-name'): string[] {
  return read({ text, kind: 'post', network: 'x' }, defaultPolicy)
    .mentions.filter((mention) => mention.concept === concept)
    .map(
      (mention) =>
        `${text.slice(mention.start, mention.end)}${mention.role === undefined ? '' : `: ${mention.role}`}`,
    );
}

describe('names of people', () => {
  it.each([
    // what leads to a name
    ['La señora maria vino sola', 'maria'],
    ['El Sr. Okonkwo espera en la sala', 'Okonkwo'],
    ['Se llama Xabier y es de Oñati', 'Xabier'],
    ['Mi paciente Zubiñe no quiere la vacuna', 'Zubiñe: patient'],
    ['La sig.ra Brusaferro chiede del figlio', 'Brusaferro'],
    ['Mi chiamo Ottavia e lavoro in corsia', 'Ottavia: author'],
    ['Ms Adebola asked for tea', 'Adebola'],
    ['Apellidos: Herrero Casado', 'Herrero Casado: patient'],
    ['Médico: Lourdes Pastor Rubio', 'Lourdes Pastor Rubio: colleague'],
    // how far it goes
    ['Hemos visto a María José de la Torre en consulta', 'María José de la Torre: patient'],
    ["Ho visto Anna D'Amico in sala", "Anna D'Amico: patient"],
    ["I met Sinead O'Brien at lunch", "Sinead O'Brien: patient"],
    ['Ayer llamó Jean-Luc desde casa', 'Jean-Luc'],
    ['Julen Etxeberria Agirre firmó el consentimiento', 'Julen Etxeberria Agirre'],
    ['Hablé con Marta de Urgencias', 'Marta'],
    ["Noor's mother is here", 'Noor: relative'],
    // lists
    ['Con Marta, Yurena y Ainhoa fuimos al cine', 'Marta|Yurena|Ainhoa'],
    // capitals
    ['VINO LUCÍA PÉREZ SIN CITA A LA CONSULTA', 'LUCÍA PÉREZ'],
    // hashtags
    ['#TodosConIker ya falta menos', '#TodosConIker'],
    ['#PrayForMatilda please', '#PrayForMatilda'],
    ['Coraggio! #ForzaGiulio', '#ForzaGiulio'],
  ])('%s', (text, expected) => {
    expect(namesOf(text).join('|')).toBe(expected);
  });

  it.each<readonly string[]>([
    ['El síndrome de Sjögren y el signo de Murphy', 'eponyms'],
    ['Il morbo di Basedow e la manovra di Giordano', 'eponyms'],
    ['The Glasgow scale and Crohn’s disease', 'eponyms'],
    ['Vive en la calle Carmen Laforet', 'a street'],
    ['Hospital Gregorio Marañón, Madrid', 'a hospital'],
    ['The Alexandra Wells Foundation pays', 'a foundation'],
    ['Santa Lucía cuida la vista', 'a saint'],
    ['Rosa y azul, los lazos de hoy', 'an ordinary word at the start'],
    ['Will it rain in May?', 'a verb and a month'],
    ['I hope so, Mark my words', 'a verb', 'Mark'],
    ["Nell'attesa dell'esame", 'an elision'],
    ['Il test ELISA è negativo', 'an acronym'],
    ['Viaje a Roma y a Florencia', 'cities'],
    ['New drug shown to cut stroke risk', 'a headline'],
  ])('%s: no name', (text = '', _why, ...unless) => {
    expect(namesOf(text).filter((name) => !unless.includes(name))).toEqual([]);
  });

  it.each([
    ['La Dra. Ana Beltrán explica el ictus', 'Ana Beltrán: colleague'],
    ['Ana Beltrán, neuróloga, explica el ictus', 'Ana Beltrán: colleague'],
    ['Festeggiamo Assunta, trent’anni di servizio', 'Assunta: colleague'],
    ["I'm Priya, a GP in Hull", 'Priya: author'],
    ['Como decía Florence Nightingale, ventilad', 'Florence Nightingale: historical'],
    ['Su hija Candela pregunta mucho', 'Candela: relative'],
    ['Cara Giulia, tanti auguri di buon anno', 'Giulia: addressee'],
    ['Il piccolo Leandro ha tolto il gesso', 'Leandro: patient'],
    ['La actriz Penélope Lago visitó la planta', 'Penélope Lago: public-figure'],
  ])('%s: role', (text, expected) => {
    expect(namesOf(text)).toEqual([expected]);
  });

  it('gives a name the role it has elsewhere in the draft', () => {
    expect(namesOf('Os presento a Lidia, nuestra nueva matrona. Lidia viene de Soria.')).toEqual([
      'Lidia: colleague',
      'Lidia: colleague',
    ]);
  });
});

describe('initials', () => {
  it.each([
    ['T.W. keeps missing dialysis', 'T.W.: patient'],
    ['El paciente J. M. pide el alta', 'J. M.: patient'],
    ['La pz, R.T., 51 anni, ha la febbre', 'R.T.: patient'],
  ])('%s', (text, expected) => {
    expect(namesOf(text, 'initials')).toEqual([expected]);
  });

  it.each([
    'Ingresó en la U.C.I. a las 8',
    'The U.S. approved it',
    'At 9 P.M. we close',
    'T wave inversion: five causes',
  ])('%s: none', (text) => {
    expect(namesOf(text, 'initials')).toEqual([]);
  });
});

describe('places and bodies', () => {
  it.each([
    ['Nació en Alcalá de Henares', 'place', 'Alcalá de Henares'],
    ['Viene da Modena ogni giorno', 'place', 'Modena'],
    ['He lives in Leeds', 'place', 'Leeds'],
    ['Trabajo en el Hospital Clínico San Carlos', 'care-centre', 'Hospital Clínico San Carlos'],
    ['The Mabel Finch Hospital is full', 'care-centre', 'Mabel Finch Hospital'],
    ['La Fundación Jiménez Díaz convoca plazas', 'organisation', 'Fundación Jiménez Díaz'],
  ])('%s', (text, concept, expected) => {
    expect(namesOf(text, concept)).toEqual([expected]);
  });
});
