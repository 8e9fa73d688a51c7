import { topic } from './topic.ts';

/** Private messages to patients: what is personal in them, and what reminders should not say. */
export const messaging = topic({
  concepts: {
    flirt: 'courts or flatters somebody\'s looks ("guapa", "mi sei piaciuta", "gorgeous")',
    'go-out': 'invites to something that is no care ("un café", "che fai sabato", "grab a drink")',
    'life-event': 'birthday, holidays, private joy ("feliz cumple", "buon compleanno", "happy birthday")',
    favour: 'asks for money or a favour ("me prestas", "mi presti", "can you lend me")',
    sell: 'sells something beside care ("vendo", "ti interessa", "side business")',
    gossip: 'gossip about others ("no sabes lo que", "indovina chi", "guess who was in")',
    'from-record':
      'taken from the record ("lo vi en tu ficha", "in cartella", "got your number from your chart")',
    'from-care': 'met in care ("en la consulta", "in visita", "during your stay")',
    'think-of-you': 'personal attachment ("pienso en ti", "mi manchi", "can\'t stop thinking")',
    'due-care': 'a plain matter of care or agenda ("su cita", "ricetta", "please confirm")',
    remind: 'reminder words ("le recordamos", "promemoria", "don\'t forget")',
    'when-due': 'when it is due ("mañana", "giovedì", "tomorrow at 9")',
    fetch: 'ready, fetch, bring, come ("está lista", "pase a recoger", "bring", "porti")',
    specialty:
      'a specialty that tells the illness ("oncología", "psichiatria", "fertility clinic", "HIV unit")',
    'told-test': 'a test or procedure that tells ("colonoscopia", "test di gravidanza", "biopsy")',
    'told-drug': 'medicines or devices that tell ("medicación psiquiátrica", "metadona", "insulin")',
    'told-illness': 'an illness, pregnancy or result by name ("diabetes", "positivo", "your STD results")',
    preparation: 'how to prepare for a test ("en ayunas", "a digiuno", "bowel prep")',
    'plain-item': 'what may be brought or fetched without telling ("documento", "tessera", "ID card")',
    'to-group': 'addresses several at once ("a todos los del grupo", "gruppo", "hi all")',
  },
  constructions: {
    'personal-approach': 'a message that courts, invites, sells, borrows or gossips',
    'keeps-touch': 'a wish to stay in contact, not about care',
    'courted-from-care': 'tells somebody that they were liked in care',
    'cared-for-you': 'the author has treated whom the text speaks to',
    'record-used': 'a contact or greeting that uses what only the record knows',
    'reminder-tells': 'a reminder or notice that names specialty, test, drug, illness or result',
    'group-reminder': 'a reminder of care sent to several people at once',
  },
});
