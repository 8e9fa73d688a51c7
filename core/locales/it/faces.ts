import type { FaceText } from '../face-text.ts';
import { optionsText } from './faces-options.ts';
import { popupText } from './faces-popup.ts';
import { welcomeText } from './faces-welcome.ts';

/** Texts of the extension's own pages. */
export const faces: FaceText = {
  roles: { clinician: 'Sanitario', official: 'Account ufficiale', supervisor: 'Coordinatore' },
  chapters: {
    'patient-data': {
      title: 'Dati dei pazienti',
      about: 'Ciò che permette di riconoscere qualcuno: nomi, numeri, date, storie, immagini.',
    },
    'clinical-content': {
      title: 'Contenuto clinico',
      about: 'Consigli personali in pubblico, informazioni senza fonte, promesse.',
    },
    identity: { title: 'Chi parla', about: 'Se parli tu o parla la struttura, e quali interessi ci sono.' },
    boundaries: {
      title: 'Distanza',
      about: 'Amicizie, messaggi e avvisi tra te, i tuoi pazienti e il tuo gruppo.',
    },
    tone: { title: 'Tono', about: 'Rispetto per colleghi, gruppi e per chi critica.' },
    institution: {
      title: 'La voce della struttura',
      about: 'Ciò che un account ufficiale non dovrebbe dire, e ciò a cui dovrebbe rispondere.',
    },
    habits: { title: 'Abitudini', about: 'Quando si pubblica e che cosa resta dopo.' },
  },
  popup: popupText,
  options: optionsText,
  welcome: welcomeText,
};
