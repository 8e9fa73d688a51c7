import type { Wording } from '../../../wording.ts';

export const institution: Readonly<Record<string, Wording>> = {
  'confidential-work-info': {
    what: 'Qui si mostra qualcosa di interno al tuo luogo di lavoro.',
    why: 'Password, turni, documenti non pubblicati ed esiti di ispezioni non spetta a te diffonderli; criticare e segnalare rischi sì.',
    instead:
      'Di’ che cosa ti preoccupa senza il dettaglio interno, o usa il canale di segnalazione, che ti tutela.',
  },
  'political-content': {
    what: 'Qui si prende posizione in politica.',
    why: 'Un profilo sanitario è al servizio di pazienti di ogni idea; ciò che si dice con il nome della struttura si legge come opinione della struttura.',
    instead:
      'Racconta il fatto e che cosa cambia per i pazienti. Su un profilo personale, precisa che l’opinione è tua.',
  },
  endorsement: {
    what: 'Qui si consiglia una marca, un’attività o una persona.',
    why: 'Con il nome della struttura sembra una garanzia, e i codici vietano di prestarlo a prodotti e ditte.',
    instead: 'Dai criteri di scelta, o il principio attivo, e togli il nome.',
  },
  'self-promotion': {
    what: 'Qui si parla bene della struttura più di quanto si parli a chi legge.',
    why: 'I profili che si lodano o vendono perdono le persone che vogliono aiutare.',
    instead: 'Aggiungi qualcosa di utile: un consiglio, una risposta, come chiedere aiuto.',
  },
  'broadcast-only': {
    what: 'Qui si annuncia senza invitare a rispondere.',
    why: 'La comunicazione va nei due sensi; gli avvisi che non aiutano e non chiedono non vengono letti.',
    instead: 'Di’ che cosa cambia per i pazienti e aggiungi una domanda, un contatto o un link utile.',
  },
  'acknowledge-question': {
    what: 'La domanda viene rimandata senza dire che avrà risposta.',
    why: 'Chi chiede a una struttura e riceve un’alzata di spalle chiede altrove, o si preoccupa.',
    instead: 'Di’ che la domanda è arrivata, chi se ne occupa ed entro quando avrà risposta.',
  },
  'organisation-term': {
    what: 'Questo è nell’elenco di parole che la tua struttura tiene d’occhio.',
    why: 'La struttura chiede che non esca senza un secondo sguardo: un nome, un progetto o una questione ancora aperta.',
    instead: 'Toglilo, dillo in modo più generico o chiedi prima all’ufficio stampa.',
  },
};
