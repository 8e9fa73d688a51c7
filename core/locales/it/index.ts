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

export const it: Locale = {
  id: 'it',
  name: 'italiano',
  hallmarks: {
    words:
      'il lo la gli le un uno una di del della dei delle che e in con per non si mi ti ci vi è sono ha ho hai abbiamo ma come più molto già se quando questo questa oggi ieri al alla dal dalla nel nella sul sulla suo sua mio mia anche senza tra fra fino perché cosa gli ne era stato stata',
    letters: 'èàìòù',
    endings: 'zione zioni mente ità ando endo ello ella ino aggio',
  },
  abbreviations: 'dr dott dott.ssa sig sig.ra sig.na prof tel pag art ecc es n p.es avv ing',
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
    'a-patient': 'un paziente',
    'a-person': 'una persona',
    'a-relative': 'un familiare',
    'some-time-ago': 'tempo fa',
    'an-adult': 'una persona adulta',
    'a-child': 'un bambino',
    'an-older-person': 'una persona anziana',
    'a-town': 'una località',
    'our-centre': 'il nostro centro',
    removed: '[dato rimosso]',
  },
};
