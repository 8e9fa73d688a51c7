import type { Locale } from '../locale.ts';
import { advising } from './advising.ts';
import { affiliation } from './affiliation.ts';
import { befriending } from './befriending.ts';
import { claiming } from './claiming.ts';
import { clinical } from './clinical.ts';
import { contact } from './contact.ts';
import { conversation } from './conversation.ts';
import { habits } from './habits.ts';
import { institution } from './institution.ts';
import { interfaceText } from './interface.ts';
import { messaging } from './messaging.ts';
import { mockery } from './mockery.ts';
import { naming } from './naming.ts';
import { numbersAndDates } from './numbers-and-dates.ts';
import { ownLife } from './own-life.ts';
import { people } from './people.ts';
import { politics } from './politics.ts';
import { promoting } from './promoting.ts';
import { promotion } from './promotion.ts';
import { relations } from './relations.ts';
import { reminders } from './reminders.ts';
import { replying } from './replying.ts';
import { showing } from './showing.ts';
import { story } from './story.ts';
import { tone } from './tone.ts';
import { uniquenessText } from './uniqueness.ts';
import { wordings } from './wordings/index.ts';

export const es: Locale = {
  id: 'es',
  hallmarks: {
    words:
      'el la los las un una unos unas de del que y en con por para no se lo le me te su sus mi mis al es son ha he hay pero como más muy ya si cuando este esta esto hoy ayer qué nos os les fue era está están todo toda también sin sobre entre hasta desde porque usted ustedes tu tus nuestro nuestra hemos tiene tengo puede muchas gracias eso él ella ni quien ese esa después antes yo ahora siempre nunca hace ser han había estaba sido fui soy eres somos ellos ellas aquí ahí allí así aunque donde mientras nada nadie cada otro otra otros otras mucho mucha luego va van voy vamos tienes tienen quiero alguien ha',
    letters: 'ñ¿¡áíóú',
    endings: 'ción ciones dad mente aba aron ando iendo illo illa ito',
  },
  abbreviations:
    'dr dra sr sra srta d dª dña prof tel tfno núm pág avda avd av pza pso ctra sres dres c art etc ej p.ej ud uds lic ing pl urb nºcol f.nac telf',
  tributes:
    'todoscon todxscon todospor todaspor unidospor juntospor estamoscon yoestoycon contigo fuerza muchafuerza animo vamos graciasdoctorpor unsuenopara unaesperanzapara unavidapara luchamospor luchacon ayudaa ayudemosa salvemosa justiciapara justiciapor siempre elretode lasonrisade recuperate mejorate feliznuevavida valiente guerrera guerrero',
  topics: {
    clinical,
    naming,
    contact,
    people,
    showing,
    story,
    mockery,
    tone,
    replying,
    advising,
    claiming,
    affiliation,
    promoting,
    befriending,
    messaging,
    'own-life': ownLife,
    conversation,
    institution,
    politics,
    promotion,
    habits,
  },
  wordings,
  interfaceText,
  relations,
  uniquenessText,
  reminders,
  numbersAndDates,
  prepositions: { either: 'a en de', melted: 'al del', ofAge: '' },
  regionLeads: {},
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
