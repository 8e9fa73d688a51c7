import type { FaceText } from '../face-text.ts';
import { optionsText } from './faces-options.ts';
import { popupText } from './faces-popup.ts';
import { welcomeText } from './faces-welcome.ts';

/** Texts of the extension's own pages. */
export const faces: FaceText = {
  roles: { clinician: 'Professional', official: 'Official account', supervisor: 'Team lead' },
  chapters: {
    'patient-data': {
      title: 'Patient data',
      about: 'What lets somebody be recognised: names, numbers, dates, stories, pictures.',
    },
    'clinical-content': {
      title: 'Clinical content',
      about: 'Personal advice in public, information without a source, promises.',
    },
    identity: {
      title: 'Who is speaking',
      about: 'Whether you speak or the centre does, and what interests are behind it.',
    },
    boundaries: {
      title: 'Distance',
      about: 'Friend requests, messages and reminders between you, your patients and your team.',
    },
    tone: { title: 'Tone', about: 'Respect for colleagues, for groups and for those who complain.' },
    institution: {
      title: 'The centre’s voice',
      about: 'What an official account had better not say, and what it had better answer.',
    },
    habits: { title: 'Habits', about: 'When you post, and what stays afterwards.' },
  },
  popup: popupText,
  options: optionsText,
  welcome: welcomeText,
};
