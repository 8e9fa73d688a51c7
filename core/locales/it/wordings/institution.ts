import type { Wording } from '../../../wording.ts';

export const institution: Readonly<Record<string, Wording>> = {
  'confidential-work-info': {
    what: 'Qui si mostra qualcosa di interno al suo luogo di lavoro.',
    why: 'Password, turni, documenti non pubblicati ed esiti di ispezioni non sono suoi da diffondere; criticare e segnalare rischi sì.',
    instead:
      'Dica che cosa la preoccupa senza il dettaglio interno, o usi il canale di segnalazione, che la tutela.',
  },
  'political-content': {
    what: 'Qui si prende posizione in politica.',
    why: 'Un profilo sanitario è al servizio di pazienti di ogni idea; ciò che si dice con il nome della struttura si legge come sua opinione.',
    instead:
      'Racconti il fatto e che cosa cambia per i pazienti. Su un profilo personale, precisi che l’opinione è sua.',
  },
  endorsement: {
    what: 'Qui si consiglia una marca, un’attività o una persona.',
    why: 'Con il nome della struttura sembra una garanzia, e i codici vietano di prestarlo a prodotti e ditte.',
    instead: 'Dia criteri di scelta, o il principio attivo, e tolga il nome.',
  },
  'self-promotion': {
    what: 'Qui si parla della struttura più che a chi legge.',
    why: 'I profili che si lodano o vendono perdono le persone che vogliono aiutare.',
    instead: 'Aggiunga qualcosa di utile: un consiglio, una risposta, come chiedere aiuto.',
  },
  'broadcast-only': {
    what: 'Qui si annuncia senza invitare a rispondere.',
    why: 'La comunicazione va nei due sensi; gli avvisi che non aiutano e non chiedono non vengono letti.',
    instead: 'Dica che cosa cambia per i pazienti e aggiunga una domanda, un contatto o un link utile.',
  },
  'acknowledge-question': {
    what: 'La domanda viene rimandata senza dire che avrà risposta.',
    why: 'Chi chiede a una struttura e riceve un’alzata di spalle chiede altrove, o si preoccupa.',
    instead: 'Dica che ha ricevuto la domanda, chi se ne occupa ed entro quando risponderà.',
  },
};
