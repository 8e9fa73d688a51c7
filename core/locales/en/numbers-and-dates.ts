import type { NumbersAndDates } from '../numbers-and-dates.ts';
import { saidLexicon } from './said-lexicon.ts';

const units =
  'zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen';
const tens = 'twenty thirty forty fifty sixty seventy eighty ninety';

const words: Record<string, number> = { hundred: 100, thousand: 1000 };
units.split(' ').forEach((word, index) => {
  words[word] = index;
});
tens.split(' ').forEach((word, index) => {
  words[word] = 20 + 10 * index;
});

const unit = '{year-unit}|{month-unit}|{week-unit}|{day-unit}|{hour-unit}';
const short = '{month-unit}|{week-unit}|{day-unit}';
const ordinal =
  '{day}|first|second|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth|twelfth|twentieth|thirtieth';

/** How English says numbers, days, hours, ages and the numbers of care. */
export const numbersAndDates: NumbersAndDates = {
  regions: ['us', 'gb', 'ie'],
  words,
  and: ['and'],
  aged: {
    octogenarian: 80,
    nonagenarian: 90,
    centenarian: 100,
    septuagenarian: 70,
    sexagenarian: 60,
    supercentenarian: 110,
  },
  spoken: { at: 'at', dot: 'dot', double: 'double', zero: 'oh' },
  lexicon: saidLexicon,
  grammar: {
    apart: [
      '{class} _0-7 <{room}|{box}|{bed} {nr}? {place}>',
      '<{room} {nr}? {place}> _0-5 {class}',
      '<{room}|{bed} {nr}? {place}|{n} (of|at|in) (the|our|my)? {venue}>',
      `<{apart} ({nr}|of|the)? {code}|{n}|{place}> !${unit}`,
      '<{apart} in (room|bay) {place}>',
      '<{weekday} (to|through|thru|till|until|and|or) {weekday}>',
      '<(every|each|on) {weekday} (and|or) {weekday}>',
      '<(every|each) {weekday}>',
    ],
    'record-number': [
      '{record} ({nr}|is|of|for|patient|:)? ({nr}|is)? <{code}|{n3}>',
      '(patient|pt|case) {nr} <{code}>',
      `(patient|pt) <{code}> !${unit}`,
    ],
    'episode-number': ['{episode} ({nr}|is)? <{code}>'],
    'sample-number': ['{sample} ({nr}|is)? <{code}>'],
    'prescription-number': ['{prescription} ({nr}|is)? <{code}>'],
    'policy-number': ['{policy} ({nr}|is)? <{code}>'],
    'device-serial': [
      '{serial} ({nr}|is|of)? (pacemaker|holter|device|pump|implant|prosthesis|is)? <{code}>',
      '(pacemaker|icd|holter|pump|implant) ({serial}|{nr}) ({nr})? <{code}>',
    ],
    plate: [
      '{plate} ({nr}|is|plate|number)? <{plate-form}>',
      '(car|van|truck|motorbike|ambulance|audi|ford|bmw|tesla) _0-2 <{plate-form}>',
    ],
    bed: ['<{bed} ({nr})? {place}|{n-words}> !{year-unit} !{day-unit} !{hour-unit}'],
    room: ['<{room} ({nr})? {place}|{n-words}> !{year-unit} !{day-unit} !{hour-unit}'],
    box: ['<{box} ({nr})? {place}|{n-words}> !{hour-unit}'],
    phone: [
      '{phone} _0-5 <{digits}>',
      '<{digits}> (whatsapp|mobile|fax|cell|office|ext)',
      '<{digits}> (x|ext) {n}',
    ],
    quantity: [
      '{score} (of|at|is|was|:|down to|up to)? <{n}|{ratio}|{decimal}|{range}>',
      '<{n}|{decimal}|{range}|{ratio} {measure}>',
      '<{n} (of|out of|over|in) (every)? {n}>',
      `{whose} (the age of)? <{n}|{range} ((and|to|or) {n})? ${unit}> (of age|old)?`,
      'ages|aged|over|under|between <{n}|{range} (and|to|or) {n}>',
      'mean|average|median age (of|was|is)? <{n}|{decimal}>',
      `<{n} to {n} ${unit}> (old)?`,
      'the (over|under) <{g-s}>',
      '(over|under) <{g-s}>',
      '<{range} {year-unit}>',
    ],
    relative: [
      '<{relative}>',
      `<{n}|{a-few} (or so|or two|or three)? ${unit}|{weekday} (ago|back|earlier)>`,
      `<{past} (week|month|year|weekend|night|shift|evening|{season}|{weekday}|{daypart})>`,
      `<{weekday} (last|night|morning|afternoon|evening|gone)>`,
      '(on|this|by|since|until|till|from|for|before|after|a|that|late|early|come) <{weekday} ({daypart})?>',
      `<the day|night|morning|week|weekend before|after (his|her|their|your|my|the)? {event}|{holiday}>`,
      `<the day|night|morning|week|weekend before|after (his|her|their|your|my|the) _ {event}>`,
      `<{n}|{a-few} {day-unit}|{week-unit} before|after (his|her|their|your|my|the)? {event}|{holiday}>`,
      `<(the eve of|on) (his|her|their) _0-1 {event}>`,
      '<{holiday}>',
    ],
    duration: [
      `{lasting} <{n}|{a-few}|{range} (long|full|whole|or)? {n}? ${unit}> !ago !old !of`,
      `<{n}|{a-few}|{range} ${unit} (of|in|on)? (my|his|her|our)? {length-noun}>`,
      `<{n}|{range} (year|month|week|day|hour|minute) (history|wait|stay|follow|course|delay|shift|journey|survival|career|drive|operation|surgery|trial|study|contract|waiting|plan|break|battle|marriage|long)>`,
      `<{n}|{a-few} ${unit} {later}>`,
      `<{n}|{a-few}|{range} ${unit} a|per (day|week|month|year)>`,
      `at <{n}|{range} (weeks|months|hours)> (gestation|postop|post)?`,
    ],
    'age-of': [
      `<{aged-n} year|yr|month|week|day|{year-unit}|{month-unit}|{week-unit}|{day-unit} old>`,
      `<{aged-n} (yo|y o|yr old|y old)>`,
      `{who} aged <{aged-n}> and {aged-n}`,
      `<{g-yo}|{g-yr}|{g-yrs}|{g-y}|{g-yof}|{g-yom}> (o)?`,
      `{who} (is|was|,|of)? {about}? <{aged-n} {year-unit}>`,
      `{who} (,|aged|age) {about}? <{aged-n}>`,
      `{who} _0-2 aged <{aged-n} (${short}|{year-unit})?>`,
      `aged <{aged-n} (${short}|{year-unit})?> !to !and`,
      '{who} _0-2 , <{aged-n}> , !{n}',
      '#capital , <{aged-n}> , !{n}',
    ],
    age: [
      `(age|at age|the age of|age of|age is|age was) (:)? <{aged-n} ({year-unit}|{month-unit})?> !and !to !or`,
      `{turns} {about}? <{aged-n}> (and|with|today|yesterday|tomorrow|but|next|last|this|on|$)`,
      `{turns} {about}? <{aged-n}> ,`,
      `<{aged-n} {year-unit} (of age|young)>`,
      `<{g-m}|{g-f}> (with|presents|presented|presenting|c|here|who|admitted|,|found|p|comes|came|in for|post|s|brought|no|known|smoker|athlete)`,
      `^ <{g-m}|{g-f}> ,`,
      `<{g-th}|{g-st}|{g-nd}|{g-rd} birthday>`,
      '<{aged-n} {and-more} {year-unit} old>',
      '<{aged}>',
      `(mr|mrs|ms) #capital , <{aged-n}> ,`,
    ],
    time: [
      '<{clock}>',
      '{at}|my|the|about <{dotted} {of-day}?>',
      '<{hour}|{dotted} {of-day}>',
      "<{hour} o' clock>",
      '<{hour} oclock>',
      '<{half}|{minute} past|to|til {hour} {of-day}?>',
      '<half {hour}> {of-day}?',
      '<{g-am}|{g-pm}>',
      '{at} <{hour}> this|tomorrow|today|tonight|sharp|on|every|and',
      '{at} <{hour}> $',
      'my|the <{hour} o|thirty|fifteen|forty five?>',
      '(at|before|by|around|until|after) <noon|midnight|midday>',
      '(at|before|by|around) <dawn|dusk>',
    ],
    day: [
      `<{month}|{month-short} (the)? (${ordinal}) {any-year}?> !{measure}`,
      `(the)? <(${ordinal}) (of)? {month} {any-year}?>`,
      `(the|on) <(${ordinal}) (of)? {month-short} {any-year}?>`,
      `<{day} {month-short} ({any-year}|{yy})>`,
      `<{weekday} (the)? ({day} ((of)? {month}|{month-short} {any-year}?)?)>`,
      `<{weekday} {month}|{month-short} {day} {any-year}?>`,
      '<{numeric-date}>',
      '(on|dated|from|since|until|by) (the)? <{dm}>',
      '(on|by|until|since) the <({g-th}|{g-st}|{g-nd}|{g-rd})>',
      '!<every <{weekday}>',
    ],
    month: [
      '<{month}|{month-short} (of)? {year}>',
      '<{month}|{month-short} {yy}> !{measure}',
      '(in|since|until|by|early|late|mid|last|this|next|during|from|before|after|of) <{month}>',
      'in|since|until|early|late|mid|last|this|next <may|march> (and|i|we|he|she|the|when|with|for|after|$)',
      '(in|since|dated) <{my}>',
      '<{season} (of)? {year}>',
    ],
    year: [
      '(in|since|from|of|until|by|during|between|and|before|after|year) <{year}> !{who} !{measure}',
      '<{years}>',
      '<this year>',
    ],
    length: [`<{n}|{a-few}|{range} ${unit}>`],
    address: [
      '<({floor} {place})? {place} {name-run} {street}> !{who}',
      '<{place} {g-th}|{g-st}|{g-nd}|{g-rd} {street}>',
      `{lives} (is|at|on|:)? <({n})? {name-run} {street}>`,
      `{lives} (is|at|:)? <{n} {name-run}>`,
      `<(po|p o) box {n}>`,
    ],
    postcode: ['{postcode} <{n5}>'],
  },
};
