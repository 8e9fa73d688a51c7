import type { NumbersAndDates } from '../numbers-and-dates.ts';
import { saidLexicon } from './said-lexicon.ts';

const units =
  'cero un dos tres cuatro cinco seis siete ocho nueve diez once doce trece catorce quince dieciseis diecisiete dieciocho diecinueve veinte veintiuno veintidos veintitres veinticuatro veinticinco veintiseis veintisiete veintiocho veintinueve';
const tens = 'treinta cuarenta cincuenta sesenta setenta ochenta noventa';
const hundreds =
  'cien doscientos trescientos cuatrocientos quinientos seiscientos setecientos ochocientos novecientos';

const words: Record<string, number> = { uno: 1, una: 1, veintiun: 21, veintiuna: 21, ciento: 100, mil: 1000 };
units.split(' ').forEach((word, index) => {
  words[word] = index;
});
tens.split(' ').forEach((word, index) => {
  words[word] = 30 + 10 * index;
});
hundreds.split(' ').forEach((word, index) => {
  words[word] = 100 * (index + 1);
});

const unit = '{year-unit}|{month-unit}|{week-unit}|{day-unit}|{hour-unit}';
const short = '{month-unit}|{week-unit}|{day-unit}';
const minutes = '({half}|(y {minute})|(menos {minute}))? {of-day}?';

