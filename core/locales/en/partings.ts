/** What is said to somebody who has died or leaves for good. */
const farewell = `heaven_gained heaven_has_gained fly_high rest_easy rest_well rest_now sleep_tight sleep_well no_more_pain no_more_suffering pain_free_now goodbye farewell
  bon_voyage safe_travels go_well godspeed miss_you we'll_miss we_will_miss won't_be_the_same (be_|so_|very_|too_)quiet_without without_you until_we_meet till_we_meet hope_there_is hope_they_have
  look_after_him_up look_after_her_up gone_but (your|that)_(chair|bed|spot|seat|corner)_(is|will|stays|looks|by)`;

/** Leaves work for good. */
const retires = 'retiring retires retire retired retirement hanging_up hung_up last_ever_shift leaving_do';

/** A farewell to somebody who was under care. */
export const farewellTold = [
  '<{farewell}> _0-12 {care-place}|{treatment}|{procedure}|{device}|{drug}',
  '{care-place}|{treatment}|{procedure}|{device} _0-12 <{farewell}>',
  '(years|months|weeks|days) of you _0-3 (on|in|at)? _0-3 <{care-place}|wing|ward|unit>',
];

/** A time before living memory. */
const longAgo = `(90|95|100|110|120|125|130|140|150|160|170|180|190|200|250|300|hundred|hundred_and_(twenty|thirty|fifty))_years_ago (century|centuries)_ago (15th|16th|17th|18th|19th|fifteenth|sixteenth|seventeenth|eighteenth|nineteenth)_century victorian_(era|times|england|doctors|surgeons|hospitals)`;

/** Words of leaving, and of what is long past. */
export const partings = { farewell, retires, 'long-ago': longAgo };
