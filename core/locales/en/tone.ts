import type { TopicText } from '../../reading/topics/index.ts';

export const tone: TopicText<'tone'> = {
  lexicon: {
    profanity: `fuck fucks fucked fucking fucker fuckers fuckin motherfuck(er|ers|ing) wtf stfu shit shits shitty shitshow bullshit shite damn damned goddamn goddamned asshole assholes arsehole arseholes arse
      bastard bastards bitch bitches bitching bloody_(hell|idiot|idiots|stupid|useless) bollocks crap crappy dick dickhead dickheads prick pricks piss_off pissed_off pissed wanker wankers twat twats cunt cunts tosser bellend son_of_a_bitch douche douchebag bugger jackass screw_(you|them|this) f_u fml af`,
    insult: `idiot idiots idiotic moron morons moronic stupid dumb dumbass dumbasses imbecile imbeciles loser losers fool fools clown clowns ignorant retard retards retarded useless worthless halfwit dimwit dimwits nutjob nutter nutters nutcase psycho psychos lunatic lunatics scum scumbag trash pathetic brain-dead_people waste_of_space waste_of_oxygen liar liars pig pigs slob slobs filthy disgusting chav chavs pleb plebs inbred hillbilly hillbillies bunch_of village_idiot thick_as oxygen_thief`,
    derision: `drama_queen drama_queens what_a_(drama|performance|circus|character|show|clown|mess_of|piece|specimen|gem|joy) crybaby crybabies whiner whiners whining whiny hypochondriac hypochondriacs frequent_flyer frequent_flyers frequent_flier attention_seeker attention_seekers attention-seeking faker fakers faking malingerer malingerers malingering drug_seeker drug_seekers drug-seeking seeker know-it-all dr_google doctor_google google_degree facebook_university reality_tv soap_opera oscar_goes deserves_an_oscar oscar-worthy textbook_karen karen karens entitled special_snowflake snowflake snowflakes genius_(patient|of|today|decided) geniuses einstein zoo circus regulars our_regular repeat_offender repeat_customer ridiculous laughable pathetic bless_(her|his|their)_heart tantrum tantrums hysterical hot_mess train_wreck nightmare_patient difficult_patient crazy_lady crazy_man crazy_patient weirdo weirdos freak freaks whale cling-on pain_in_the`,
    laugh:
      "haha hahaha hahahaha hahah lol lolol lmao lmfao rofl i'm_dying i_can't_even i_can't_with cracking_up cracks_me_up dead_💀 hilarious 😂 🤣 🙄 🤡 🤦 🤦‍♀️ 🤦‍♂️ 🤷 😹 😆 💀 🤭 😏",
    contempt: `can't_stand cannot_stand sick_of_(these|those|people|patients|the|your|their|seeing|hearing|being) sick_and_tired_of fed_up_with tired_of_(these|those|people|patients|your) i_hate_(when|patients|people|these|those|it_when) hate_(patients|these_people|people_who|when_patients) makes_me_(sick|puke|gag|want_to) disgusts_me disgusted_by eye_roll rolling_my_eyes rolled_my_eyes over_it done_with_(people|patients|these|this_patient) go_away_already get_a_life get_over_(it|yourself) suck_it_up stop_wasting wasting_(my|our|everyone's)_time waste_of_(my_|our_|)(time|resources|a_bed) waste_of_my_time not_my_problem couldn't_care_less don't_care_about break_rocks can_go_(break|jump|to_hell|and) serves_(him|her|them)_right time_waster time_wasters timewasters wish_i_could_(slap|tell)`,
    'wish-harm':
      'hope_(he|she|they|you)_(die|dies|chokes|choke|gets|get|suffers|suffer) deserve(s)_to_(die|suffer|hurt) let_(them|him|her)_(die|suffer|rot) natural_selection darwin darwin_award survival_of_the_fittest thin_the_herd deserves_what (had|has)_it_coming had_it_coming one_less no_anaesthetic_for slap_(some|him|her|them) want_to_(slap|punch|strangle) should_(just_|)die put_(him|her|them)_down good_riddance',
    award:
      'award_goes award award_for winner_of prize_(for|goes) medal_(for|to) oscar_(for|goes|to) ranking top_(3|5|10|three|five|ten) contest bingo bingo_card hall_of_fame dumbest stupidest craziest most_(ridiculous|stupid|annoying|pathetic) worst_(patient|patients|excuse|excuses) types_of_(patients|patient) things_patients_(say|do)',
    complaint:
      'excuse excuses complaint complaints stupid_question stupid_questions dumb_question chief_complaint chief_complaints everything_hurts reason_for_coming reasons_people_come nonsense_complaint silly_complaint',
    sexual:
      "hot_patient hot_guy hot_girl sexy smokeshow hottie hotties boobs tits nice_(ass|rack|legs|body|bum) great_(ass|rack|legs|body) big_(boobs|tits) would_bang i'd_(tap|hit|do|bang)_(that|it|him|her) fit_as dilf milf bangable thirst",
    mimicry:
      'crowd the_type_(who|that) people_who_come people_who_(think|google|show|call|turn) those_people_who the_ones_who types_like the_classic your_typical another_typical',
    slur: 'faggot faggots tranny trannies nigger niggers chink chinks paki pakis gook spic spics wetback towelhead raghead gyppo gyppos pikey pikeys kike dyke mongoloid spastic cripple cripples fatass fatso lardass landwhale feminazi white_trash trailer_trash crackhead crackheads junkie_scum illegals',
    group: `fat_people fatties obese_(people|patients) fat_(patients|women|men) gypsies travellers muslims jews immigrants migrants foreigners asylum_seekers refugees mexicans blacks black_people white_people asians chinese indians pakistanis arabs africans poles romanians latinos old_people the_elderly boomers women men pregnant_women gays gay_people lesbians trans_people homosexuals disabled_people the_disabled addicts junkies druggies alcoholics drunks homeless_people the_homeless bums poor_people the_poor welfare antivaxxers anti-vaxxers unvaccinated vaccinated smokers jehovah's_witnesses christians catholics feminists republicans democrats liberals tories inmates single_mothers single_moms teenagers crazies psych_patients`,
    'that-group':
      'people_from_(that|this|there|those) (from|on)_that_side_of_town that_side_of_town that_part_of_town that_(neighborhood|neighbourhood|estate|religion|culture|race|country|kind|lot|faith) those_(people|countries|types|neighborhoods) (with|of)_(that|their)_(religion|culture|race|faith|kind|background|lifestyle|weight|age) people_like_(that|them) your_kind their_kind that_lot',
    'only-come':
      "only_(come|comes|want|wants|here|in|show|care)_(for|in|to|here|about|up) just_(come|want|here)_(for|to|in) always_(lie|lying|want|wants|late|complain|complaining|after|faking) are_all all_the_same take_advantage abuse_the_system clog_up clogging live_on_benefits living_off don't_(try|wash|care|bother|integrate|belong|deserve) shouldn't_(be_allowed|have|get|breed|vote|exist|be) should_not_(be_allowed|have|breed|vote) do_not_deserve have_only_themselves_to_blame it's_their_own_fault can't_even_speak smell breed_like",
    'go-away':
      "go_(back_|)(home|elsewhere|somewhere_else)_to go_back_to should_(go|leave|pay|find|be_last|wait) can_(find|go|look_for)_(another|somewhere|elsewhere)  find_(another|a_new)_(doctor|nurse|dentist|clinic|gp) i_(won't|will_not|refuse_to|am_not_going_to|don't_want_to|wouldn't)_(operate|treat|see|touch|care_for|waste|deliver|examine|take) won't_(operate|treat|see|touch) refuse_to_(treat|operate|see|touch|care) i'm_not_(treating|operating|seeing) back_of_the_(line|queue) send_them_(back|home) deport kick_them_out not_welcome stop_treating",
    colleague:
      'radiology radiologists the_lab night_shift day_shift nights_team surgeons surgery_team ortho orthopods orthopaedics anesthesia anaesthetics anaesthetists nurses doctors medics interns residents registrars gps psychiatry psychiatrists dentists the_dentist physios physiotherapists chiropractors osteopaths pharmacists pharmacy midwives porters hcas reception receptionists admin management managers consultants colleagues colleague coworkers co-workers coworker my_(boss|manager|supervisor|consultant|colleague|attending|director|matron) the_(other|last|previous)_(doctor|dentist|surgeon|clinic|hospital|team|shift) (previous|other|another)_(doctor|dentist|surgeon|clinic|hospital) the_competition the_dentist_(across|down|next) the_clinic_(across|down|next) ER_docs ed_docs paramedics hospitalists internists nps noctors medicine_team the_er the_ed',
    'own-team':
      "my_(team|staff|unit|crew|nurses|residents|juniors|students|employees|shift) our_team our_staff today's_team my_whole_team",
    'bad-work': `lazy incompetent useless clueless negligent careless irresponsible hopeless sloppy shoddy mediocre unprofessional botched botches botch butcher butchers butchered quack quacks charlatan charlatans ruins ruined ruin wrecks wrecked screwed_up screws_up messed_up messes_up mess_of a_mess disaster disasters disgrace disgraceful joke a_joke slackers slacking can't_(even_|)(read|do|be|manage|write|find) can't_be_bothered doesn't_know don't_know_(how|what|anything) never_(answer|answers|do|does|work|works) does_nothing do_nothing`,
    shame:
      'a_disgrace disgraceful shameful ashamed_of embarrassing embarrassment an_embarrassment shame_on pathetic appalling saying_it_here there_i_said_it there,_i_said_it naming_and_shaming',
  },
  grammar: {
    'group-attacked': [
      '<{slur}>',
      '<{group}|{that-group}> _0-5 {only-come}|{go-away}|{wish-harm}|{contempt}|{insult}',
      '<{go-away} _0-3 {group}|{that-group}>',
      '<{contempt} _0-2 {group}|{that-group}>',
      '<{that-group}> _0-2 {go-away}',
      '<{only-come}> _0-4 {group}|{that-group}',
      '<{group}|{that-group}> (are|all) _0-3 (the same|like that|dirty|thieves|dangerous|violent|hysterical|a plague|animals)',
      '(typical|so) <{group}>',
      '<{group}> who (don t|won t|never) (try|wash|integrate|care)',
    ],
    'colleagues-attacked': [
      '<{colleague}|{own-team}> _0-5 {bad-work}|{insult}|{shame}|{profanity}',
      '<{bad-work}|{insult} _0-2 {colleague}|{own-team}>',
      '<{bad-work} (of|by|from|that) _0-3 {colleague}>',
      '<{own-team}> _0-4 {shame}',
      '(fix|fixing|clean up|cleaning up|undo) _0-3 <{colleague} _0-4 {bad-work}>',
      '(fix|fixing|clean up|cleaning up|undo) _0-3 <{bad-work} _0-3 {colleague}>',
      '<{contempt} _0-2 {colleague}>',
    ],
  },
};
