import type { Wording } from '../../../wording.ts';

export const patientData: Readonly<Record<string, Wording>> = {
  'patient-identifier': {
    what: 'Qui c’è un numero, un recapito o un luogo che appartiene a un paziente.',
    why: 'Numero di cartella, letto, account, telefono o data di nascita portano dritto alla persona; basta un elenco per sapere chi è.',
    instead: 'Toglilo e, se la persona va rintracciata, continua su un canale sicuro.',
  },
};
