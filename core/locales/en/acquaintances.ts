const asked = '{asked-3}|{said-3}|{told-me}|{emotion-3}|whispered|whispers|mouthed|please';

/** Those whom a place knows by what they do. */
const publicJob =
  '(mayor|landlord|landlady|barman|vicar|priest|rector|headmaster|headmistress|head teacher|principal|councillor|sheriff|postmistress|postman|butcher|baker|bus driver|coach|referee|choirmaster|organist|sergeant|undertaker)';

/** Somebody whom the author knows from outside is seen in care, or asks for secrecy. */
export const knownHere = [
  '<(took|wheeled|walked|pushed|brought|accompanied) (him|her|my favourite|my favorite|my lady|my gentleman|my regular|{one-person}|{one-patient}|{my-person}) _0-3 (down|over|across|up|off)? to (the)? (rose cottage|mortuary|morgue|chapel of rest)>',
  `<${publicJob} (of|from|at) (the|our|st)? #capital> _0-12 (in|on|into|through|under|over) (my|our|the|a)? ({care-place}|resus|counter|hospital gown|{device})`,
  `{care-place} _0-8 <${publicJob} (of|from|at) (the|our|st)? #capital>`,
  `<${publicJob}> _0-8 (has been|s been|have been|spent|been|turned up|rolled up|was) _0-3 (on|through) (our|my) (ward|books|couch|chair|table|list|unit)`,
  '<(came|went|passed|ran) (through|over|across|under) (my|our) (sequencer|bench|analyser|scanner|microscope|lens|probe|counter)> _0-3 (today|yesterday|this|last|on|;)',
  `{friend}|{person}|{elder}|{job}|teacher|headmistress|headmaster|landlord|landlady _0-12 ${asked} _0-4 <(not to (tell|say|mention)|don t tell|never tell|not a word|say nothing|keep it quiet|keep it to myself|keep quiet)>`,
  `^ _0-1 <he|she> _0-4 ${asked} _0-6 (not to (tell|say|mention)|don t tell|never tell|not a word|say nothing|keep it quiet|keep it to myself|keep quiet) _0-2 (anyone|anybody|a soul|to|about|his|her|my|the)`,
  '<you (didn t|never|haven t) (see|saw|seen) me>',
  '(in|into) (bay|bed|cubicle|room|the side room|side room|resus|the corridor|the waiting room) _0-8 <(my|our|the) _0-2 (old|former)? _0-1 ({friend}|teacher|headmistress|headmaster|postman|postwoman|landlord|landlady|boss|coach|hairdresser|vicar|priest)>',
  '<(my|our) _0-2 (old|former)? ({friend}|teacher|headmistress|headmaster|landlord|landlady|boss|coach|vicar|priest)> _0-4 (in|into|on) (bay|bed|cubicle|room|the side room|side room|resus|my ward|the ward)',
  '(drip|line|catheter|cannula|needle|bloods|dressing|injection|swab) (in|into|on|for|from) <my (old|former) _0-1 (teacher|headmistress|headmaster|boss|coach|landlord|landlady|head teacher|maths teacher)>',
];
