import type { TopicText } from '../../reading/topics/index.ts';

export const people: TopicText<'people'> = {
  lexicon: {
    patient: 'patient pt',
    patients: 'patients pts',
    person: 'man woman guy lady gentleman',
    child: 'kid child baby toddler',
    kin: 'mother father son daughter wife husband mom mum dad',
    staff: 'nurse colleague consultant registrar',
    a: 'a an one',
    the: 'the',
    this: 'this that',
    my: 'my our',
    your: 'your',
  },
  grammar: {
    'patient-of-mine': ['i have <{a} {patient}|{person}|{child}> who|that'],
  },
};
