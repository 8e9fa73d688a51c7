import type { Wording } from '../../../wording.ts';

export const identity: Readonly<Record<string, Wording>> = {
  'missing-disclaimer': {
    what: "Qui c'è un'opinione accanto alla professione o alla struttura, senza dire che è solo tua.",
    why: 'Può essere letta come la posizione della struttura.',
    instead: 'Aggiungi una riga breve, oppure mettila una volta nel profilo e indicalo nelle impostazioni.',
  },
  'speaks-for-employer': {
    what: 'Questo parla a nome della struttura da un profilo personale.',
    why: 'Annunciare, scusarsi o promettere spetta al profilo ufficiale; dal tuo può impegnare la struttura e te.',
    instead: 'Scrivi in prima persona, condividi il post ufficiale o segnalalo a chi parla per la struttura.',
  },
  'undisclosed-interest': {
    what: 'Questo promuove qualcosa da cui sembri trarre vantaggio, senza dirlo.',
    why: 'Da un professionista ci si aspetta un consiglio, non una vendita; la pubblicità occulta è contro i codici e la legge.',
    instead: "Di’ chi paga o che rapporto c'è, oppure togli la promozione.",
  },
  'employer-brand-in-account': {
    what: 'Questo profilo personale porta il nome della struttura.',
    why: 'Sembra ufficiale, e nome e logo si usano solo con approvazione.',
    instead: "Scegli un nome neutro; di’ dove lavori nella descrizione o registra l'approvazione.",
  },
  'pseudonym-false-safety': {
    what: 'Questo confida che nessuno sappia chi scrive.',
    why: "Uno pseudonimo non garantisce l'anonimato: turno, reparto e modo di scrivere hanno tradito molti.",
    instead: 'Scrivilo come se sotto ci fosse il tuo nome, oppure lascia perdere.',
  },
};
