/** Who works beside the author, also by shift or place. */
const team =
  '{colleague}|{own-team}|{staff}|ed|icu|itu|theatre|theatres|triage|outpatients|gynae|cardiology|days|nights|lates|earlies|agency|ward|admin';
const shift =
  'days|nights|lates|earlies|day|night|late|early|shift|reception|theatre|theatres|triage|ward|{care-place}|{duty}';
/** Praise that scoffs. */
const scoff =
  'genius|geniuses|einstein|einsteins|mastermind|masterminds|sherlock|wizard|wizards|superstar|superstars|visionary|hero|heroes';
const slip =
  'left|leaves|forgot|forgets|lost|loses|broke|breaks|emptied|didn|doesn|don|never|threw|dumped|decided|decides|thinks|thought|unplugged|used|charted|prescribed|skipped|ordered|binned';

/** Colleagues, shifts and professions scorned for their work, without a word of abuse. */
export const colleaguesScorned: readonly string[] = [
  '<{colleague}|{staff}|{own-team}|agency|locums _0-3 (warm bodies|warm body|seat warmers|seat fillers|coat hangers|cardboard cutouts|photocopies of (a|real|proper|each))>',
  `<(warm bodies|seat warmers|seat fillers|coat hangers|photocopies|cardboard cutouts) (with|in) _0-1 (lanyards|scrubs|uniforms|stethoscopes|white coats|badges|tunics)>`,
  `<${team}|they|he|she _0-6 (degree|licence|license|registration|badge|diploma|certificate) _0-3 (raffle|cracker|crackers|cereal|cornflakes|tombola|lucky bag|lucky dip|kinder egg)>`,
  '<(real|proper|true) (professionals|nurses|doctors|midwives|carers|paramedics|ones) (turned up|showed up|came to work|don t strike|never walk out|didn t walk out)>',
  '<(gps|primary care|agency|agency staff|locums|bank staff|out of hours|on-call fillers) _0-4 (useless|a waste|wasters|jokers|chancers|muppets|hopeless|worse than useless|a joke)>',
  `<${team} _0-2 couldn|can|wouldn t _0-1 find|hit|spot|get|run|organise|organize|diagnose|pour|hold|manage|catch _0-7 (if it|with a (map|torch|satnav|compass)|with both|with two|in a (brewery|bakery|phone|telephone|bucket)|into a (garden|hosepipe|drain|drainpipe|bucket|barn|fire)|out of a (paper|wet)|garden hose|barn door|paper bag|own backside|own feet|own shoelaces)>`,
  '<what do|does they|he|she|{colleague}|{own-team}|the|these|those|that _0-4 do|for _0-6 (apart from|aside from|other than|except|besides)>',
  `${team}|whoever|whichever|${scoff} _0-12 please|should|could|might|must|maybe|perhaps|kindly|can <retrain as _0-3>`,
  `${team}|whoever|whichever|${scoff} _0-12 <(considered a career|considered another|consider a career|consider another|tried a different|another line of work|a different line of work|find another job|find a different job|back to stacking|go stack shelves|more your (speed|level|thing))>`,
  `<whichever|which|whatever|what ${scoff} (on|in|from|at|who|decided|thought|thinks|put|left) _0-8>`,
  `<(the|some|that|our|to the|bravo|well done) _0-1 ${scoff} (on|in|from|at) the? ${shift} _0-1 who|that _0-2 ${slip} _0-4>`,
  '<(weekend|night|shift|morning|time|day|week) (running|in a row|straight|on the trot) _0-5 redo|redoing|fixing|fix|cleaning|clean|tidying|finishing|rewriting|rewrite|mopping|picking _0-6 their|lot|left|behind>',
  `<${team} (discover|discovers|discovered|discovering|find out|finding out|realise|realising) that? _0-3 (don t|doesn t|do not|does not|isn t|exists|exist) _0-3>`,
  `<${team} _0-8 (waste of space|waste of a pin|waste of a salary|waste of a uniform|money for old rope|jobsworths|glorified spectators|mere spectators)>`,
  '<(dead weight|deadweight|passengers|spectators|money for old rope) _0-2 (the lot of|all of|every one of) (them|you)>',
  '<{bad-work}|{insult} with (a|an|their)? stethoscope|stethoscopes|lanyard|lanyards|degree|bleep|uniform|clipboard|clipboards|badge|scalpel>',
  '<{colleague}|{staff} : great|good|grand|brilliant (with|at) _0-3 , shame|pity|sad about|they _0-3>',
  '<handover|handovers|referral|referrals|notes (from|off)? _0-3 {colleague}|days|nights|lates _0-11 lie|lies|fiction|joke|fairytale|guesswork>',
  '<{colleague}|{authority}|{staff} couldn|can|wouldn t _0-1 run|manage|organise|organize|lead (a|an) _0-2> _0-1 stand|stall|raffle|bath|tap|brewery|party|picnic|sale|birthday',
  '<{colleague}|{staff} _0-3 spent|spends|spend more time|hours _0-4 phone|cupboard|kitchen|canteen|office|coffee|smoking|instagram|store|storeroom|corridor than _0-4>',
  '<two|three|four|five|six|seven|eight|ten _0-2 {colleague}|them _0-6 (and|but) (still|yet|not)? no|one|a plan|decision|diagnosis|clue|answer|idea>',
  '{colleague} _0-3 : <can|won t see|answer you|the _0-2 won|can|will t see|answer>',
];