/** How Spanish says numbers, days, hours, ages and the numbers of care. */
export const numbersAndDates: NumbersAndDates = {
  regions: ['es', 'mx', 'ar', 'cl', 'co', 'pe'],
  words,
  and: ['y'],
  aged: {
    veinteañero: 20,
    veinteanera: 20,
    veinteanero: 20,
    treintanero: 30,
    treintanera: 30,
    cuarenton: 40,
    cuarentona: 40,
    cincuenton: 50,
    cincuentona: 50,
    sexagenario: 60,
    sexagenaria: 60,
    sesenton: 60,
    sesentona: 60,
    septuagenario: 70,
    septuagenaria: 70,
    setenton: 70,
    setentona: 70,
    octogenario: 80,
    octogenaria: 80,
    nonagenario: 90,
    nonagenaria: 90,
    centenario: 100,
    centenaria: 100,
    quinceanera: 15,
    quinceanero: 15,
  },
  spoken: { at: 'arroba', dot: 'punto', double: 'doble' },
  lexicon: saidLexicon,
  grammar: {
    apart: [
      '{class} _0-7 <{room}|{box}|{bed} {nr}? {place}>',
      '<{room} {nr}? {place}> _0-5 {class}',
      '<{room}|{bed} {nr}? {place}|{n} (de|del|en) (la|el|mi|nuestro)? {venue}>',
      `<{apart} ({nr}|de|del|la|el|número)? {code}|{n}|{place}> !${unit}`,
      '(de|desde el) <{weekday} (a|al|hasta|hasta el|y) {weekday}>',
      '<{weekday} (a|y|o) {weekday}>',
      '<los|cada|todos|todas (los)? {weekday}>',
    ],
    'record-number': [
      '{record} ({nr}|de|del|es|paciente|clínico|clínica|el|:)? ({nr}|paciente|es)? <{code}|{n3}>',
      '(paciente|usuario|usuaria) {nr} <{code}>',
      `(paciente|usuario|usuaria) <{code}> !${unit}`,
      '<{code}> (es|era) (el|su|mi) (nhc|historia|expediente)',
    ],
    'episode-number': [
      '{episode} ({nr}|de|es)? <{code}>',
      '(ingreso|urgencia|triaje|cita) {nr} <{code}|{n3}>',
    ],
    'sample-number': ['{sample} ({nr}|de|es)? <{code}>'],
    'prescription-number': ['{prescription} ({nr}|de|es)? <{code}>'],
    'policy-number': ['{policy} ({nr}|de|es)? <{code}>'],
    'device-serial': [
      '{serial} ({nr}|del|de|es)? (marcapasos|holter|dispositivo|bomba|implante|prótesis|audífono|es)? <{code}>',
    ],
    plate: [
      '{plate} ({nr}|es|del coche|de su coche|del vehículo)? <{plate-form}>',
      '(coche|moto|furgoneta|vehículo|ambulancia|audi|seat|ford|golf) _0-2 <{plate-form}> (aparcado|mal|en)?',
    ],
    bed: ['<{bed} {nr}? {place}|{n-words}>', `(el|la|lo|al|los|las) de <la {place}> !${unit}`],
    room: ['<{room} {nr}? {place}|{n-words}>'],
    box: ['<{box} {nr}? {place}|{n-words}>'],
    phone: [
      '{phone} _0-5 <{digits}>',
      '<{digits}> (whatsapp|móvil|fax|wasap|office|mobile|cell|oficina|casa|trabajo)',
    ],
    quantity: [
      '{score} (de|a|en|es|al)? <{n}|{ratio}|{decimal}|{range}>',
      '<{n}|{decimal}|{range}|{ratio} {measure}>',
      '<{n} (de|sobre) (cada)? {n}>',
      '<{range}> puntos|goles|a|en',
      `{whose} (de)? (los|las)? <{n}|{range} ((y|a|o) (los)? {n})? ${unit}>`,
      `{whose} (de)? (los|las)? <{n} ${unit} y {n} ${unit}>`,
      `(de)? <{n} a {n} ${unit}>`,
      `(entre) (los)? <{n} y (los)? {n} ${unit}>`,
      '<{range} {year-unit}>',
      '(los|las) de <{n} {year-unit}> o (más|menos)',
      '<{n} {year-unit}> o (más|menos)',
    ],
    relative: [
      '<{relative}>',
      '!<la|esta|de|por|buena|cada|toda|mala|misma|media|primera|última|una <mañana> !{daypart}',
      `!<desde <hace|hará (ya|como|casi|exactamente)? {n}|{a-few} (de)? ${unit}|{weekday} (y medio|y media)?>`,
      `<{n}|{a-few} (de)? ${unit} atrás>`,
      `<el|la|este|esta|esa|ese semana|mes|año|finde|noche|tarde|mañana|guardia|jornada|verano|{season}|{weekday} {past}>`,
      `<el fin de semana {past}>`,
      'el|este|ese|aquel|del|al|un <{weekday} ({past}|por la {daypart}|de {daypart}|a (primera|última) hora)?>',
      '<la víspera (de|del|a) (su|tu|la|el|mi)? {event}|{holiday}>',
      '<el día antes|anterior|después|siguiente (de|del|a|al) (su|tu|la|el|mi)? {event}|{holiday}>',
      '<{n}|{a-few} {day-unit}|{week-unit} antes|después (de|del) (su|tu|la|el|mi)? {event}|{holiday}>',
      '<{holiday}>',
      '(en|por|hasta|antes de|después de|pasado|pasados|tras) <reyes|pascua|carnaval|fallas|feria>',
    ],
    duration: [
      `{lasting} <{n}|{a-few}|{range} (de|largos|largas|o)? {n}? ${unit}> !de`,
      `<{n}|{a-few}|{range} ${unit} de|en|con (mi|su|nuestra|tu|la)? {length-noun}>`,
      `{length-noun} (de|por|clínico|media|medio|máximo|mínimo|unos|es de|fue de|:)? (de|es|fue)? <{n}|{a-few}|{range} ${unit}>`,
      `<{n}|{a-few} ${unit} {later}>`,
      `a las <{n}|{range} {hour-unit}|{week-unit}>`,
      `(a|tras|pasados) los <{n}|{range} {day-unit}|{month-unit}>`,
      `<{n}|{a-few}|{range} ${unit} al|por (día|semana|mes|año)>`,
    ],
    'age-of': [
      `{who} (de|,|tiene|tenía)? {about}? <{aged-n}|{decimal} {year-unit} (y (medio|{n} {month-unit}))?>`,
      '{who} _1-3 (de|,) {about}? <{aged-n} {year-unit}> !de',
      '{who} (de|con) <{aged-n}> (y|o) {aged-n} {year-unit}',
      `{who} (de|,) {about}? <{aged-n} ${short}> !de`,
      `{who} _1-2 de {about}? <{aged-n} ${short}> !de`,
      '{who} _0-2 , <{aged-n}> , !{n}',
      '#capital , <{aged-n}> , !{n}',
      '<{aged-n} {year-unit}|{month-unit}|{week-unit}|{day-unit}> de edad|vida',
      'edad (de|:|es|actual|en años)? <{aged-n} ({year-unit}|{month-unit}|{week-unit}|{day-unit}|a)?>',
    ],
    age: [
      '{who} con <{aged-n} {year-unit}>',
      '{turns} {about}? <{aged-n} {year-unit} (y {n} {month-unit})?>',
      'con|de|por|mis|sus|tus|los|ya|casi|unos|y|solo <{aged-n} {year-unit} (y {n} {month-unit})?>',
      ', <{aged-n} {year-unit} (y {n} {month-unit})?>',
      '^ <{aged-n} {year-unit} (y {n} {month-unit})?>',
      '{who} (de)? <{g-a}|{g-años}>',
      'edad <{g-a}|{g-años}>',
      '{who} (de) <{aged-n}> (con|que|,|sin|$)',
      '<{aged-n} {and-more} {year-unit}?>',
      '<{aged}>',
      '<{aged-n} (primaveras|tacos|palos)>',
    ],
    time: [
      `{at} <{hour} ${minutes}> !{who}`,
      '(las|la) <{hour} {half}|{of-day}>',
      '<{clock}>',
      '<{dotted} {of-day}>',
      '{at} <{dotted}>',
      '{at}|a|de|hasta|desde|las <{g-h}>',
      '<{g-am}|{g-pm}>',
      '<{hour} (am|pm|a m|p m)>',
      '(al|este|del) <mediodía>',
      '<medianoche>',
      '(de|la) <madrugada>',
    ],
    day: [
      '<{day}|primero de {month} ((de|del)? {any-year})?>',
      '<{weekday} (día)? {day} (de {month} ((de|del)? {any-year})?)?>',
      '<{day} {month} {any-year}?>',
      '<{day} (de)? {month-short} ((de|del)? ({any-year}|{yy}))?>',
      '<{day} (y|al|a) {day} de {month} ((de|del)? {any-year})?>',
      '<{numeric-date}>',
      '(el|día|del|fecha|al) (día)? <{dm}>',
      '<día {day}>',
      '<{month} {day} (de)? {any-year}>',
      '!<los|cada <{weekday}>',
    ],
    month: [
      '<{month} (de|del)? {year}>',
      '<{month}|{month-short} {yy}>',
      '(en|desde|hasta|durante|este|para|a|pasado|mediados de|principios de|finales de|mes de) <{month}>',
      '(fecha|en|desde) <{my}>',
      '<{season} (de|del) {year}>',
    ],
    year: [
      '(en|desde|hasta|de|del|año|hacia|entre|durante|y) (el|los)? (año)? <{year}> !{who} !{measure}',
      '<{years}>',
      '<este año>',
    ],
    length: [`<{n}|{a-few}|{range} ${unit}>`],
    address: [
      `<{street} (de|del|de la|de los|de las)? {name-run} ({nr}|,)? {place} ({floor} {place}?)? {place}? {place}?>`,
      `<c / {name-run} ({nr})? {place} ({floor} {place}?)? {place}? {place}?>`,
      `<{street}|c (de|del|de la|de los|de las)? {name-run} (s n|sn)>`,
      `<{street} (de|del)? {name-run} km {n}|{decimal}>`,
      `{lives} (en|:)? (la|el)? <{street} (de|del|de la)? {name-run}>`,
      'domicilio : <_1-5 {place} {place}? {place}?>',
    ],
    postcode: ['{postcode} <{n5}>'],
  },
};
