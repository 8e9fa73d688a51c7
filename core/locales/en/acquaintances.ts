const asked = '{asked-3}|{said-3}|{told-me}|{emotion-3}|whispered|whispers|mouthed|please';

/** Somebody whom the author knows from outside is seen in care, or asks for secrecy. */
export const knownHere = [
  `{friend}|{person}|{elder}|{job}|teacher|headmistress|headmaster|landlord|landlady _0-12 ${asked} _0-4 <(not to (tell|say|mention)|don t tell|never tell|not a word|say nothing|keep it quiet|keep it to myself|keep quiet)>`,
  `^ _0-1 <he|she> _0-4 ${asked} _0-6 (not to (tell|say|mention)|don t tell|never tell|not a word|say nothing|keep it quiet|keep it to myself|keep quiet) _0-2 (anyone|anybody|a soul|to|about|his|her|my|the)`,
  '<you (didn t|never|haven t) (see|saw|seen) me>',
  '(in|into) (bay|bed|cubicle|room|the side room|side room|resus|the corridor|the waiting room) _0-8 <(my|our|the) _0-2 (old|former)? _0-1 ({friend}|teacher|headmistress|headmaster|postman|postwoman|landlord|landlady|boss|coach|hairdresser|vicar|priest)>',
  '<(my|our) _0-2 (old|former)? ({friend}|teacher|headmistress|headmaster|landlord|landlady|boss|coach|vicar|priest)> _0-4 (in|into|on) (bay|bed|cubicle|room|the side room|side room|resus|my ward|the ward)',
  '(drip|line|catheter|cannula|needle|bloods|dressing|injection|swab) (in|into|on|for|from) <my (old|former) _0-1 (teacher|headmistress|headmaster|boss|coach|landlord|landlady|head teacher|maths teacher)>',
];
