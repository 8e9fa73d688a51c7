import type { Wording } from '../../../wording.ts';

export const boundaries: Readonly<Record<string, Wording>> = {
  'patient-friend-request': {
    what: 'Questo lega un paziente, o un suo familiare, al tuo profilo privato.',
    why: 'I contatti si vedono tra loro: il rapporto di cura diventa visibile e si perde la giusta distanza.',
    instead: "Ringrazia e indica la pagina professionale. Un'amicizia nata prima della cura fa eccezione.",
  },
  'personal-message-to-patient': {
    what: 'È un messaggio personale a un paziente.',
    why: 'Corteggiare, invitare, vendere o chiedere prestiti dentro un rapporto di cura è una scorrettezza grave, e ciò che sta in cartella serve solo alla cura.',
    instead: 'Non inviarlo; scrivi ai pazienti dal canale della struttura e solo per la loro assistenza.',
  },
  'reminder-with-clinical-detail': {
    what: "Questo promemoria dice a che cosa si riferisce l'appuntamento o il risultato.",
    why: "L'anteprima la legge chiunque abbia in mano il telefono: bastano giorno, ora, luogo e un numero.",
    instead:
      'Indica giorno, ora, struttura e telefono, niente di clinico; la preparazione va sul portale o su carta.',
  },
  'supervisor-friend-request': {
    what: 'Questo chiede un contatto privato a una persona che dipende da te.',
    why: 'Difficilmente potrà dire di no. Accettare una sua richiesta va bene; mandarla o insistere no.',
    instead: "Non mandarla. Usa il canale di lavoro e aspetta che sia l'altra persona a chiedere.",
  },
  'own-private-info': {
    what: "Questo rivela casa, numero privato, abitudini della famiglia o un'assenza.",
    why: 'Lo leggono anche pazienti ed estranei, e resta accanto al tuo nome professionale.',
    instead: 'Togli il dettaglio, raccontalo dopo e tieni spenta la posizione.',
  },
};
