import { topic } from './topic.ts';

/** Who is spoken of: patients, strangers, relatives, staff; and the small words that tell one from many. */
export const people = topic({
  concepts: {
    patient: 'one person under care, said so ("paciente", "paziente", "patient")',
    patients: 'people under care, several or in general',
    person: 'one stranger ("una señora", "a guy", "un ragazzo"); singular nouns only',
    persons: 'strangers, several ("señoras", "guys", "ragazzi")',
    child: 'one child or baby; singular nouns only',
    elder: 'one old person ("abuelo", "vecchietta", "old lady")',
    friend: 'a friend or acquaintance',
    kin: 'one relative of somebody ("madre", "figlio", "husband")',
    job: 'one lay occupation ("taxista", "suora", "firefighter"); singular',
    staff: 'somebody who works in care ("enfermera", "colleague", "primario")',
    origin: 'nationality, ethnicity or religion said of one person ("rumana", "gitano", "Jewish")',
    feature: 'something that can be seen of one person ("pelirrojo", "tatuaje", "in a wheelchair")',
    'first-only': 'makes somebody a record ("el único", "la prima", "youngest")',
    'small-place': 'a place where people know one another ("un pueblo", "paesino", "our island")',
    'news-event': 'an accident or crime that people heard of ("el accidente de", "incendio", "the pileup")',
    'public-figure': 'somebody known to all by office or fame ("actriz", "sindaco", "footballer")',
    'one-patient': 'one particular patient as a phrase ("una paciente mía", "my last patient")',
    'my-person':
      'somebody whom the author looks after, by the possessive ("mi jubilado de los jueves", "il mio cliente", "my regular")',
    'patients-by':
      'patients in general, called by what they have or want ("las del parto natural", "the back pain crowd")',
    'one-person': 'one particular stranger as a phrase ("una señora mayor", "this drunk guy")',
    'one-worker': 'somebody called by a lay occupation, as a phrase ("un torero", "the trucker")',
    'the-person': 'somebody already in sight ("la señora", "the kid")',
    'bare-person':
      'a note about somebody, without article, at the start of a sentence ("Señor de 92 años", "Kid swallowed …")',
    a: 'indefinite determiner, singular, "another" included',
    the: 'definite determiner, singular',
    this: 'demonstrative determiner, singular',
    my: 'first-person possessive',
    your: 'second-person possessive, formal or familiar',
  },
  constructions: {
    'own-kin': 'a relative of the author ("mi madre", "my son")',
    'patient-kin': 'a relative of a patient ("la hija de un paciente", "the patient\'s wife")',
  },
});
