/** The author's own body, illness and pregnancy, said without naming them. */
export const ownBody = [
  '^ (broke|fractured|sprained|tore|twisted|dislocated|pulled|bruised|cracked) (my|two|three|a|an|one) _0-9 my',
  'i (ve)? _0-1 (broke|broken|fractured|sprained|tore|torn|twisted|dislocated|pulled|cracked) (my|two|three|a|an)',
  'my (own)? (physio|dentist|gp|doctor|osteopath|midwife|consultant|optician) (says|said|thinks|tells|told|reckons)',
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
  '^ (my)? (granny|gran|nan|nana|nanny|grandad|grandpa|grandma|mum|dad|mam|mom|auntie|uncle) #capital? (turned|turns|is turning|hit|reached|would have been|will be) _0-1 #number',
  'my _0-2 (granny|gran|nan|nana|grandad|grandpa|grandma|mum|dad|mam|mom|auntie|uncle) (turned|turns|is turning|hit|reached|would have been) _0-1 #number',
  '^ (goodbye|bye|rest easy|sleep well|night night|good night|farewell|cheerio) (nan|gran|granny|grandad|grandpa|grandma|dad|daddy|mum|mammy|mam|mom)',
  '^ (dad|mum|mom|mam|nan|nana|gran|granny|grandad|grandpa|grandma) (got|has got|came|is|has|rang|went) (his|her|home|out|up|racing|already|told|me|to me) _0-3',
  '(us|the|his|her|your) (grandkids|grandchildren|great-grandchildren)',
  'you (taught|raised|reared|brought) (me|us)',
];

/** The author's family in somebody's care. */
export const kinInCare = [
  '^ (uncle|aunt|auntie|cousin|grandad|granny|nana) #capital (got|has|had|is|was|s|came|went)',
  '^ my _0-1 {kin} _0-1 {outcome-3}|{treated-3}',
  '^ (dad|mum|mom|mam|nan|nana|gran|granny|grandad|grandpa|grandma) (got|has got|is getting) (his|her|a) (new)? {body-part}|{device}|{procedure}|{test}',
  '^ (dad|mum|mom|mam|nan|nana|gran|granny|grandad|grandpa|grandma) s _0-2 ({test}|{device}|{procedure}|{body-part}|check|checks|op|appointment|results|scan|bloods|hip|knee)',
];
