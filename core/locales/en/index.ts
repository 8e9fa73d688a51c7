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

export const en: Locale = {
  id: 'en',
  hallmarks: {
    words:
      'the a an of and to in is it that for on with as was were be are this have has had i my me we our you your he she his her they them not but at by from or so just when what who will would can there their been no all about today yesterday after before because if thanks thank please',
    letters: '',
    endings: 'ing tion tions ness ment ould ught ly ed',
  },
  abbreviations: 'dr mr mrs ms prof st ave rd blvd apt jr sr vs e.g i.e etc no tel fig approx dept',
  tributes:
    'prayfor prayersfor prayingfor teamfor team goteam allwith standwith westandwith strongfor staystrong getwellsoon getwell fightlike fightfor justicefor bravefor runfor walkfor miraclefor hopefor savebaby save baby bealike cheerfor comeon go forever supporting support',
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
  wordings: {},
  interfaceText,
  relations,
  uniquenessText,
  reminders,
  numbersAndDates,
  prepositions: { either: 'in from', melted: '', ofAge: 'aged age' },
  regionLeads: {},
  rewrites: {
    'a-patient': 'a patient',
    'a-person': 'someone',
    'a-relative': 'a relative',
    'some-time-ago': 'some time ago',
    'an-adult': 'an adult',
    'a-child': 'a child',
    'an-older-person': 'an older person',
    'a-town': 'a town',
    'our-centre': 'our centre',
    removed: '[detail removed]',
  },
};
