import type { Wording } from '../../../wording.ts';

export const patientData: Readonly<Record<string, Wording>> = {
  'patient-name': {
    what: 'Qui compare il nome di una persona che è o è stata in cura da lei.',
    why: 'Un nome, un soprannome, le iniziali o un hashtag bastano a chi conosce la persona, e ciò che è pubblicato non si ritira.',
    instead: 'Tolga il nome e parli dell’argomento, oppure di «un paziente» senza altri dettagli.',
  },
};
