import type { NumbersAndDates } from '../numbers-and-dates.ts';
import { saidLexicon } from './said-lexicon.ts';

const units =
  'zero uno due tre quattro cinque sei sette otto nove dieci undici dodici tredici quattordici quindici sedici diciassette diciotto diciannove';
const tens = 'venti trenta quaranta cinquanta sessanta settanta ottanta novanta';

const words: Record<string, number> = {
  un: 1,
  una: 1,
  cento: 100,
  duecento: 200,
  trecento: 300,
  mille: 1000,
};
units.split(' ').forEach((word, index) => {
  words[word] = index;
});
tens.split(' ').forEach((ten, index) => {
  const value = 20 + 10 * index;
  words[ten] = value;
  units
    .split(' ')
    .slice(1, 10)
    .forEach((word, less) => {
      const stem = word === 'uno' || word === 'otto' ? ten.slice(0, -1) : ten;
      words[stem + word] = value + less + 1;
      if (word === 'uno') words[`${stem}un`] = value + 1;
    });
});

const unit = '{year-unit}|{month-unit}|{week-unit}|{day-unit}|{hour-unit}';
const short = '{month-unit}|{week-unit}|{day-unit}';
const minutes = '({half}|(e {minute})|(meno {minute}))? {of-day}?';

/** How Italian says numbers, days, hours, ages and the numbers of care. */
export const numbersAndDates: NumbersAndDates = {
  regions: ['it'],
  words,
  and: [],
  aged: {
    ventenne: 20,
    trentenne: 30,
    quarantenne: 40,
    cinquantenne: 50,
    sessantenne: 60,
    settantenne: 70,
    ottantenne: 80,
    novantenne: 90,
    centenario: 100,
    centenaria: 100,
    ultracentenaria: 101,
    ultracentenario: 101,
    diciottenne: 18,
    sedicenne: 16,
    quindicenne: 15,
    quattordicenne: 14,
    diciassettenne: 17,
    diciannovenne: 19,
    ventunenne: 21,
    ventiduenne: 22,
    ventitreenne: 23,
    venticinquenne: 25,
    ottuagenario: 80,
    ottuagenaria: 80,
    nonagenario: 90,
    nonagenaria: 90,
    ultranovantenne: 91,
    ultraottantenne: 81,
    tredicenne: 13,
    dodicenne: 12,
    trentacinquenne: 35,
    trentottenne: 38,
    quarantacinquenne: 45,
    quarantottenne: 48,
    cinquantacinquenne: 55,
    sessantacinquenne: 65,
    settantacinquenne: 75,
    settantottenne: 78,
    ottantacinquenne: 85,
    ottantanovenne: 89,
    novantenni: 90,
  },
  spoken: { at: 'chiocciola', dot: 'punto', double: 'doppio' },
  lexicon: saidLexicon,
  grammar: {
    apart: [
      '{class} _0-7 <{room}|{box}|{bed} {nr}? {place}>',
      '<{room} {nr}? {place}> _0-5 {class}',
      "<{room}|{bed} {nr}? {place}|{n} (di|del|della|dell'|in|nel) (mio|nostro)? {venue}>",
      `<{apart} ({nr}|di|del|della|numero)? {code}|{n}|{place}> !${unit}`,
      '(dal) <{weekday} (al|alla|a) {weekday}>',
      '<{weekday} (e|o|al|alla) {weekday}>',
      '<(ogni|tutti i|tutte le) {weekday}>',
    ],
    'record-number': [
      '{record} ({nr}|di|del|della|clinica|paziente|è)? ({nr}|paziente|è)? <{code}|{n3}>',
      '(paziente|pz|assistito|utente) {nr} <{code}>',
      `(paziente|pz|assistito) <{code}> !${unit}`,
      '<{code}> è (la|il) (sua|suo)? {record}',
    ],
    'episode-number': ['{episode} ({nr}|di|del)? <{code}>', '(accesso|ricovero|verbale) {nr} <{code}|{n3}>'],
    'sample-number': ['{sample} ({nr}|di|del)? <{code}>'],
    'prescription-number': ['{prescription} ({nr}|di|è)? <{code}>'],
    'policy-number': ['{policy} ({nr}|di|è)? <{code}>'],
    'device-serial': [
      '{serial} ({nr}|del|della|di|è)? (pacemaker|holter|dispositivo|pompa|protesi|microinfusore|è)? <{code}>',
    ],
    plate: [
      '{plate} ({nr}|è|della|auto)? <{plate-form}>',
      '(auto|macchina|moto|furgone|ambulanza|panda|punto|golf) _0-2 <{plate-form}>',
    ],
    bed: [
      '!<avete|ho|hai|abbiamo|ha|hanno|aver|già|mai <{bed} {nr}? {place}|{n-words}> !{measure}',
      `signore|signora|paziente|ragazzo|ragazza del|della <{place}> !${unit} !{month}`,
    ],
    room: ['<{room} {nr}? {place}|{n-words}>'],
    box: ['<{box} {nr}? {place}|{n-words}>'],
    phone: [
      '{phone} _0-5 <{digits}>',
      '<{digits}> (whatsapp|cellulare|fax|office|mobile|cell|ufficio|casa|lavoro)',
    ],
    quantity: [
      "{score} (di|a|in|è|al|del|d')? <{n}|{ratio}|{decimal}|{range}>",
      '<{n}|{decimal}|{range}|{ratio} {measure}>',
      '<{n} (su|di) {n}>',
      `{whose} (i|gli|le)? <{n}|{range} ((e|ai|ed|o) (i|gli)? {n})? ${unit}>`,
      '(over|under|ultra) <{n}>',
      `(dai|tra i|fra i|da|tra|fra) <{n} (ai|e|e i|ed i|a|agli) {n} ${unit}>`,
      '<{range} {year-unit}>',
    ],
    relative: [
      '<{relative}>',
      `<{n}|{a-few} ${unit}|{weekday} (e mezzo)? fa>`,
      `<il|la|lo|l'|questo|questa settimana|mese|anno|weekend|notte|sera|mattina|guardia|turno|{season}|{weekday} {past}>`,
      `<il fine settimana {past}>`,
      `<scorso|scorsa|prossimo|prossima settimana|mese|anno|weekend|notte|sera|{season}|{weekday}>`,
      `<{weekday} ({past}|mattina|pomeriggio|sera|notte)>`,
      `(questo|quel|di|da|entro|per|un|dal) <{weekday}>`,
      `<la vigilia (del|della|di|dal) (suo|sua|proprio|tuo|mio)? {event}|{holiday}>`,
      `<il giorno prima|dopo|successivo (del|della|di|dal) (suo|sua|proprio|tuo|mio)? {event}|{holiday}>`,
      `<{n}|{a-few} {day-unit}|{week-unit} prima|dopo (del|della|di) (suo|sua|mio|tuo)? {event}|{holiday}>`,
      '<{holiday}>',
    ],
    duration: [
      `{lasting} <{n}|{a-few}|{range} (di|lunghi|lunghe|o)? {n}? ${unit}> !fa`,
      `<{n}|{a-few}|{range} ${unit} di|d' (mia|sua|nostra)? {length-noun}>`,
      `{length-noun} (di|d'|da|medio|media|massima|:)? (di)? <{n}|{a-few}|{range} ${unit}>`,
      `<{n}|{a-few} ${unit} {later}>`,
      `a <{n}|{range} {hour-unit}|{week-unit}|{day-unit}>`,
      `<{n}|{a-few}|{range} ${unit} al|alla|a (giorno|settimana|mese|anno)>`,
    ],
    'age-of': [
      `{who} (di|,|ha|aveva)? {about}? <{aged-n}|{decimal} {year-unit} (e (mezzo|{n} {month-unit}))?>`,
      '{who} _1-3 (di|,) {about}? <{aged-n} {year-unit}>',
      '{who} (di|con) <{aged-n}> (e|o) {aged-n} {year-unit}',
      `{who} (di|,) {about}? <{aged-n} ${short}> !di !d'`,
      `{who} _1-2 di {about}? <{aged-n} ${short}> !di !d'`,
      '{who} _0-2 , <{aged-n}> , !{n}',
      '#capital , <{aged-n}> , !{n}',
      "<{aged-n} {year-unit}|{month-unit}|{week-unit}|{day-unit}> di|d' età|vita",
      'età (di|:|è)? <{aged-n} ({year-unit}|{month-unit}|{week-unit}|{day-unit}|aa)?>',
    ],
    age: [
      '{who} con <{aged-n} {year-unit}>',
      "all' età di <{aged-n} {year-unit}>",
      '{turns} {about}? <{aged-n} {year-unit} (e {n} {month-unit})?>',
      ', <{aged-n} {year-unit}|aa (e {n} {month-unit})?>',
      '^ <{aged-n} {year-unit}|aa (e {n} {month-unit})?>',
      '{who} (di)? <{g-a}|{g-aa}|{g-anni}|{aged-n} aa>',
      '{who} di <{aged-n}> (con|che|,|senza|$)',
      '<{aged-n} {and-more} {year-unit}> !fa !di',
      '<{aged}>',
      '<{aged-n} primavere>',
    ],
    time: [
      `{at} <{hour} ${minutes}> !{who}`,
      'le|la <{hour} {half}|{of-day}>',
      '<{clock}>',
      '{at} <{dotted}>',
      '<{dotted}> (h)',
      '(ore) <{hour}|{clock}|{dotted}>',
      '(a|del) <mezzogiorno|mezzanotte>',
      '<{hour} (am|pm)>',
      '<{g-am}|{g-pm}>',
      '{at}|h <{g-h}>',
    ],
    day: [
      "(il|l'|del|dal|al|lo)? <{day}|primo {month} {any-year}?>",
      '<{weekday} {day} ({month} {any-year}?)?>',
      '<{day} {month-short} ({any-year}|{yy})?>',
      '<{day} e|al {day} {month} {any-year}?>',
      '<{numeric-date}>',
      '(il|del|dal|al|in data|data) (giorno)? <{dm}>',
      '<giorno {day}>',
      '<{month} {day} {any-year}>',
      '!<ogni <{weekday}>',
    ],
    month: [
      '<{month} (del|di)? {year}>',
      '<{month}|{month-short} {yy}>',
      "(in|a|da|nel|fino a|durante|questo|lo scorso|per|fine|metà|inizio|mese di|di|ad|d') <{month}>",
      '(dal|nel|in|data) <{my}>',
      "<{season} (del|dell') {year}>",
    ],
    year: [
      "(nel|dal|del|al|fino al|anno|tra il|e il|in|l'|dell') (anno)? <{year}> !{who} !{measure}",
      '<{years}>',
      "<quest' anno>",
    ],
    length: [`<{n}|{a-few}|{range} ${unit}>`],
    address: [
      `<{street} (di|del|della|dei|degli|delle)? {name-run} ({nr}|,)? {place} ({floor} {place}?)? {place}?>`,
      `{lives} (in|:|a)? <{street} {name-run}>`,
      `(in) <via {name-run} {place}>`,
    ],
    postcode: ['{postcode} <{n5}>'],
  },
};
