import { topic } from './topic.ts';

/** Telling what happened with one particular patient; and the signs that no real patient is meant. */
export const story = topic({
  concepts: {
    'treat-1':
      'the author\'s own clinical act, first person, finite, subject included where the language needs one ("operé", "abbiamo ricoverato", "we admitted")',
    'treat-past': 'a clinical act in a first-person past form of one word ("operé", "operamos")',
    'treat-part': 'a clinical act as a past participle ("operado", "visitato", "seen")',
    'treat-inf': 'a clinical act as an infinitive, pronouns included ("intubarla")',
    'treat-ger': 'a clinical act as a gerund ("suturando")',
    'tell-inf': 'to tell somebody something, infinitive with its pronouns ("decirle", "dirle", "tell her")',
    'treated-3': 'somebody was treated, by whomever ("la operaron", "è stata intubata", "was sectioned")',
    'past-1': 'any first-person past ("pregunté", "ho chiesto", "i asked")',
    'past-3': 'any third-person past ("llegó", "ha chiesto", "swallowed")',
    participle: 'any past participle',
    gerund: 'any gerund',
    'to-me-3': 'what somebody does to the author or before his or her eyes ("abrazó", "insulta", "squeezed")',
    'treat-now':
      'a clinical act in a first-person present of one word; tells only with an object pronoun ("opero", "cucio")',
    'treat-you': 'a clinical act in a second-person present of one word',
    'past-3pl': 'any third-person plural past; tells only with an object pronoun ("le dieron")',
    'treat-2': 'a clinical act done by "you", meaning oneself ("le coses", "gli ricuci", "you are suturing")',
    'did-to-1': 'the author did something to somebody named by a pronoun ("l\'ho ripresa", "la llevé")',
    'told-you': 'what somebody says to "you", meaning oneself ("te dice que", "ti chiede", "tells you")',
    'told-me':
      'somebody says or does something to the author ("me suelta", "mi ha abbracciato", "he asked me")',
    'have-1': 'the author has somebody before them ("tengo", "ho avuto", "i had")',
    'told-1': 'the author told somebody something ("le dije", "le ho detto", "i told her")',
    'with-1': 'the author was beside somebody ("le cogí la mano", "sat with him")',
    'came-3': 'somebody came to be seen ("vino", "si è presentato", "walked in")',
    'said-3': 'somebody said something ("dice", "mi fa", "goes")',
    'asked-3': 'somebody asked, wanted or demanded something ("pide", "voleva", "begged")',
    'did-3': 'what patients do ("se negó", "non si è presentato", "no-showed", "googled")',
    'outcome-3': 'how it went for somebody ("murió", "si è svegliata", "pulled through")',
    'emotion-3': 'somebody cried, shouted, thanked, fainted ("se echó a llorar", "burst into tears")',
    'found-3': 'what turned out for somebody ("resultó ser", "era un", "turned out to be")',
    addressed: 'how people under care call the author ("doctora", "dottore", "nurse")',
    'author-role':
      'the author says what he or she works as ("18 años de enfermera", "da infermiere", "as a nurse")',
    'like-mine':
      'somebody as old as, or like, one of the author\'s family ("la edad de mi hija", "could be my son")',
    'asks-help':
      'a lay question about one\'s own health or a relative\'s ("¿qué puedo tomar?", "please suggest")',
    'time-told': 'when it happened, by the day or the hour ("esta mañana", "sabato", "tonight")',
    one: 'an unnamed individual by pronoun ("uno", "alguien", "uno", "someone")',
    'she-he':
      'third-person singular pronoun, subject or object, that needs an individual ("ella", "lei", "her")',
    me: 'the author as the one spoken to or done to ("me", "mi", "to me")',
    ordinal: 'which patient of a series ("último", "primo", "next")',
    opener: 'announces a story from practice ("os cuento", "vi racconto", "storytime")',
    generic: 'makes a statement general ("cada", "qualsiasi", "whenever")',
    hypothetical: 'makes a statement a supposition ("imagina", "supponiamo", "what if")',
    fiction: 'says that the case is made up ("caso ficticio", "made-up case")',
    published: 'says that the case is published ("case report", "doi", "artículo")',
    'public-talk':
      'words of campaigns, news, courses and notices ("prevención", "iscrizioni", "on the rise"): the post speaks to or of the public',
    'shop-talk':
      'words that only people at work in care use of what they do ("me tocó", "handover", "smonto")',
    aggregate: 'speaks of numbers of people ("de los casos", "dei pazienti", "% of")',
    'own-illness': 'the author is the one who is ill ("me operaron", "la mia diagnosi", "my surgery")',
    animal: 'an animal that people keep, and what only animals have ("gato", "beagle", "paw")',
    'pet-life': 'what is said of animals alone ("collar isabelino", "canile", "rehoming", "the vet said")',
    thing:
      'a machine, vehicle, plant, dough or toy that people speak of as if it lived ("cafetera", "lievito", "printer")',
    sport: 'a match or race, by its parts ("al descanso", "mezza maratona", "half-time", "10K")',
    seat: 'where somebody under care lies or sits day after day ("su sillón", "letto in fondo", "machine six")',
    farewell:
      'what is said to somebody who has died or leaves for good ("vuela alto", "buon viaggio", "rest easy")',
    'free-time':
      'the author\'s own hours away from work, and whom one meets there ("en el gimnasio", "al supermercato", "at the pub")',
    'long-ago': 'a time before living memory ("siglo XIX", "cent\'anni fa", "a century ago")',
    retires: 'leaves work for good ("se jubila", "in pensione", "retiring")',
    should: 'advice or rule rather than event ("debe", "bisogna", "should")',
  },
  constructions: {
    'patient-told':
      'a finished event with one patient, said so that no care word is needed ("tengo una paciente que …")',
    'person-told': 'the same with a word that may also be anybody ("me ha venido un chico")',
    'slot-patient':
      'a patient called by slot, bed or room ("la de las once", "quello del letto 7", "my 4:45")',
    'outcome-dated': 'the same with the day or hour ("falleció el sábado")',
    'outcome-told':
      'how it went for somebody who is not named at all ("falleció el sábado", "è scoppiata a piangere")',
    vignette: 'a patient described as in a record ("varón de 54 años con …", "54M with …")',
    'news-told': 'the author gave somebody clinical news ("le he dicho que …")',
    'relative-told': 'a relative of a patient said or did something ("la hija me preguntó")',
    'act-told':
      'an act of the author on a part of somebody who is not named ("saqué una muela", "pulled my first tooth")',
    'event-noted':
      'a clinical event put down as a headline ("Parto en el ascensor", "Third overdose this week")',
    'speaks-to-author': 'somebody speaks to the author as to a professional ("—No, doctora")',
    'dropped-told':
      'the sentence begins with what somebody did, who is not named ("Llega a las cuatro …", "Came in for …")',
    'by-staff':
      "a professional does something to the author or the author's family, who are thus the patients",
    'own-animal':
      'an animal or a thing that is called a patient, or is the author\'s ("mi paciente es un gato", "il mio beagle")',
    'own-leisure':
      'the author runs, plays, watches, sees a film or takes a class ("me colé en la de las ocho", "our full back")',
    'colleague-parts':
      'a colleague leaves for good or has died ("último fichaje de", "il nostro portiere per vent\'anni")',
    'known-here':
      'somebody whom the author knows from outside is seen in care, or asks for secrecy ("you didn\'t see me")',
    'farewell-told':
      'a farewell to somebody who was under care ("buon viaggio … la tua poltrona della dialisi")',
    'generic-patient': 'patients in general, singular ("un paciente con asma debe …")',
  },
});
