import type { Wording } from '../../../wording.ts';

export const habits: Readonly<Record<string, Wording>> = {
  'posting-on-shift': {
    what: 'Esto se publica, o parece publicarse, en horario de trabajo.',
    why: 'Pacientes y empresa ven la hora y el texto; la atención se debe a quien está delante.',
    instead: 'Guárdelo como borrador para el descanso.',
  },
  'permanence-false-safety': {
    what: 'Esto confía en que la publicación será privada o desaparecerá.',
    why: 'Lo publicado queda: aunque lo borre, alguien puede tener una captura.',
    instead: 'Escríbalo como si fueran a leerlo pacientes, colegas y su empresa, o no lo publique.',
  },
};
