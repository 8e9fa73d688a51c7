import { topic } from './topic.ts';

/** Naming somebody: the words that lead to a name, and those that tell whose it is or that it is nobody's. */
export const naming = topic({
  concepts: {
    courtesy: 'a courtesy title that only a name follows ("don", "sig.ra", "Mrs")',
    'staff-title': 'the title of a professional ("Dra.", "dott.", "Professor")',
    'name-label': 'the label of a form before somebody\'s name ("Apellidos", "Cognome", "Patient name")',
    'staff-label': 'the same for a professional ("Médico responsable", "Firmato", "Referred by")',
    'is-called': 'somebody has a name ("se llama", "di nome", "named")',
    'i-am': 'the author says who they are ("me llamo", "sono", "I\'m")',
    salutation: 'what is said before the name of the one addressed ("querida", "ciao", "thanks")',
    thanks: 'thanks, which mostly go to colleagues ("gracias a", "grazie", "thanks")',
    little: 'what a child or an old person is called with the name ("pequeña", "povero", "baby", "old")',
    saint: 'makes a place or a feast of a name ("San", "Madonna", "Saint")',
    'centre-noun': 'a kind of care centre ("hospital", "ambulatorio", "clinic")',
    'org-noun': 'a kind of organisation ("fundación", "università", "school")',
    'thing-noun':
      'a street, prize, room or the like, often named after somebody ("calle", "premio", "lecture theatre")',
    'thing-behind':
      'a thing that is named by the word before it ("Wilson Street"); only where the language builds so',
    'eponym-noun': 'what bears its discoverer\'s name ("síndrome", "segno", "score")',
    'illness-noun':
      'an illness, which may be somebody\'s or named after somebody ("enfermedad", "sindrome", "disease")',
    particle: 'a small word inside names ("de la", "Di", "van")',
    'name-joint': 'joins two surnames ("y", "i"); "and" joins people, not surnames',
    and: 'joins one name to the next ("y", "e", "and")',
    'to-person': 'a preposition that often stands before somebody\'s name ("a", "con", "for")',
    'at-place': 'a preposition or phrase before a place ("en", "provincia di", "from")',
    'be-3': 'third-person auxiliary or everyday verb, with somebody as its subject ("está", "ha", "keeps")',
    'not-name': 'written with a capital, yet no name ("Hoy", "Lunedì", "Thanks")',
    speech: 'an event or work with a speaker or author ("ponencia", "lezione", "book")',
    profession:
      'a profession in care or research, as an apposition to a name ("neuróloga", "ricercatore", "oncologist")',
    'staff-life': 'what happens to people at work ("se jubila", "benvenuta nel team", "promoted")',
    'cited-by': 'leads to an author or speaker ("según", "a cura di", "by")',
    'named-after': 'says where a thing has its name from ("debe su nombre a", "prende il nome da")',
    'patient-did':
      'what people under care do, or undergo ("tocó la campana", "ha tolto il gesso", "rang the bell")',
  },
  constructions: {
    'named-patient': 'a name of somebody under care',
    'named-relative': 'a name of a relative',
    'named-colleague': 'a name of somebody at work in care, said so right beside it ("Ana Ruiz, neuróloga")',
    'named-staff': 'a name amid what happens to people at work, of a speaker or an author',
    'named-self': "the author's own name",
    'named-public': 'a name of somebody known to all',
    'named-past': 'a name of a figure of the past',
  },
});
