/** What is said to somebody who has died or leaves for good. */
const farewell = `buen_viaje vuela_alto hasta_siempre descansa descanse descanse_en descansa_ya sin_dolor ya_sin_dolor adiós un_ángel_más te_(echaremos|vamos_a_echar|vamos_a_extrañar|extrañaremos|recordaremos|llevaremos|echamos|extrañamos)
  sin_ti sin_vos muy_callad(o|a)_sin nos_dejas nos_has_dejado te_nos_(fuiste|vas|has_ido) allá_arriba allí_donde_estés donde_quiera_que_estés dond(e|équiera)_estés tu_(sillón|cama|butaca|silla|sitio|rincón)_(se|queda|sigue|de|junto)`;

/** Leaves work for good. */
const retires =
  'jubila jubilan jubilo jubilamos jubiló jubilarse jubilación jubilado_hoy se_retira se_jubila se_nos_jubila último_turno última_guardia_de cuelga_(la_bata|el_fonendo|el_pijama)';

/** A farewell to somebody who was under care. */
export const farewellTold = [
  '<{farewell}> _0-12 {care-place}|{treatment}|{procedure}|{device}|{drug}',
  '{care-place}|{treatment}|{procedure}|{device} _0-12 <{farewell}>',
  '(años|meses|semanas|días) (contigo|con vos) _0-3 <{care-place}|{treatment}>',
];

/** A time before living memory. */
const longAgo = `hace_(más_de_|casi_|unos_|)(90|95|100|110|120|125|130|140|150|160|170|180|190|200|250|300|cien|ciento_veinte|ciento_veinticinco|ciento_treinta|ciento_cincuenta|doscientos|trescientos)_años hace_(más_de_|casi_|)(un|dos|tres|varios)_siglo(s|) siglo(s|)_(xv|xvi|xvii|xviii|xix)`;

/** Words of leaving, and of what is long past. */
export const partings = { farewell, retires, 'long-ago': longAgo };
