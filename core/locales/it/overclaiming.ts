const trouble = '{illness}|{condition}|{ailment}';
const crutches =
  '{drug}|{remedy}|{proven-care}|{told-drug}|occhiali|stampelle|bastone|busto|carrozzina|apparecchio|siringhe|pillole|pastiglie|plantari';
const attic = 'cassetto|soffitta|cantina|spazzatura|cestino|bidone|garage|chiodo|sgabuzzino|ripostiglio';
const haters =
  '(i medici|i dottori|i dentisti|gli ortopedici|i chirurghi|gli oculisti|i farmacisti|l industria|le industrie|le multinazionali|le case farmaceutiche|big pharma|il tuo medico|il tuo dentista)';

/** What is promised of an illness and its treatment in pictures instead of words of healing. */
export const overclaimed = [
  `<(#number|una|due|tre|quattro|cinque|sei|otto|dieci|venti) (seduta|sedute|settimane|settimana|mesi|giorni|applicazioni|incontri|infiltrazioni|trattamenti) e _0-3 (${crutches}) _0-4 (${attic}|ricordo)>`,
  `<(${crutches}) (finisce|finiscono|va|vanno|resta|restano|torna|tornano|finirà|finiranno|resterà|resteranno|lo|la|li|le) _0-2 (in|nel|nella|al) (${attic})>`,
  `<(${trouble}) non (è|sono) _0-1 (per sempre|a vita|irreversibile|irreversibili|inguaribile|inguaribili|incurabile|incurabili)>`,
  `<(che|metodo|rimedio|trucco|protocollo|segreto|integratore|ricetta) _0-2 ${haters} (odiano|odia|detestano|detesta|temono|teme|non sopportano|tremano davanti) _0-4>`,
  `<(che|quello che|ciò che) (fa tremare|fa paura a|spaventa|fa infuriare) _0-1 ${haters}>`,
  `<{method}|{provider} _0-9 (dieci su dieci|cento su cento|in tutti i pazienti|per chiunque|a chiunque|su chiunque)>`,
  '<(chi|se) _0-1 (vive|mangia|vivi|mangi|vivono|mangiano) _0-2 (pulito|pulita|sano|sana|naturale|secondo natura) _0-4 non _0-2 (prende|piglia|ammala|becca|prendono|ammalano|ammali|prendi)>',
];

/** The author's house is the best because others are worse. */
export const bestClaimed = [
  '<(i|le|il|la) (numeri uno|numero uno|migliori|migliore|primi) _0-4 siamo noi>',
  '<chi (si opera|va|si cura|si rivolge|sceglie|si affida) _0-2 (altrove|da altri|dagli altri|ad altri|alla concorrenza) _0-3 (pente|pentirà|pentono|sbaglia|torna|rimpiange)>',
];

const never =
  '(nemmeno per sogno|neanche per sogno|manco per sogno|manco per idea|neanche morta|neanche morto|manco morta|manco morto|mai e poi mai|nemmeno dipinto|nemmeno dipinta)';

/** A vaccine or test refused with a professional's word behind it. */
export const discouraged = [
  `({proven-care}|hpv|antinfluenzale|esavalente|trivalente|papilloma) _0-5 <${never}>`,
  `<${never}> _0-6 (ve lo|lo|te lo) dice _0-2 {staff}|{profession}`,
];
