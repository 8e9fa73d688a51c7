import type { Wording } from '../../../wording.ts';

export const identity: Readonly<Record<string, Wording>> = {
  'missing-disclaimer': {
    what: "Esprime un'opinione accanto alla professione o alla struttura senza dire che è solo sua.",
    why: 'Può essere letta come la posizione della struttura.',
    instead:
      'Aggiunga una riga breve, oppure la metta una volta nel profilo e lo indichi nelle impostazioni.',
  },
  'speaks-for-employer': {
    what: 'Questo parla a nome della struttura da un profilo personale.',
    why: 'Annunciare, scusarsi o promettere spetta al profilo ufficiale; dal suo può impegnare la struttura e lei.',
    instead:
      'Scriva in prima persona, condivida il post ufficiale o lo segnali a chi parla per la struttura.',
  },
  'undisclosed-interest': {
    what: 'Questo promuove qualcosa da cui sembra trarre vantaggio, senza dirlo.',
    why: 'Da un professionista ci si aspetta un consiglio, non una vendita; la pubblicità occulta è contro i codici e la legge.',
    instead: "Dica chi paga o che rapporto c'è, oppure tolga la promozione.",
  },
  'employer-brand-in-account': {
    what: 'Questo profilo personale porta il nome della struttura.',
    why: 'Sembra ufficiale, e nome e logo si usano solo con approvazione.',
    instead: "Scelga un nome neutro; dica dove lavora nella descrizione o registri l'approvazione.",
  },
  'pseudonym-false-safety': {
    what: 'Questo confida che nessuno sappia chi scrive.',
    why: "Uno pseudonimo non garantisce l'anonimato: turno, reparto e modo di scrivere hanno tradito molti.",
    instead: 'Lo scriva come se sotto ci fosse il suo nome, oppure lasci perdere.',
  },
};
