/** The author's own body, illness and pregnancy, said without naming them. */
export const ownBody = [
  'week {duration}|#number (of|with) (mine|my own|my)',
  '{duration} (pregnant|to go|along|gone) _0-3 (and i|my|me|i)',
  '(hospital|birth|maternity) bag (is|s|has been|been|already|by|packed|ready|sitting|in)',
  '(my turn|turn) (on|to be) the (other side|patient)',
  '(on|from) the other side of (the|a) (curtain|desk|bed|bedrail|bedrails|stethoscope|needle|drip|counter)',
  '(today|this time|now|tonight) (i m|i am|the) _0-1 (the)? patient (is me|;|,)',
  '(has|have|ve|had) become the patient',
  'my (hands|knees|legs) (are|were|is) (shaking|trembling)',
  '(biopsy|scan|mri|op|operation|mammogram|chemo|surgery|results) (is|on|booked for)? {date}|tomorrow _0-12 (i|my|me)',
  'here i am _0-2 (shaking|trembling|terrified|scared|waiting|panicking|crying)',
];

/** The author's own family, where the relative is addressed or the reader is told whose it is. */
export const ownFamily = [
  '^ (goodbye|bye|rest easy|sleep well|night night|good night|farewell|cheerio) (nan|gran|granny|grandad|grandpa|grandma|dad|daddy|mum|mammy|mam|mom)',
  '(us|the|his|her|your) (grandkids|grandchildren|great-grandchildren)',
  'you (taught|raised|reared|brought) (me|us)',
];

/** The author's family in somebody's care. */
export const kinInCare = [
  '^ (dad|mum|mom|mam|nan|nana|gran|granny|grandad|grandpa|grandma) s _0-2 ({test}|{device}|{procedure}|{body-part}|check|checks|op|appointment|results|scan|bloods|hip|knee)',
];
