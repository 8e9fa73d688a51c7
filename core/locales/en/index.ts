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

export const en: Locale = {
  id: 'en',
  name: 'English',
  hallmarks: {
    words:
      'the a an of and to in is it that for on with as was were be are this have has had i my me we our you your he she his her they them not but at by from or so just when what who will would can there their been no all about today yesterday after before because if',
    letters: '',
    endings: 'ing tion tions ness ment ould ught ly ed',
  },
  abbreviations: 'dr mr mrs ms prof st vs e.g i.e etc no tel fig approx dept',
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
  wordings: {},
  disclaimers,
  replies,
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
