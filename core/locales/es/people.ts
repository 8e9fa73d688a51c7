import type { TopicText } from '../../reading/topics/index.ts';

export const people: TopicText<'people'> = {
  lexicon: {
    patient: 'pacient(e|ita|ito)',
    patients: 'pacientes',
    person: 'señor(a) chic(o|a) hombre mujer tipo tía',
    child: 'niñ(o|a) bebé',
    kin: 'madre padre hij(o|a)',
    staff: 'enfermer(o|a) celador(a) compañer(o|a)',
    a: 'un(a)',
    the: 'el la',
    this: 'est(e|a) es(e|a)',
    my: 'mi mis',
    your: 'tu tus su sus',
  },
  grammar: {
    'patient-of-mine': ['tengo <{a}|{my} {patient}|{person}|{child}> que'],
  },
};
