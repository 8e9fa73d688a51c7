import type { TopicText } from '../../reading/topics/index.ts';

export const people: TopicText<'people'> = {
  lexicon: {
    patient: 'paziente',
    patients: 'pazienti',
    person: 'signor(a) ragazz(o|a) uomo donna tizi(o|a)',
    child: 'bambin(o|a) bimb(o|a)',
    kin: 'madre padre figli(o|a) moglie marito',
    staff: 'infermier(e|a) collega oss',
    a: 'un una uno',
    the: 'il lo la',
    this: 'quest(o|a) quell(o|a)',
    my: 'mi(o|a|ei|e)',
    your: 'tu(o|a|oi|e) su(o|a|oi|e)',
  },
  grammar: {
    'patient-of-mine': ['ho <{a}|{my} {patient}|{person}|{child}> che'],
  },
};
