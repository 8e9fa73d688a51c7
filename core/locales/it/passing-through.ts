const place =
  'portineria|guardiola|triage|accettazione|sportello|cup|reparto|corsia|ambulanza|barella|{care-place}';
const hands =
  '(mio|mia|mie|miei|nostro|nostra|nostre|nostri) (bancone|sportello|scrivania|mani|mano|microscopio|vetrino|reparto|corsia|tavolo|lettino|laboratorio|schermo|monitor|ambulatorio|turno|barella|ago|aghi|poltrona|macchina|postazione|stampante)';
const passed =
  '(passato|passata|passati|passate|transitato|transitata|transitati|finito|finita|finiti|finite|capitato|capitata|capitati|arrivato|arrivata|arrivati)';
const record =
  '{test}|{clinical-image}|{care-document}|{procedure}|provetta|provette|vetrini|vetrino|lastre|cartella|sangue|urine|analisi|referto|ricette|ricetta|terapia';
const lying =
  '(ha smaltito|smaltiva la sbornia|vomitava|vomita|ha vomitato|rantolava|smaltiva|smaltisce|delirava|delira|russava|singhiozzava|tremava|era steso|era stesa|sta steso)';
const bay =
  '(in|nel|nella|nei|sul|sulla) _0-1 (sala|box|codice|barella|rianimazione|osservazione|pronto|shock|letto|corridoio|reparto|corsia|triage)';
const known = '{job}|{public-figure}|oste|ostessa|barista|parroco|preside|maestro|maestra|vigile|edicolante';
const accidents =
  'parapendio|deltaplano|trattore|monopattino|gommone|canoa|quad|motorino|motoscafo|furgone|tir|autobus|funivia|seggiovia|mongolfiera|aliante|ponte|scoglio|pozzo|burrone|canale|tetto|impalcatura|gru|incendio|valanga|frana|tamponamento';
const by =
  '(da|dal|dalla|dalle|dai|sul|sulla|per|per le|sotto|sotto il|nel|nella|nelle|tra|tra le|fra|fra le)';
const handled =
  '(ho|abbiamo) (centrifugato|centrifugati|refertato|refertata|refertati|processato|processati|stampato|stampati|visto|visti|vista|viste|letto|letti|letta|lette|(avuto|avuta|avuti|avute|tenuto|tenuta|tenuti|tenute) (in|fra le|tra le) (mano|mani))';
const theirsPassed = `<(i suoi|le sue|il suo|la sua) _0-1 (${record})> _0-2 (è|sono|era|erano) _0-1 ${passed} ${by} _0-1 ${hands}`;
/** Somebody known in town whose test, stay or bed the author had before the eyes. */
export const passedThrough = [
  `<(${record}) (del|della|dell|dello|di) _0-1 (${known}) _0-3 (è|sono|era|erano)> _0-1 ${passed} ${by} _0-1 ${hands}`,
  theirsPassed,
  `<(i suoi|le sue|il suo|la sua) _0-1 (${record})> _0-3 (li|le|lo|la|l) ${handled} (io|noi)`,
  `<(${known})> _0-10 ${lying} _0-3 ${bay}`,
  `${lying} _0-3 ${bay} _0-8 <(${known})>`,
  `<(${known})> _0-8 (è|era) (stato|stata) _0-3 (da noi|ospite del nostro|ospite nel nostro|ospite della nostra|ospite nostro|ospite nostra|nostro ospite|nostra ospite|nel nostro reparto|nella nostra corsia|sulla mia barella|nel mio letto)`,
  `(${place}) _0-12 <(l|lo|la|li) (ho|abbiamo) (riconosciuto|riconosciuta|riconosciuti)>`,
];

/** The same of somebody well known. */
export const famousPassed = [
  `<(${record}) (del|della|dell|dello|di) _0-1 {public-figure}> _0-2 (li|le|lo|la|l) ${handled}`,
  `<{public-figure}> _0-9 ${passed} ${by} _0-1 ${hands}`,
  `<{public-figure}> _0-8 ${lying} _0-3 ${bay}`,
  `<{public-figure}> _0-6 (è|era) (stato|stata) _0-2 (ospite del nostro|ospite della nostra|ospite nostro|ospite nostra|nostro ospite|nel nostro reparto)`,
];

/** What was theirs was in the author's hands. */
export const recordPassed = [theirsPassed];

/** Somebody of whom the news spoke, in the author's hands. */
export const fromTheNews = [
  `<(quello|quella|quelli|il ragazzo|la ragazza|il signore|la signora|l uomo|la donna) (del|della|dello|dell|dei|sul|sulla) (${accidents})> _0-12 (ho|abbiamo|mi|noi|nostro|nostra|qui)`,
  `(tg|telegiornale|giornale|giornali|notiziario) _0-3 : _0-1 (l|lo|la) (ho|abbiamo) <_ (io|noi)>`,
];
