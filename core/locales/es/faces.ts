import type { FaceText } from '../face-text.ts';
import { optionsText } from './faces-options.ts';
import { popupText } from './faces-popup.ts';
import { welcomeText } from './faces-welcome.ts';

/** Texts of the extension's own pages. */
export const faces: FaceText = {
  roles: { clinician: 'Profesional', official: 'Cuenta oficial', supervisor: 'Responsable' },
  chapters: {
    'patient-data': {
      title: 'Datos de pacientes',
      about: 'Lo que permite reconocer a alguien: nombres, números, fechas, historias, imágenes.',
    },
    'clinical-content': {
      title: 'Contenido clínico',
      about: 'Consejos personales en público, información sin fuente, promesas.',
    },
    identity: {
      title: 'Quién habla',
      about: 'Si habla usted o habla el centro, y qué intereses hay detrás.',
    },
    boundaries: {
      title: 'Distancia',
      about: 'Amistad, mensajes y avisos entre usted, sus pacientes y su equipo.',
    },
    tone: { title: 'Tono', about: 'Respeto hacia colegas, grupos y quienes critican.' },
    institution: {
      title: 'La voz del centro',
      about: 'Lo que una cuenta oficial no debería decir, y lo que sí debería contestar.',
    },
    habits: { title: 'Costumbres', about: 'Cuándo se publica y qué queda después.' },
  },
  popup: popupText,
  options: optionsText,
  welcome: welcomeText,
};
