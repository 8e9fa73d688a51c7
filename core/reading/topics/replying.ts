import { topic } from './topic.ts';

/** Telling the one who is addressed what care they had, have or never had. */
export const replying = topic({
  concepts: {
    'care-step': 'what happens to one person in care ("cita", "intervento", "your surgery")',
    'care-record': 'what a centre keeps about one person ("historia clínica", "referto", "your bill")',
    'care-body': 'what of a body or a life is treated ("muela", "ginocchio", "your pain")',
    'you-did':
      'second person, past: came, was seen, waited, missed, refused, signed, paid ("acudiste", "sei stata visitata", "you were seen")',
    'one-did':
      'the same in a form that may also be a third person ("acudió", "è stata visitata"); none in English',
    'we-did-you':
      'the centre did something in care to the addressee, past ("le atendimos", "l\'abbiamo visitata", "we saw you")',
    'care-staff': 'who treats, with article ("la doctora", "il dentista", "our hygienist")',
    'treated-you': 'third person, past, care of the addressee ("le atendió", "l\'ha seguita", "who saw you")',
    'looked-up': 'the centre looked something up ("hemos revisado", "abbiamo verificato", "we checked")',
    'our-records': 'where it was looked up ("nuestros archivos", "our system")',
    'not-found': 'nothing was found, or never a patient ("no consta", "non risulta", "no record of")',
    'trusted-us': 'the addressee trusted or chose the centre ("confiar en nosotros", "averci scelto")',
    'as-patient': 'calls the addressee a patient of the centre ("paciente nuestra", "nostra paziente")',
    glad: 'joy about something ("nos alegra", "felici che", "so glad")',
    sorry: 'regret about something ("lamentamos", "ci dispiace", "sorry that")',
    thanks: 'thanks for something ("gracias por", "grazie di", "thank you for")',
    'got-better': 'how the addressee is after care ("se encuentra mejor", "si è ripresa", "feeling better")',
    'see-you': 'until the next time ("nos vemos", "la aspettiamo", "see you")',
    'day-word': 'a day or an hour to come ("el martes", "domani", "next week")',
    'reader-act':
      'what somebody does as a reader or writer, or feels ("escribió", "ha sentito", "shared"); confirms nothing',
    'your-words': 'what the addressee wrote ("su comentario", "tu reseña", "your feedback")',
    supposing: 'makes it a supposition or general ("si", "se", "if you", "cualquier")',
    'how-to':
      'tells how something is done, or asks for it ("puede pedir", "per prenotare", "to change", "please bring")',
    'not-told': 'says that nothing personal is told here ("no comentamos", "cannot confirm or deny")',
    'open-event': 'something that anybody may attend ("charla", "open day", "webinar")',
    'none-of-care': 'what is visited or booked but is no care ("página web", "sito", "website")',
  },
  constructions: {
    'care-confirmed': 'the addressee is, was or will be under care, said so that no context is needed',
    'care-implied': 'the same, where it takes a reply to see who is meant',
    'care-mentioned':
      'care spoken of as known to both ("la intervención", "quella lastra", "the filling"); tells where an experience is answered',
    'care-denied': 'the addressee is not known, or was never under care',
    'care-general': 'care of anybody who may read it: how to book, what to bring, what if',
  },
});
