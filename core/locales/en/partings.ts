/** What is said to somebody who has died or leaves for good. */
const farewell = `heaven_gained heaven_has_gained fly_high rest_easy rest_well rest_now sleep_tight sleep_well sleep_sound no_more_pain no_more_suffering pain_free_now goodbye farewell cheerio (night|nighty)_night godspeed safe_home
  bon_voyage safe_travels go_well miss_you we'll_miss we_will_miss won't_be_the_same (be_|so_|very_|too_)quiet_without without_you until_we_meet till_we_meet hope_there_is hope_they_have (play|sing|ride|sail|dance|march)_on
  look_after_him_up look_after_her_up gone_but (your|that)_(chair|bed|spot|seat|corner)_(is|will|stays|looks|by)`;

/** Leaves work for good. */
const retires =
  'retiring retires retire retired retirement hanging_up hung_up last_ever_shift leaving_do leaving_(card|cake|collection|speech) (last|final)_(clock-out|clock_out|clocking_out|clock_off|handover|ward_round)';

/** Where somebody under care lies or sits, day after day. */
const seat = `chair recliner armchair bed cot incubator (machine|bay|station|pod|bed|chair)_(one|two|three|four|five|six|seven|eight|nine|ten|1|2|3|4|5|6|7|8|9|10) (end|corner|window|far|side)_(bed|chair|seat|room|bay) wheelchair walking_frame zimmer bedside_locker pillow jigsaw`;

const weekdays =
  'mondays|tuesdays|wednesdays|thursdays|fridays|saturdays|sundays|mornings|afternoons|evenings';

/** A farewell to somebody who was under care: said, or told by the place that is empty and the habits that are missed. */
export const farewellTold = [
  '<(somebody|someone) else s _0-2> (under|in|on|by|beside) _0-2 {seat}',
  '<(nearly|almost|still) _0-1 said (good morning|good evening|good night|night night|hello)>',
  '<(the|that|his|her) _0-1 ({seat}|seat|corner|spot)> _0-6 (won t|wouldn t|will never) be the same',
  '<{farewell}> _0-12 {care-place}|{treatment}|{procedure}|{device}|{drug}',
  '{care-place}|{treatment}|{procedure}|{device} _0-12 <{farewell}>',
  '(years|months|weeks|days) of you _0-3 (on|in|at)? _0-3 <{care-place}|wing|ward|unit>',
  '<(the|that|his|her|your|our|a) _0-2 {seat}> _0-6 (is|was|sits|stands|looks|stays|lies|seems) (so|very|too|still|now)? (empty|free|quiet|silent|bare|stripped|vacant|cold)',
  '^ <{seat}> (is|was|sits|stands|lies)? _0-2 (empty|quiet|silent|stripped|bare|remade|made up|already made)',
  '(walking|walked|went|go|going) (past|by) <(the|that|his|her|your) _0-2 {seat}>',
  '<(nobody|no one|none of us) (will|wants to|can|dares to) (take|sit in|use|move|touch|lie in)>',
  '<(name|label|photo|card|drawings) (is|was|already)? (gone|off|taken|wiped) (off|from|down)? (the|his|her) (door|board|wall|locker)>',
  `<{duration}|years|months|weeks|winters|summers of ${weekdays}>`,
  `<every (one of those|single)? _0-2 ${weekdays}> _0-4 (beside us|with us|hooked up|plugged in|in that chair|in his chair|in her chair)`,
  '<(hooked up|plugged in|wired up) (beside|with|next to) us>',
];

const crew =
  'porter|receptionist|cleaner|domestic|caretaker|cook|chef|chaplain|secretary|clerk|telephonist|volunteer|matron|sister|nurse|midwife|consultant|gp|manager|driver|guard|gardener|handyman|librarian|physio|pharmacist|registrar|surgeon|hca|paramedic';

/** A colleague leaves for good, or has died. */
export const colleagueParts = [
  '(my|our) _0-3 (professor|lecturer|tutor|mentor|trainer|supervisor) (has|have)? (died|passed|gone) _0-3 (aged|at) #number',
  '(my|our) _0-3 (professor|lecturer|tutor|mentor|trainer|supervisor) (has|have)? (died|passed away|passed) (on {date}|{date}|;)',
  '(failed|flunked|examined|taught|marked|grilled) me (once|twice|everything|anatomy|physiology|pharmacology|to) _0-12 (reference|finals|exam|viva|degree|me in)',
  `(our|the|head|my|ward|big|dear) _0-2 ${crew} (for|of) (the (past|last))? {duration}|many`,
  `(our|the|head|my|ward|big|dear) _0-2 (security man|security guard|ward clerk|switchboard operator|tea lady|lab technician|head porter|dinner lady) (for|of) (the (past|last))? {duration}|many`,
  `${crew}|clerk since #number|{date}`,
  '(goodbye|farewell|tribute|respects) _0-4 (our|my|a|lovely|dear|former) _0-2 (colleague|teammate|workmate|friend and colleague)',
  `{duration} (a|as a|as our|our) _0-1 ${crew} (here|with us|in this|at the|on this) _0-6 {person-name}`,
  '(hung up|hangs up|handed in|hands in) (his|her) _0-1 (headset|clogs|badge|keys|apron|radio|stethoscope|pager|bleep|lanyard|uniform)',
  '(pushed|wrote|clocked|signed|answered|did|worked|drove) (his|her) (last|final) _0-1 (trolley|shift|chart|call|round|clinic|list|night|day|script|prescription|bed)',
  'who (trained|taught) _0-3 (half|us|many|most|generations|everyone|all of us)',
  `${crew} here for {duration}`,
  '(last|final) (clock-out|clock out|shift|ward round|clinic|list|day) (ever)? (today|tonight|tomorrow)? (for|of) _0-2 {person-name}',
  '{duration} (on|in|at|behind) (the|our) (switchboard|front desk|reception|kitchen|kitchens|laundry|post room|porters lodge|stores|canteen)',
  '(who s|who is|who will) (going to)? (shout|make|tell|boss|nag|look after|bring) _0-3 us _0-3 now',
  '(guard of honour|leaving do|leaving card|collection at|whip round|whip-round|book of condolence|condolence book)',
];

/** A time before living memory. */
const longAgo = `(90|95|100|110|120|125|130|140|150|160|170|180|190|200|250|300|hundred|hundred_and_(twenty|thirty|fifty))_years_ago (century|centuries)_ago (15th|16th|17th|18th|19th|fifteenth|sixteenth|seventeenth|eighteenth|nineteenth)_century victorian_(era|times|england|doctors|surgeons|hospitals)`;

/** Words of leaving, and of what is long past. */
export const partings = { farewell, retires, seat, 'long-ago': longAgo };
