import type { Locale } from '../locale.ts';
import { conversation } from './conversation.ts';
import { disclaimers } from './disclaimers.ts';
import { habits } from './habits.ts';
import { institution } from './institution.ts';
import { people } from './people.ts';
import { politics } from './politics.ts';
import { promotion } from './promotion.ts';
import { replies } from './replies.ts';
import { showing } from './showing.ts';
import { story } from './story.ts';
import { tone } from './tone.ts';
import { wordings } from './wordings/index.ts';

export const es: Locale = {
  id: 'es',
  name: 'español',
  hallmarks: {
    words:
      'el la los las un una unos unas de del que y en con por para no se lo le me te su sus mi mis al es son ha he hay pero como más muy ya si cuando este esta esto hoy ayer qué nos os les fue era está están todo toda también sin sobre entre hasta desde porque',
    letters: 'ñ¿¡áíóú',
    endings: 'ción ciones dad mente aba aron ando iendo illo illa ito',
  },
  abbreviations: 'dr dra sr sra srta d dª dña prof tel núm pág avda c art etc ej p.ej ud uds lic ing',
  topics: {
    people,
    showing,
    story,
    tone,
    conversation,
    institution,
    politics,
    promotion,
    habits,
  },
  wordings,
  disclaimers,
  replies,
  rewrites: {
    'a-patient': 'un paciente',
    'a-person': 'una persona',
    'a-relative': 'un familiar',
    'some-time-ago': 'hace un tiempo',
    'an-adult': 'una persona adulta',
    'a-child': 'un niño',
    'an-older-person': 'una persona mayor',
    'a-town': 'una localidad',
    'our-centre': 'nuestro centro',
    removed: '[dato retirado]',
  },
};
