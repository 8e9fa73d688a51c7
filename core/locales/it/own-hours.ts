/** Matches and races, in the words of those who play, run or watch. */
export const sport = `all_intervallo primo_tempo secondo_tempo tempi_supplementari recupero_della_partita calcio_d_inizio terzino mediano mezzala fuorigioco autogol ai_rigori calci_di_rigore l_arbitro spogliatoio panchina_della_squadra la_curva tribuna goleada rimonta in_finale la_semifinale
  campionato serie_b retrocediamo retrocessi calcetto padel partita_di_(andata|ritorno) 5k 10k 5km 10km prima_gara corsa_(campestre|notturna|benefica) mezza_maratona maratona triathlon ultratrail trail traversata_a_nuoto pettorale
  traguardo (chilometro|km)_(uno|due|tre|quattro|cinque|sei|sette|otto|nove|dieci|undici|dodici|quindici|venti|trenta) al_(decimo|quattordicesimo|ventesimo|trentesimo) primato_personale mio_personale ristoro`;

const session = '(a|per|in|ad) (quello|quella|lo spettacolo|la proiezione|la lezione|il corso) delle';

const trip =
  'treno|treni|bus|pullman|corriera|binario|stazione|pendolari|pendolare|traghetto|imbarco|aeroporto|autogrill|abbonamento|capotreno|coincidenza|pensilina|altoparlante|scalo';

/** The author's own hours: a class, a film, a run, a match, a journey, a feast. */
export const ownLeisure = [
  `(${trip}) _0-12 (${trip})`,
  '(da me|a casa mia|a casa nostra) _0-2 (torta|cena|festa|brindisi|aperitivo|grigliata|pizza)',
  '(giochi|giochiamo|corri|corriamo|balli|nuoti|scii) _0-2 {sport}',
  '(torta|festa|cena|grigliata|pizza|brindisi|pizzata) _0-1 (da|a casa) (me|noi|mia|nostra)',
  '(portate|porta|porti|portiamo) _0-2 (prosecco|spumante|vino|birra|birre|candeline|pasticcini|ghiaccio|carbonella|vassoio)',
  '{sport} _0-8 {sport}',
  '{sport} _0-5 (portiere|attaccante|difensore|centravanti|capitano)',
  '(abbiamo|ci hanno) (preso|segnato|fatto|subìto) _0-2 (gol|reti|tre|quattro|cinque|sei|sette|otto|nove)',
  '(espellono|espulso|cartellino rosso) _0-5 (portiere|difensore|attaccante|terzino)',
  '(persa|vinta|perso|vinto) _0-1 (la|il) _0-1 (finale|semifinale|derby|partita|coppa|campionato)',
  '(perdevamo|vincevamo|abbiamo perso|abbiamo vinto|pareggiato|eravamo sotto|segnato) _0-8 {sport}',
  '(nostro|nostra|il|la|l) _0-2 {sport} _0-4 (ha|aveva) bisogno di (un|una)? {procedure}|{treatment}|{device}|{drug}',
  '(mio|mia|miei|nostro|nostra) _0-3 {sport}',
  '^ (prima|primo|seconda|secondo|altra|ultima)? {sport} (:|,|fatta|fatto|finita|finito|completata)',
  '(ho|abbiamo) (corso|finito|completato|fatto|iniziato) _0-3 {sport}',
  `(andata|andato|vado|andiamo|andati|iscritta|iscritto|infilata|infilato|biglietto|biglietti|arrivata|arrivato|prenotata|prenotato|posto) ${session}`,
  `${session} _0-10 spinning|zumba|yoga|pilates|crossfit|nuoto|acquagym|cinema|film|popcorn|trailer|sala|poltrona|istruttore|istruttrice|spettacolo|🍿`,
  '(lezione|corso|mio istruttore|mia istruttrice) di (spinning|zumba|yoga|pilates|crossfit|nuoto|acquagym|boxe|ballo|ceramica|canto)',
  '(bocciata|bocciato|promossa|promosso|passato|preso) _0-3 (patente|esame di guida|foglio rosa)',
];
