import type { Wording } from '../../../wording.ts';

export const tone: Readonly<Record<string, Wording>> = {
  'disrespect-to-others': {
    what: 'Qui si attaccano in pubblico colleghi, un’altra professione, la concorrenza o chi ha un incarico.',
    why: 'I codici chiedono rispetto tra professionisti, e sanzioni per post come questo sono state confermate.',
    instead: 'Parla del problema e non della persona, oppure segnalalo attraverso i canali interni.',
  },
  'discriminatory-language': {
    what: 'Qui si va contro un gruppo di persone o gli si negano le cure.',
    why: 'Le cure sono dovute a tutti allo stesso modo; ordini e datori di lavoro lo considerano un illecito grave.',
    instead: 'Toglilo. Se dietro c’è un problema, descrivi il problema e non le persone.',
  },
  'offensive-language': {
    what: 'Ci sono parolacce, insulti, minacce o urla.',
    why: 'Da un profilo legato alla professione si legge come il modo in cui tratti le persone, e gli ordini lo hanno sanzionato.',
    instead: 'Di’ che cosa non va e che cosa chiedi.',
  },
  'defensive-reply': {
    what: 'Questa risposta litiga, accusa, minaccia o deride.',
    why: 'Chi legge giudica la risposta più del reclamo, e raccontare fatti di chi critica può violare la riservatezza.',
    instead: 'Ringrazia, non dire nulla della persona e offri un canale privato.',
  },
  'criticism-ignored': {
    what: 'Qui si nascondono le critiche o si lasciano senza risposta.',
    why: 'I reclami cancellati tornano più forti; quelli a cui si risponde mostrano che qualcuno ascolta.',
    instead: 'Rispondi a ciascuno in modo breve e neutro. Nascondi solo insulti, dati personali e spam.',
  },
};
