import type { Wording } from '../../../wording.ts';

export const habits: Readonly<Record<string, Wording>> = {
  'posting-on-shift': {
    what: 'Questo viene pubblicato, o sembra pubblicato, in orario di lavoro.',
    why: 'Pazienti e datore di lavoro vedono l’ora e il testo; l’attenzione è dovuta a chi si ha davanti.',
    instead: 'Salvalo come bozza per la pausa.',
  },
  'permanence-false-safety': {
    what: 'Qui si conta sul fatto che il post resti privato o sparisca.',
    why: 'Ciò che pubblichi resta: anche se lo cancelli, qualcuno può avere lo screenshot.',
    instead: 'Scrivilo come se lo leggessero pazienti, colleghi e datore di lavoro, oppure non pubblicarlo.',
  },
};
