import { servesAuthor } from './free-time.ts';

/** A professional does something to the author or the author's family, who are thus the patients. */
export const byStaff = [
  '^ (a)? (zio|zia) #capital (hanno|ha|è|si)',
  '^ (a)? (mio|mia|miei|mie) _0-1 {kin} {outcome-3}|{treated-3}|{past-3pl}',
  '^ (mio|mia) _0-1 {kin} ha (suonato|finito|iniziato|cominciato) (la|il|l|le|i) _0-1 {treatment}|{procedure}|campanella|chemio|radio|terapia',
  '^ (a|al) (papà|babbo|mamma|nonno|nonna) (hanno|ha fatto|hanno fatto)',
  ...servesAuthor,
  '(il|la|l) (professore|professoressa|maestro|maestra|insegnante|prof|medico|chirurgo|primario|collega) _0-1 che (mi|ci) (ha|aveva|hanno) (insegnato|cresciuto|formato|ispirato|trasmesso)',
  '(mi|ci) (ha|hanno|lo|la)? {said-3}|{participle}|{past-3} _0-2 (il|la|lo|l|i|le|un|una) _0-1 {staff}',
  '(il|la|lo|l|un|una|i|le) _0-1 !collega|colleghi|colleghe|caposala|primario|coordinatrice|coordinatore|tirocinante|specializzanda|specializzando|specializzandi|oss|squadra|équipe|équipe {staff} (mi|ci|ti)',
  '(ho portato|abbiamo portato|portare|accompagnato) _0-1 (mio|mia|i miei)',
  '(mio|mia|nostro|nostra) !squadra {staff}',
  '{staff} mio|mia',
  'hanno {participle} (mio|mia|il mio|la mia)',
  'secondo (il|la|l|lo) {staff}',
  'al|dal (dentista|medico|fisioterapista|dottore|ginecologo|psicologo) ;',
  '(vado|sono andato|sono andata|andare) (dal|dalla|dallo|al) {staff}',
];
