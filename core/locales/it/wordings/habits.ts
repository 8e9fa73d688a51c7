import type { Wording } from '../../../wording.ts';

export const habits: Readonly<Record<string, Wording>> = {
  'posting-on-shift': {
    what: 'Questo viene pubblicato, o sembra pubblicato, in orario di lavoro.',
    why: 'Pazienti e datore di lavoro vedono l’ora e il testo; l’attenzione è dovuta a chi si ha davanti.',
    instead: 'Lo salvi come bozza per la pausa.',
  },
  'permanence-false-safety': {
    what: 'Qui si conta sul fatto che il post resti privato o sparisca.',
    why: 'Ciò che pubblica resta: anche se lo cancella, qualcuno può avere lo screenshot.',
    instead:
      'Lo scriva come se lo leggessero pazienti, colleghi e datore di lavoro, oppure non lo pubblichi.',
  },
};
