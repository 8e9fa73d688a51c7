const send =
  '(manda|mandano|mandiamo|abbiamo mandato|abbiamo mandati|ha mandato|ha mandati|hanno mandato|hanno mandati)';

/** A shop or brand recommended the way people do it in passing: by sending there, by street, against all others. */
export const recommended = [
  `<(dite|ditegli|dica|dicendo|basta dire) (pure)? che (vi|ti|la) ${send} _0-4>`,
  '<(a nome|da parte) (nostro|nostra|del reparto|dell ospedale|della clinica|del pronto soccorso|della casa di cura|dell ambulatorio)> _0-8 {seller}|{offer}|#capital',
  '<(fate|faccia|facendo) _0-1 nome (nostro|del reparto|dell ospedale|della clinica|della casa di cura)>',
  '<(andate|andateci|vada|vai|passate|rivolgetevi) _0-1 (tranquilli|tranquillo|tranquilla|sicuri|sul sicuro|a colpo sicuro|a occhi chiusi|senza pensarci|senza indugi|con fiducia) (da|dal|dalla|dai|dall|alla|al|all) _0-2 {seller}|#capital>',
  '<{seller} _0-2 #capital _0-3 (via|corso|piazza|viale|largo|vicolo)> _0-12 {trusted}|{superlative}|onesti|onesta|bravissimi|gentilissimi',
  '<#capital (in|di) (via|corso|piazza|viale|largo|vicolo) #capital> , _0-6 {trusted}|{superlative}',
  '{ware}|{seller}|gel|#capital _0-12 <(il resto|tutto il resto|gli altri|le altre|le altre marche|le imitazioni|le sottomarche) _0-1 (lasciatelo|lasciateli|lasciatele|lasciate|lasciali|lascialo|scordateveli|scordatevelo|buttateli|buttatele)> _0-4',
  '{ware}|{seller}|#capital _0-10 <(non (buttate|sprecate|spendete|gettate) (i)? (soldi)? (in|con|per|dietro a|da) _0-2 (altre|altri|altro|nessun altro|nessun altra))>',
  '<(è|resta|rimane) (quello|quella|quelli|l unico|l unica|il solo|la sola) (da|che vale la pena) (comprare|prendere|avere|acquistare|comprarsi)>',
];
