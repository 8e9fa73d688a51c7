import { passedThrough } from './passing-through.ts';

const asked =
  '{asked-3}|{said-3}|{told-me}|{emotion-3}|pregato|pregata|supplicato|sussurrato|sussurra|manica|prego|favore';
const secret =
  '(di non (dire|raccontare|parlare|farne)|non (dire|dirlo|raccontare|raccontarlo)|neanche una parola|nemmeno una parola|acqua in bocca|che resti tra noi|che restasse tra noi)';
const acquaintance =
  '{friend}|vicino|vicina|prof|professore|professoressa|maestra|maestro|parroco|postino|panettiere|panettiera|macellaio|fruttivendola|parrucchiera|tabaccaia|preside|allenatore|catechista|capo|bidella';

/** Somebody whom the author knows from outside is seen in care, or asks for secrecy. */
export const knownHere = [
  ...passedThrough,
  `${acquaintance}|{person}|{elder}|{job} _0-12 ${asked} _0-6 <${secret}>`,
  `^ _0-1 <(mi|ci)> _0-1 ${asked} _0-3 ${secret}`,
  `: _0-6 <${secret}> _0-3 ${asked}`,
  '<(tu|lei)? (qui)? non mi (hai|ha) vista|visto>',
  `(nel|in|al|sul|sulla|nella) (box|letto|stanza|camera|barella|poltrona|corridoio|sala) _0-8 <(mio|mia) _0-2 (vecchia|vecchio|ex)? ${acquaintance}>`,
  `<(una|un|mio|mia|la|il) ${acquaintance} (del mio|di casa mia|sotto casa|del mio paese|del palazzo|del piano)> _0-12 {asked-3}|{told-me}|{said-3}`,
  '<(signora|signore|tizio|tizia|ragazzo|ragazza) (del|della|dell) _0-2 (sotto casa|del paese|dietro casa|del palazzo|della mia via)>',
  '(ago|flebo|catetere|puntura|prelievo|medicazione|vaccino) (a|alla|al) <(mia|mio)? (vecchia|vecchio|ex) _0-1 (prof|professoressa|professore|maestra|maestro|preside|capo)>',
];
