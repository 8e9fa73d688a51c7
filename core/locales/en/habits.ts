import type { TopicText } from '../../reading/topics/index.ts';

export const habits: TopicText<'habits'> = {
  lexicon: {
    'on-shift':
      "mid-shift mid_shift mid-surgery mid-clinic mid-ward-round mid-operation mid-case in_the_middle_of_(a_|my_|the_|)(shift|clinic|surgery|ward_round|case|list|op|operation|night|handover) (while|when)_(on_shift|on_call|working|at_work|scrubbed|operating|on_duty|on_the_clock|i'm_supposed_to|i_should_be) (i'm|i_am|currently|still|sat|sitting|stuck|here)_(on_shift|on_call|on_duty|at_work|on_nights|scrubbed_in|in_clinic|in_theatre|working_nights|in_handover) on_the_clock on_company_time on_work_time during_(my_|the_|a_|)(shift|clinic|ward_round|surgery|handover|case|op|operation|night_shift|teaching) (from|at)_my_desk_at_work at_work_(and|on|right_now|bored|scrolling|so|watching) quiet_(shift|night_shift|night|clinic|ward)_(so|and|tonight|today|here) dead_(quiet|shift|night) slow_(shift|night|clinic|day_at_work) (being|getting)_paid_to paid_to_(scroll|tweet|sit|watch) supposed_to_be_(charting|working|on|doing|seeing|writing_notes) should_be_(charting|working|writing_notes|doing_obs|seeing_patients|doing_notes) hiding_(in|from) skiving dead_(late|early|night|day|quiet|slow)_ (quiet|slow|dead|boring)_(late_|early_|night_|day_|weekend_|)(shift|on-call|clinic|ward|night) here_on_(a_|)(late|nights|a_dead|call|shift) no_patients_(so|and|in) clinic_is_(dead|empty|quiet) ward_is_(dead|quiet) on_call_and on_nights_and on_shift_and on_duty_and",
    'on-screen':
      'tweeting tweet_this posting scrolling instagram insta tiktok tiktoks twitter facebook reels reel memes meme doomscrolling doom-scrolling on_my_phone my_phone phone glued_to snapchat snapping netflix youtube streaming live_(from|now|on|stream) livestream going_live filming_(a_|)(tiktok|tiktoks|reel|reels|video) making_(a_|)(tiktok|tiktoks|reel|reels) recording_(a_|)(tiktok|reel|video) online_shopping shopping_online shopping_for browsing swiping tinder hinge wordle candy_crush gaming playing_(wordle|games|on) watching_(the_match|the_game|a_show|netflix|videos|reels|tiktoks|football|the_cricket|love_island|an_episode) replying_to_(tweets|comments|dms|messages) answering_(tweets|dms|comments) on_here on_twitter on_the_socials on_socials stalking updating_my_(status|blog|story) selfie selfies texting chatting ask_me_anything ama writing_this checking_(twitter|insta|facebook|the_score|my_feed) typing_this episode episodes box_set boxset series season binge binge-watching podcast cat_videos watching_cat reading_your_(tweets|messages|posts) instagram_live your_tweets',
    'work-spot':
      "nurses'_station nursing_station nurses_station nurse's_station station operating_room the_or theatre theatres theatre_corridor ward the_ward icu itu nicu er the_ed resus triage clinic_room consulting_room treatment_room med_room sluice linen_cupboard scrub_room cath_lab labour_ward labor_ward ambulance back_of_the_(rig|ambulance) surgery reception_desk front_desk pharmacy dispensary lab control_room bedside doctor's_office on-call_room",
    'between-tasks':
      'between_(patients|cases|clients|appointments|consults|surgeries|operations|ward_rounds|bleeps|calls|meds|obs|deliveries|scans|lists|visits|reviews|admissions) while_(the_|my_|a_|)(patient|patients|pt|waiting_room|next_patient|anaesthetist|resident|consultant|family|surgeon|anesthesiologist|registrar|student)_(is|are|sleeps|sleep|waits|wait|closes|wakes|gets|goes|closes_up|does|fill|fills|scrubs) (while|as)_(they|people|patients|everyone)_(wait|waits|sleep|are_waiting|queue) can_wait they_can_wait next_patient_can patient_(can|will_have_to)_wait with_a_patient_(in|on|waiting) in_front_of_(a|the|my)_patient mid-consultation waiting_for_the_(bloods|scan|anaesthetist|next_patient|patient|bleep|theatre)_and',
    waiting:
      "waiting_room_(is_|)(packed|full|heaving|rammed|overflowing|bursting|chockers) (ten|twenty|thirty|forty|fifteen|10|20|30|40|15)_(patients|people)_(waiting|in_the_queue|outside) patients_(are_|)waiting queue_out_the_door bleep_(is_|keeps_|)(going|ringing) pager_(is_|keeps_|)(going|buzzing) buzzers_(going|ringing) call_bells_(going|ringing) call_bell(s)_(is|are) trolleys_in_the_corridor they're_all_waiting",
    'off-duty':
      'off_(shift|duty|nights|work|the_clock|call|today|tomorrow|until) day_off days_off (on|my|a|lunch|coffee|tea)_(my_|a_|lunch_|tea_|coffee_|)break breaktime lunch_break annual_leave on_leave holiday vacation maternity_leave sick_leave (just_|)(finished|finishing|ended|done_with|survived|completed)_(my_|a_|the_|that_|another_|last_|work|nights|shift|clinic|12) finished_(work|nights|my|a|clinic|for) (home|heading_home|walking_home|driving_home|on_the_bus|on_the_train|back_home|finally_home|at_home) post-shift post_shift post-nights post_nights post-call post_call after_(a_|my_|the_|work|that_|another_|)(shift|night_shift|long_day|nights|work|clinic|day|12) end_of_(shift|the_shift|my_shift|a_shift) before_(my_|work|the_|nights|a_)(shift|night|nights|clinic|) on_my_way_(home|to|in) (start|starting|back)_(nights_|work_|my_shift_|)(tonight|tomorrow|on_monday|at) retired yesterday last_(night|week|year) used_to remember_when tips weekend tomorrow',
    'delete-later':
      "(delete|deleting|remove|removing|take|taking|pull|pulling)_(this|it|that|these)_(down_|)(later|soon|in|tonight|tomorrow|after|shortly|once|before|when|within|at|if) (will|gonna|going_to|i'll|might|may|probably)_(delete|remove|take_this_down|take_it_down|take_down|take_that_down|be_deleting|be_deleted|self-destruct|self_destruct) will_self-destruct (i'll|i_will|gonna)_(delete|remove|take)_(this|it|that) might_delete (this_|)(tweet|post|thread|story)_will_(self-destruct|disappear|be_gone|vanish|go) read_(it_|this_|)(fast|quick|quickly|before_i|now_before) before_i_(delete|take|remove|chicken) (temporary|burner)_(tweet|post|thread) up_for_(an_hour|10|ten|five|a_bit|one) delete_in_(an|10|ten|a|one|five) gone_in_(an_hour|ten|10|five|a_minute|the_morning) delete_later deleting_later",
    'few-see':
      "friends_only close_friends (only|just)_(for_|my_|our_|between_|)(friends|close_friends|you_lot|us|the_group|my_friends|this_group|mutuals|family|members|the_girls|the_team|my_mutuals) (for|in)_(this|the)_group_(only|chat_only) this_group_only (private|closed|secret|locked|hidden)_(group|account|profile|page|chat|list) (account|profile|page)_(is|'s)_(private|locked) (i'm|my_account_is|we're|this_is)_(on_private|locked|private) privacy_settings_are among_friends we're_all_friends_here (safe|trusted)_(in_here|here|people_here|group) in_confidence (my_|the_)(boss|manager|employer|supervisor|hospital|work)_(isn't|doesn't|can't|is_not|won't|blocked|is_blocked|are_not|aren't)_(on|in|follow|see|here|find) no_one_from_work nobody_from_(work|the_hospital|the_trust|my_ward) (blocked|hidden_from)_(my_boss|my_manager|work|everyone_from|all_my) strictly_for_(members|us|friends) only_(you|we|members)_(lot_|)(can|will)_see staff_only_group on_close_friends (matron|my_manager|my_boss|the_boss|sister)_can't_see where_(matron|my_manager|my_boss|the_boss)_can't",
    'dont-share':
      "(don't|do_not|dont|pls_don't|please_don't|no|never)_(screenshot|screenshots|screenshotting|share_this|share_it|share_with|repost|forward|reposting|forwarding|screen_shot|screengrab|retweet_this|quote_this|pass_this|pass_it|tell_anyone|repeat|quote_me) not_for_sharing not_to_be_(shared|forwarded|repeated) no_screenshots (keep|keeping)_(this|it|that)_(between|to_yourself|to_yourselves|in_here|in_this|within|among|here|on_the_down) (stays|stay|stays_strictly)_(in_this_group|in_here|between|in_the_group|here|among|within) between_(us|ourselves|you_and_me|these_four) (just|strictly)_between (i'll|i_could|i'd|id|could)_(get_|be_|lose_my_)(sacked|fired|job|in_trouble|struck|licence|license|registration) (you_didn't|didn't)_(hear|see)_(it|this)_from_me not_a_word_to mum's_the_word our_(little_|)secret off_the_record hush shhh don't_(grass|snitch|dob|tag_me|rat_me) what_happens_in for_your_eyes",
    vanishes:
      "(it|this|they|stories|story|post|posts|tweet|snap|snaps|message|messages)_(just_|all_|always_|)(disappears|disappear|vanishes|vanish|self-destructs|self-destruct|auto-deletes|auto-delete|expires|expire) deletes_itself delete_themselves wipes_itself gone_in_(24|a_day|twenty-four|24h) gone_(after|tomorrow|by_morning|by_tomorrow|in_the_morning) disappears_(in|after|by|tomorrow) vanishes_in (only_|)(lasts|up_for|there_for|lives_for)_(only_|)(24|a_day|an_hour|one_day) 24_hours_(and|then|only) (after|in)_24_(h|hours|hrs)_(it's|it|they|this|gone|and) disappearing_messages view_once snapchat_so ephemeral leaves_no_trace no_trace can't_be_traced stories_only",
    'nobody-sees':
      "(nobody|no_one|noone|no-one)_(reads|sees|follows|will_see|will_read|will_know|will_ever|is_reading|is_going_to|knows_(it's|who|i'm|me)|can_trace|can_find|looks|will_find|on_here|here|cares|from) only_(four|five|three|ten|12|a_handful_of|a_few|20)_(people|followers|of_you)_(read|follow|see|anyway|will) (i_have|i've_got|with|only)_(four|five|three|ten|12|20|a_dozen|like_ten|no)_followers who's_(going_to|gonna)_(see|read|find|know) it's_not_like_anyone (can't|cannot|never|won't)_(be_|)(traced|trace|find_out|find_me|get_back_to|identify_me|see_this|ever_know) they'll_never_(know|see|find|read)",
    'lasts-forever':
      "forever permanent permanently never_(really_|truly_|)(disappears|gone|deleted|private|goes_away|vanishes) nothing_(is_|)(really_|ever_|truly_|)(disappears|deleted|private|anonymous|temporary) (nothing|no_such_thing)_(as|is)_(private|deleted) even_if_you_delete (someone|anyone)_(can|could|may|will)_(screenshot|always|have) digital_footprint think_before remember_that myth careful_(with|what) tips advice isn't_(private|anonymous|really) false_sense privacy_policy reminder lesson patient_privacy",
    corrected:
      "typo typos error erroneous mistake mistakenly corrected correction correcting wrong_(dose|date|link|figure|number|time|version|thread) deleted_(my|the|an|our|because|and|that|it) i_deleted i've_deleted we_deleted duplicate the_app the_file files cache old_photos spam",
    'post-thing':
      'story stories post posts tweet tweets message messages snap snaps snapchat photo pic video thread status this it instagram whatsapp telegram voice_note',
  },
  grammar: {
    'posting-at-work': [
      '<while (the|my) {staff}|{patient} _> _0-6 {on-screen}',
      '<{on-screen} _0-2 {work-spot}>',
      '<{between-tasks} _0-5 {on-screen}>',
      '<{on-screen} _0-6 {between-tasks}>',
      '<{on-shift} _0-8 {on-screen}>',
      '<{on-screen} _0-8 {on-shift}>',
      '<{on-screen} (from|in|at|on) (the|my|our|a)? {work-spot}>',
      '<{work-spot} _0-6 {on-screen}>',
      '<{waiting} _0-10 {on-screen}>',
      '<{on-screen} _0-8 {waiting}>',
      '<{on-shift}> _0-6 (bored|so bored|hello|hi|who s up|ask me|entertain me|anyone|send)',
    ],
    'false-safety': [
      '<{delete-later}>',
      '<{few-see}>',
      '<{dont-share}>',
      '{post-thing} _0-6 <{vanishes}>',
      '<{vanishes}> _0-5 {post-thing}',
      '<{nobody-sees}>',
    ],
  },
};
