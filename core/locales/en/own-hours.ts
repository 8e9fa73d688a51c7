/** Matches and races, in the words of those who play, run or watch. */
export const sport = `half-time half_time (first|second)_half extra_time injury_time kick-off kickoff full_back centre_back centre_half midfield goalkeeper goalie offside equaliser own_goal hat-trick penalty_shoot-out penalty_kick the_ref referee relegated relegation promotion_race
  cup_final replay away_game home_game fixture dressing_room changing_room sideline touchline terrace(s) five-a-side hurling camogie hurler scrum ruck line-out try_line wicket(s) innings
  5k 10k 5km 10km parkrun park_run half_marathon marathon ultramarathon triathlon ironman trail_run fun_run open_water_swim sportive pb personal_best finish_line start_line race_(number|day) fell_race`;

const yarn = 'knitting|knitted|knit|purl|crochet|crocheting|ribbing|yarn|wool|skein|skeins|stitches';
const crops =
  'leeks|onions|carrots|spuds|potatoes|beans|garlic|courgettes|tomatoes|kale|cabbages|beetroot|dahlias|rhubarb|strawberries|seedlings|compost|manure|mulch';

/** Handicraft and gardening, whose stitches and beds are no patient's. */
const crafts = [
  `(cast|casting) (on|off) #number _0-3 ${yarn}`,
  `(knitting|crochet|yarn|wool|ribbing|purl|skein) _0-12 (cast|casting) (on|off)`,
  `(cast|casting) (on|off) _0-12 (knitting|crochet|yarn|wool|ribbing|purl|skein)`,
  '(dropped|dropping|miscounted) _0-1 (stitch|stitches)',
  `(ripped|ripping|frogged|pulled) (it|the|that|them)? _0-2 back to _0-2 ${yarn}`,
  '^ (the|my|our)? (allotment|veg patch|vegetable patch|greenhouse) ;',
  `^ ${crops} (next week|next|went in|go in|tomorrow|coming up)`,
];

/** What grows in a bed of the author's own. */
export const ownGarden = [
  `${crops} in (bed|beds) #number`,
  `(sowed|planted|dug|weeded|mulched) (bed|beds) #number`,
];

/** The author's own hours: a class, a film, a run, a match. */
export const ownLeisure = [
  ...crafts,
  '^ (granny|gran|nan|nana|nanny|grandad|grandpa|grandma|mum|dad|mam|mom) (turned|turns|is turning|hit|reached) _0-1 #number',
  '^ (i|so i|last night i)? _0-1 (dreamt|dreamed) (that|i|we)',
  '(club|federation|fa) (has|have)? _0-3 (statement|confirmed|confirm|confirms|announced|announces|say|says) _0-12 {procedure}|{body-part}|{condition}|hamstring',
  '{procedure}|{body-part}|{condition}|hamstring _0-8 , (say|says|said|confirm|confirmed|according to) the (club|federation|fa)',
  'my _0-1 {kin} (jumped|skydived|abseiled|climbed|cycled|swam|danced|ran|parachuted|paraglided|zip-lined) _0-9 for (her|his) (own)? {age}|#number|birthday|retirement|50th|60th|65th|70th|75th|80th|85th|90th|100th',
  '^ _0-1 (my|our|a) _0-1 (colleague|friend|mate|sister|brother|cousin|registrar|consultant|flatmate) s wedding _0-12 (dance|dancing|danced|speech|bouquet|buffet|dj|disco|heels|cake|band)',
  '^ at #capital s wedding _0-12 (dance|dancing|danced|speech|bouquet|buffet|dj|disco|heels|cake|band)',
  '{sport} _0-8 {sport}',
  '(straight|off|back|home) (to|from|in to|into) {sport}',
  '(conceded|scored|shipped|saved) _0-2 (goal|goals|one|two|three|four|five|six|seven|eight|nine|ten)',
  '(lost|won|drew) (the|our|a) _0-2 (final|semi|semi-final|derby|match|cup|league|replay|shoot-out) (on|in|by|to|at|;|,)',
  'we (were|lost|won|beat|drew|went|needed) _0-8 {sport}',
  '(our|the|their) _0-2 {sport} _0-4 (needs|needed) (a|an)? {procedure}|{treatment}|{device}|{drug}',
  '(my|our) _0-3 {sport}',
  '^ (first|second|third|last|another)? {sport} (done|finished|in|complete|completed|:|,|tomorrow|this|on)',
  '(i|we) (ve|have|just|finally|have just)? (ran|run|finished|completed|did|done|entered|signed up for|survived|jogged|walked) _0-3 {sport}',
  '(spin|spinning|yoga|pilates|zumba|crossfit|aerobics|boxing|dance|swimming|pottery|choir|language) (class|session|lesson)',
  '(screening|showing|matinee|trailers|nachos|popcorn) _0-8 (alone|on my own|by myself|myself|i|me|my)',
  '(snuck|went|got|made it|booked|going|off) (to|into)? the #number|{time} (showing|screening|class|matinee|film|gig|one)',
  'my _0-1 {free-time} (instructor|teacher|class|buddy|partner)',
  '(failed|passed) _0-2 (my)? (driving|theory) test',
];
