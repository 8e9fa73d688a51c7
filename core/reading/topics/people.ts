import { topic } from './topic.ts';

/** Who is spoken of: patients, strangers, relatives, staff. */
export const people = topic({
  concepts: {
    patient: 'one person under care, said so ("paciente", "patient")',
    patients: 'people under care, several or in general',
    person: 'one stranger ("una señora", "a guy", "un ragazzo"), singular nouns only',
    child: 'one child or baby, singular nouns only',
    kin: 'one relative of somebody ("madre", "husband")',
    staff: 'somebody who works in care ("enfermera", "colleague", "primario")',
    a: 'indefinite determiner, singular',
    the: 'definite determiner, singular',
    this: 'demonstrative determiner, singular',
    my: 'first-person possessive, singular or plural',
    your: 'second-person possessive, formal or familiar',
  },
  constructions: {
    'patient-of-mine': 'the author has or had one particular patient ("tengo una paciente que …")',
  },
});
