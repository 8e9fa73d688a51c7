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

export const it: Locale = {
  id: 'it',
  hallmarks: {
    words:
      'il lo la gli le un uno una di del della dei delle che e in con per non si mi ti ci vi è sono ha ho hai abbiamo ma come più molto già se quando questo questa oggi ieri al alla dal dalla nel nella sul sulla suo sua mio mia anche senza tra fra fino perché cosa gli ne era stato stata i su li miei mie tuoi suoi tutti tutte lei lui noi voi siamo può posso deve prima dopo ancora così qui nostro nostra nostri loro ora degli abbia ringraziamo grazie da te a o loro quello quella ciao',
    letters: 'èàìòù',
    endings: 'zione zioni mente ità ando endo ello ella ino aggio',
  },
  abbreviations:
    'dr dott dott.ssa sig sig.ra sig.na prof tel pag v.le p.zza c.so dr.ssa prof.ssa sigg art ecc es n p.es avv ing p.za cod fisc pz',
  tributes:
    'tutticon tuttiper tuttipazziper siamocon iostocon forza dai daje coraggio vai unsognoper unasperanzaper unavitaper insiemeper insiemea aiutiamo salviamo giustiziaper veritaper pregateper preghiamoper ungestoper uncuoreper ilsorrisodi guarisci guerriera guerriero',
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
  prepositions: {
    either: 'a ad in di da',
    melted:
      'al allo alla all ai agli alle del dello della dell dei degli delle dal dallo dalla dall dai dagli dalle nel nello nella nell nei negli nelle sul sullo sulla sull sui sugli sulle',
    ofAge: '',
  },
  regionLeads: { a: 'in', ad: 'in', di: 'in' },
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
