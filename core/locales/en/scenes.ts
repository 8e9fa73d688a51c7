const few = 'twelve|thirteen|fourteen|fifteen|sixteen|seventeen|eighteen|nineteen';
const units = 'one|two|three|four|five|six|seven|eight|nine';

/** Further scenes in which one patient is seen, though no word says so. */
export const scenes = {
  vignette: [
    `^ <(just)? ${few}|twenty|thirty weeks> _0-4 ;`,
    `^ <(twenty|thirty) ${units} weeks> _0-4 ;`,
    '#number (grams|grammes|g) <(in|at|on|when|back in) (birth|{date})>',
  ],
  'patient-told': [
    '<(a|one of my|my|another) client (of mine|of ours)?> _0-1 (told|tells|confessed|cried|admitted|disclosed|confided|revealed|let slip|opened up)',
    '<only gone and (named|called|christened) (him|her|it|them|the baby|the child)>',
    '^ (we)? <lost (our|my|one of our) _0-3 ({person}|{elder}|{patient}|{child}|{job}|one)>',
    '<(our|the) (smallest|tiniest|littlest|longest|oldest|youngest|sickest) _0-3 (ever)? (went|goes|going|is going|is|has gone) home>',
    '<(he|she|they) (fitted|fit|lay) (in|into) the palm of (my|his|her) hand>',
    '<(his|her) (phone|mobile) (kept|keeps|was|still|wouldn t) _0-2 (ringing|lighting|buzzing|vibrating|stop)>',
  ],
  'treated-3': [
    'you (re|are) (in|here|in today|here today) for (your|that) _0-1 {procedure}|{treatment}|{test}|dialysis|chemo',
  ],
  'event-noted': [
    '<(blue lights|blues and twos|lights and sirens|blue lighted|called out|callout|call out|toned out|dispatched|sent out|job came in|call came in|given as|came in as|came through as)> _0-12 {symptom}|{condition}',
    '{symptom}|{condition}|dying _0-4 <(said|says|went) the (call|caller|screen|job|notes)>',
    '<(call|caller|job|screen|notes|control) (said|says|told us|gave it as|had it as)> _0-4 {symptom}|{condition}',
    '<the (emergency|crisis|code red|cat one|cat 1) (in|at|on|from)> _0-4 (was|turned out)',
    '<it was the> _0-2 {harmless-image} ,',
  ],
  'slot-patient': [
    '<(for|to|dear|about) the {time}|#number> (who|that)',
    '^ <{time}|#number> (is|was|s)? (blank|empty|a no-show|a no show|no show|no-show|dna|missed) (again|;|,)',
    '<(second|third|fourth|fifth|two|three|four|five) (time)? in a row> _0-3 (from|by|for) _0-2 (same|one|her|him)',
  ],
} as const;
