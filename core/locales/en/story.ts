import type { TopicText } from '../../reading/topics/index.ts';
import { knownHere } from './acquaintances.ts';
import { asides, asideWords } from './asides.ts';
import { gerunds, infinitives, participles, pasts, thirdPerson } from './morphology.ts';
import { kinInCare } from './own-body.ts';
import { farewellTold, partings } from './partings.ts';
import { scenes } from './scenes.ts';
import { storyPhrases } from './story-phrases.ts';

/** What one does to and with somebody under care. */
const careVerbs = `treat examine operate admit:admitted discharge intubate extubate resuscitate suture sedate diagnose vaccinate amputate bandage transfuse assess review refer:referred transfer:transferred save rescue deliver
  lose:lost clerk triage cannulate catheterise catheterize stitch pronounce ventilate drain plaster wash walk hold:held help comfort sit:sat consent scan code defib:defibbed shock remove pull push prescribe stabilise stabilize counsel extract
  anaesthetise anesthetize biopsy scrub:scrubbed restrain nurse screen inject swab:swabbed numb dress feed:fed bathe wheel splint bag:bagged tube clean unwrap:unwrapped disimpact narcan roll lift feed:fed dose medicate section tase fish:fished dig:dug yank pluck`;

export const story: TopicText<'story'> = {
  lexicon: {
    ...asideWords,
    ...partings,
    'free-time':
      'birthday_cake candles c(e|é)ilidh c(e|é)ilí knees-up first_dance best_man bridesmaid(s) (first|last)_day_(of|at)_(school|nursery|kindergarten|college|uni|university|preschool) (school|nativity)_play school_run gym yoga pilates crossfit marathon supermarket hairdresser cinema gig stadium derby wedding netflix sofa dishwasher nightclub mortgage holiday_let vacation',
    'treat-1': `i_called_(it|time_of_death|it_at) we_called_(it|time_of_death|it_at) called_it_at we_got_(him|her|them)_back got_(him|her)_back i_sent_(him|her|them)_(home|to) we_sent_(him|her|them)_(home|to) (we|i)_did_cpr did_cpr doing_cpr we_tried_(for|everything|to|our) we_worked_on delivered_a delivered_my scrubbed_in
      brought_into_the_world i_look_after i'm_looking_after (i|we)_looked_after (i|we)_cared_for (i|we)_took_care_of (i|we)_took_out (i|we)_pulled_out had_to_(tell|intubate|admit|restrain|amputate|deliver|break|pronounce|call_time|sedate) held_(his|her)_hand holding_(his|her)_hand`,
    'treat-past': pasts(careVerbs),
    'treat-part': participles(careVerbs),
    'treat-inf': infinitives(careVerbs),
    'treat-ger': gerunds(careVerbs),
    'treat-now': `${infinitives(careVerbs)} wax tattoo`,
    'treat-2': 'while_you_suture while_you_stitch',
    'treat-you': '',
    'did-to-1': '',
    'told-you': '',
    'past-3pl': '',
    'treated-3': `(was|were|is|being|been|got|gets)_(just_|finally_|)(admitted|brought|rushed|transferred|intubated|extubated|sedated|restrained|sectioned|discharged|airlifted|wheeled|coded|resuscitated|catheterised|readmitted|diagnosed|ventilated|amputated|narcanned) brought_in_by brought_in_(a|this|his|her) found_(down|unresponsive|on_the|face)  still_(intubated|sedated|ventilated) on_a_(psych_hold|vent|ventilator) psych_hold`,
    'past-1': 'i_was_like',
    'past-3': `*ed !need !bed !red !seed !speed !indeed !exceed !proceed !feed !based !medicated !united !tired !excited !advanced !unvaccinated !vaccinated !aged !related !naked went came said told gave took got had made swore threw ran fell broke cut bit ate drank drove left brought thought found lost felt swallowed stuck put hit shot lied
      woke fought kicked sang spat forgot hid slept stole wore wrote knew kept held tore sat stood spoke cried grabbed`,
    participle: '*ed seen done given taken',
    'to-me-3': `${thirdPerson('call send:sent text buzz cough sneeze thank recognise recognize hug:hugged grab:grabbed threaten insult bite:bit spit:spat punch kick film squeeze kiss slap:slapped show:showed bring:brought give:gave make:made knit:knitted bake buy:bought offer wave wink teach:taught save leave:left hand mistake:mistook propose bless recite')}`,
    'tell-inf': 'tell explain_to break_it_to inform',
    gerund:
      '*ing !thing !nothing !something !everything !morning !evening !king !ring !spring !string !during !sing !bring',
    'told-me': '',
    'have-1':
      "i_have_(a|this|one|my) we_have_(a|this|one) i_had_(a|this|one|my) we_had_(a|this|one|our) i've_(got|had)_(a|this|one) we've_(got|had)_(a|this|one) i_got_(a|this|one) we_got_(a|this|one) just_(had|got|met|saw|seen) there_was_(a|an|this) there's_(a|this) i_look_after i_once_had had_a had_an had_this got_a got_this got_my looking_after (i|we)_(saw|met|watched|seen) i've_seen watched_(a|my|her|him) met_(a|my|the)",
    'told-1': `(had|have)_to_(explain|tell|say)_(to|that|her|him|them|two|a) when_i_said i_said_the_word explaining_to how_do_i_tell how_do_you_tell (i|we)_(just_|)(told|asked|explained_to|said_to|informed|advised|reminded|begged|warned|offered) (had|having|got)_to_(tell|explain|break) (told|asked)_(her|him|them|his|her|this|a) break_the_news broke_the_news breaking_bad_news bad_news_to i_say_to i_said_to i'm_like i_was_like`,
    'with-1':
      'years_of_dialysis months_together years_together (chats|chatting)_with took_home (i_|we_|)(held|holding|hold)_(his|her|their|a)_hand (sat|sitting|stayed|cried|prayed|sang)_(it_|)with_(him|her|them|a|the|my) (i|we)_(hugged|sang|cried|wept|prayed) at_(his|her)_bedside by_(his|her)_side squeezed_my_hand in_my_arms take_(his|her|their)_last_breath',
    'came-3': `came_(in|to|back|through|into|see|for|with|up) comes_(in|to|back|through|with) has_come_in coming_(in|to|through) walked_(in|into|up) walks_(in|into|up) showed_up shows_up turned_up turns_up presented presents_(with|to|in) rolled_(in|into|up) rolls_(in|into) wandered_in strolled_in arrived arrives brought_in brought_by checked_in checks_in dropped_by stumbled_in staggers_in limps_in limped_in bounced_back
      drove_(himself|herself)_in walked_(himself|herself)_in is_back is_back_again back_again rocked_up rocks_up pitched_up landed_in ended_up_in wakes_up_swinging arrives_by rang_999 called_999 called_911 walk_in come_in show_up turn_up roll_in stumble_in`,
    'said-3': `said says tells_(me|us|the) told_(me|us|the|my) ${thirdPerson('reply answer yell shout swear:swore whisper confess announce rate:rated score describe scream claim insist mumble mutter sing:sang shriek demand')} goes_(and|i|you|oh) goes: he_goes she_goes goes was_like is_like be_like admitted_(to|that|he|she) explains explained looked_(at_me|me_in_the_eye|at_my) looks_at_me texted_me bragged took_one_look`,
    'asked-3': `${thirdPerson('ask demand beg:begged request plead wonder')} wanted wants asks_if asked_if asks_me asked_me looking_for hoping_for proposed_to`,
    'did-3': `${thirdPerson('refuse lie forget:forgot swallow hide:hid film record threaten insult bite:bit spit:spat vomit pee smoke google mistake:mistook ignore invent shove snore steal:stole punch kick swing:swung throw:threw rip:ripped fake deny overdose')} ate eating drank drinking eats drinks fell falls tripped no-showed no_showed never_showed_up didn't_show stopped_taking keeps_(skipping|coming|missing|calling|asking|refusing|pulling|ringing|pressing|telling)
      skips skipped won't_(take|stop|listen|eat|use|let|wear|open|leave) pulled_out_(his|her|the) ripped_out left_ama walked_out stormed_out self-discharged threw_up passed_out wet_(himself|herself|the) thinks_(he|she|that|i|it|the|i'm) thought_(he|she|that|i|it|the|i'm) believes believed stuck_(a|an|his|her|it) put_(it|a|his|her)_(up|in) can't_remember doesn't_remember doesn't_know tried_to has_been_(caught|here|in) drove_himself drove_herself left_with calls_me called_me cancelled_on chose_to`,
    'outcome-3': `died passed_away passed_on passed_peacefully (has|had)_died is_dying was_dying didn't_make_it did_not_make_it made_it_(through|home|out) pulled_through woke_up wakes_up coded coding codes crashed arrested (went|goes|gone)_into_(labour|labor|arrest|shock) was_born gave_birth delivered_(a|her) recovered is_recovering got_better got_worse deteriorated survived rang_the_bell
      (is|was|still|now)_(intubated|in_icu|in_the_icu|sedated|critical|ventilated|on_life_support|in_a_coma|brain_dead) lost_(the_baby|a_leg|her_leg|his_leg|his_sight|her_sight|an_eye|the_pregnancy|his_thumb|his_finger|a_finger|his_hand|her_hand|his_arm|her_arm|his_foot|her_foot) took_(his|her)_own_life tried_to_kill coming_off_the_ventilator (opened|opens)_(his|her)_eyes (took|take|takes)_(his|her)_(first|last)_(steps|breath) last_breath relapsed weeks_to_live months_to_live
      welcome_to_the_world little_man first_movement breathing_on_(his|her)_own rest_easy rip fly_high od'd on_(him|her)_again won't_be_coming (is|isn't)_coming_back not_coming_back no_longer_with_us empty_(chair|bed) won't_be_back`,
    'emotion-3': `${thirdPerson('cry scream thank sob:sobbed weep:wept tremble shake:shook faint hug:hugged')} panicked freaked_out burst_into_tears bursts_into_tears broke_down breaks_down in_tears started_(crying|screaming|sobbing|yelling|singing) lost_(it|his_temper|her_temper|his_mind|her_mind) yelled_at screamed_at threw_a_(fit|tantrum|chair|punch) cussed_(me|us)_out swore_at cursed_(me|us)_out squeezed_(my|his|her)_hand kissed_my smiled_at you_should_have_seen`,
    'found-3': `turned_out turns_out ended_up_(being|having|with|in) had_a had_an had_been has_a has_an was_diagnosed_with got_diagnosed diagnosed_with suffers_from suffered tested_positive it_was_(a|an|actually) found_(a|an|to|out) (his|her)_(scan|mri|ct|labs|bloods|x-ray|xray|ecg|ekg|biopsy|potassium|hba1c|a1c|sugar|bp|hb|inr|gcs|sats) wasn't_(wearing|even) hadn't hasn't_(changed|washed|showered) only_had with_a_(cucumber|nail|knife|bottle|bulb)`,
    'time-told': `today tonight yesterday this_(morning|afternoon|evening|week|shift) last_(night|week|evening|shift) an_hour_ago (two|three|few|couple)_(of_|)hours_ago earlier just_now just_then right_now (on_|)(monday|tuesday|wednesday|thursday|friday|saturday|sunday)_(morning|night|afternoon|evening|) the_other_(day|night) first_thing at_(3|4|5|2)am 3am 4am 2am 5am at_midnight
      christmas_(eve|day) new_year's_eve boxing_day halloween thanksgiving nye on_nights just_came_out just_out_of before_lunch after_lunch half_an_hour_ago ten_minutes_ago valentine's_day on_my_break at_lunch `,
    addressed: `doc doctor nurse     `,
    'author-role': `(as|being|i'm|i_am|i've_been|been)_(a|an)_(nurse|doctor|medic|paramedic|midwife|dentist|dental_nurse|pharmacist|resident|surgeon|gp|hca|cna|emt|physio|carer|student_nurse|vet_nurse's|psychologist|therapist|er_nurse|icu_nurse|receptionist|anaesthetist|radiographer|phlebotomist) years_(of|in)_(nursing|medicine|practice|the_er|the_ed|ems|dentistry|pharmacy|this_job|the_job|a&e|icu) your_(pharmacist|nurse|dentist|midwife) nurse_life`,
    'like-mine': `(as_old_as|same_age_as|age_of|like|could_be|could_have_been|reminded_me_of|reminds_me_of)_my my_age same_age_as_me`,
    'asks-help': `(what|which)_(does|do|could|can)_(this|these|it|that|those)_(mean|signs|be) tell_me_if any_(cure|curable|treatment_for) is_there_a_cure dear_all dear_sir respected_(sir|doctor|medical) what_is_the_(significance|cause|best|difference|treatment) get_some_(information|informations|advice) i_have_a_question thank_you_for_the_(valuable|information) would_like_to_(thank|get|find) please_(help|suggest|advise|let_me_know|reply|kindly|answer|send|tell_me|respond|guide) pls_(help|suggest|advise|reply) kindly_(reply|suggest|advise|help) what_(should|can|could|shall)_(i|we|she|he)_do i_would_like_to_know i_want_to_know i_need_(information|help|to_know|advice) looking_for_(information|help|answers) is_it_(possible|safe|normal|true) can_(you|i|this|it|he|she) could_(you|this|it)_(be|please|help|tell|send) do_you_(know|have) is_there_(any|a|anything|something) are_there_any i_am_(trying|looking|searching|wondering|writing|inquiring|interested|seeking|concerned|worried) i'm_(trying|looking|searching|wondering|worried) thank_you_for_your where_can_(i|we) how_(long|can|do|often|much) any_information more_information wondering_if i_was_wondering help_me my_question question_is`,
    one: 'someone somebody one another_one this_one',
    'she-he': 'she he her him his hers himself herself',
    me: 'me us',
    ordinal: `first last next second third latest previous final worst hardest toughest oldest youngest favorite favourite fourth fifth sixth seventh eighth ninth tenth eleventh twelfth umpteenth`,
    opener: `let_me_tell_you_about story_time storytime true_story so_this_just_happened this_just_happened you_won't_believe you_will_not_believe a_story_about the_story_of the_case_of interesting_case crazy_case weirdest_case case_today tonight_in_the overheard_(in|at|on) actual_conversation real_conversation conversation_with_(a|my) funniest_thing best_thing_a worst_thing_a just_when_you_think
      today_in_(clinic|the_er|the_ed|theatre|the_or|surgery|a&e) pov the_way_(this|that|my|a) i_will_never_forget i'll_never_forget can't_say_much never_seen_anything patient_of_the_day shout_out_to shoutout_to so_(he|she)_goes so_i_have so_i_had how_is_your psa_from quote_of_the_day face_when the_look_on best_part_of_(the|my)_(day|shift|night|week) highlight_of_the_(day|shift)`,
    generic:
      'every each any all most many some if when whenever those anyone everyone people folks usually generally often typically sometimes whoever never always',
    hypothetical: `suppose let_us_say let's_say for_example for_instance what_if what_would_you what_would_happen picture_this hypothetically hypothetical what_next best_next_step picture_a`,
    fiction:
      'in_my_(dream|dreams) (this|best|worst|favourite|favorite)_(soap|telenovela|sitcom|melodrama) soap_opera libretto aria the_villain (classroom|plastic|teaching|anatomy|biology)_(skeleton|skull|torso|spine) anatomical_(model|skeleton) (our|the|my)_skeleton_(in|at|called|from|has|is|wears|wore) resusci_(annie|anne) at_the_(telly|tv) (season|series)_finale this_(episode|series|season) (first|second|final|next|last|new)_draft my_(novel|manuscript|short_story) nobody_in_it_exists osce osces (actor|actress|actors)_(playing|patient|patients) role-player(s) manikins mannequins resus_dummy cpr_dummy resusci* sim_(suite|lab|centre|day|session|baby) simbaby simman fictional fictitious made-up made_up invented imaginary simulated simulation simulator mannequin manikin sim_man (a|the|my|this)_(novel|movie|film) tv_show tv_series episode_of main_character any_resemblance standardised_patient standardized_patient role_play role-play video_game mock_case mock_patient composite_case board_exam exam_question usmle plab mcq question_stem vignette_practice',
    published: `case_report case_reports published_in published_case we_published NEJM lancet JAMA BMJ pubmed doi paper_in journal nature cochrane et_al study_shows a_study new_study study_finds (tells|shares|shared)_(his|her|their)_story sues suing charged_after charged_with found_guilty case_of_(measles|ebola|zika|mpox|bird_flu) as_reported news_of reported_in read_about police_say officials_say researchers podcast interview documentary tells_her_story tells_his_story dies_after dies_in killed_in`,
    'public-talk': `police_(say|said|are|appeal) gardai_(say|are|appeal) officials authorities witnesses lawsuit sue(s|d) charged_(after|with|over) doctors_said grieving victim prevention prevent preventable tips guide campaign share_this please_share information figures data million millions rising rise rises on_the_rise increase(s|d|ing|) falling down_by up_by law government ministry union(s) workshop course talk webinar congress register enrol enroll places hours open closed book_(now|online|your) booking no_appointment
       discover learn did_you_know world_day awareness symptoms_of risk_factors risk(s) myths avoid take_care remember study research according experts specialists europe country countries world population society people_with patients_with families we_explain join_us join_our see_you thanks_to welcome congratulations proud_of hang_in_there celebrate(s|d) celebrating anniversary retire(s|d|ment) our_new
      available announce(s|d) opening volunteers wanted hiring we_demand strike enough reminder reduces lowers improves protects helps walk-in_(clinic|centre|center|vaccines|service)`,
    'shop-talk': `(on_|)(my|our)_caseload (on_|)(my|our)_books my_shift handover discharge_(letter|summary|papers) signed_her_discharge signed_his_discharge obs drug_round bleep pager triage category resus majors minors we_get i_get_the we_admitted crash_call crash_trolley on_my_list clocking end_of_my_shift my_bay the_bay`,
    aggregate:
      'of_cases of_patients of_people of_women of_men percent per_cent people_a_year cases_a_year rate incidence prevalence statistics on_average trial meta-analysis cohort of_the_population in_100,000 per_100,000 in_ten in_10 one_in 1_in',
    'own-illness': `my_(endocrinologist|cardiologist|neurologist|urologist|gynecologist|gynaecologist|obgyn|rheumatologist|dermatologist|gastroenterologist|podiatrist|optician|consultant_said|period|periods|body) a_couple_of_days_after_my i_am_type for_me_from_birth my_(cancer|diagnosis|illness|surgery|operation|treatment|doctor|doctors|gp|therapist|therapy|pregnancy|labour|labor|migraine|migraines|anxiety|depression|rehab|recovery|dentist|physio|own_health|oncologist|surgeon|knee|back|hip|chemo|biopsy|mammogram|colonoscopy|smear|psychiatrist|midwife|nurse|arm|ex) i_was_(diagnosed|admitted|treated|operated|in_hospital|the_patient|a_patient|pregnant) i'm_(a_patient|pregnant|diabetic|asthmatic|sick|ill|recovering|off_sick)
      i_am_(a_patient|pregnant|diabetic|asthmatic|sick|ill) i_have_(asthma|diabetes|migraine|migraines|covid|cancer|endometriosis|flu|a_cold|adhd|an_appointment|pain|had) i_had_(surgery|cancer|covid|a_baby|my_appendix|chemo|a_miscarriage|my) i_got_my_(flu|covid|vaccine|jab|results) got_my_(flu|covid|vaccine|jab|results) as_a_patient i_suffer i_grind my_test i_think_i_have i_(fainted|passed_out|threw_up|broke_my|fell)`,
    should: `should must ought_to needs_to need_to has_to have_to may might remember avoid consider please talk_to speak_to call_your ask_your see_your requires deserves deserve deserved please_don't do_not don't_take`,
  },
  phrases: storyPhrases,
  grammar: {
    ...asides,
    'known-here': knownHere,
    'farewell-told': farewellTold,
    'outcome-dated': [
      '^ _0-1 <{she-he} {outcome-3}> _0-4 {time-told}|{date}|{time}',
      '^ <{outcome-3}> _0-4 {time-told}|{date}|{time}',
    ],
    'speaks-to-author': [
      '<{care-place}|{duty}> : "',
      ', <{addressed}> ;',
      '" <{addressed}> ;',
      '(yes|no|sorry|hey|thanks|please|but|listen|well|hi|beers|ok) <{addressed}> ;',
      '^ (sir|ma am|madam|hun|love|darling) , _0-2 (you|that|this)',
    ],
    'event-noted': [
      ...scenes['event-noted'],
      '{time}|{time-told} (,|:)? (a|an|another)? <{condition}|{procedure}> (in|on|at|;)',
      '^ (and|so)? (another|first|second|third|fourth|fifth|last|yet another) <{procedure}|{condition}|{care-event}>',
      '^ (that s)? (two|three|four|five|#number) <{procedure}|{condition}> (now|so far|this|today|tonight|;)',
      '^ <{procedure}|{condition}|{care-event}> (in|on|at) (the|a|my|our) !{public-figure}',
      '^ <#number weeks> ;',
    ],
    'patient-told': [
      ...scenes['patient-told'],
      '<{one-person}|{one-worker}|{the-person}> _0-2 {past-3}|{came-3} _0-3 (in|into|on|to|at) (my|our) (office|chair|couch|clinic|surgery|consulting room|room|table|practice|cubicle|waiting room|list|books|desk|counter)',
      '(we|i) (all)? (call|calls|called|nicknamed|christened|named) <(him|her)> _ !{kin} !mum !dad',
      '{have-1} _0-3 <{one-patient}> !s',
      '{treat-1} _0-3 <{one-patient}|{the} {patient}>',
      '^ (today|tonight|yesterday|just|so|finally)? (saw|had|met|got|seen|watched) _0-2 <{one-patient}>',
      '<{one-patient}> _0-5 {said-3}|{asked-3}|{did-3}|{outcome-3}|{emotion-3}|{came-3}|{found-3}|{told-me}|{past-3}',
      '<{the} {patient}> _0-3 {said-3}|{asked-3}|{did-3}|{outcome-3}|{emotion-3}|{came-3}|{told-me}',
      '{ordinal} <{patient}> of (the|my)',
      '{opener} _0-5 <{one-patient}|{one-person}>',
      '{told-1} _0-1 <{one-patient}>',
      '<{my} {patient}> (is|was|who|today|tonight|just|has|had|with|from|in|said|keeps|yesterday|last|this|told|thinks|asked)',
      '<{one-person}|{one-worker}> (on|from) my|our (caseload|list|books|ward|unit|round|rounds|run)',
      '<{one-person}|{one-worker}> (i|we) (visit|look after|care for|nurse|treat|go to|see every|see on|see each|see weekly)',
      '^ (just|today|tonight|so|and)? <lost (a|an|another|one|two) _0-2 {child}|{patient}|{age}|{elder}|mum|mom|dad|teenager>',
      '(we|i) (just)? <lost (a|an|another|our) _0-2 {child}|{patient}|{age}|{elder}|mum|mom|dad|teenager>',
      '^ _0-1 <(only|first|oldest|youngest) _0-2 {job}> (i|we) (ve|have)? (ever|just)? {treat-part}|{treat-past}',
      '^ <{patient}> (:|—)',
      '^ <{patient}> {said-3}|{asked-3}|{did-3}|{outcome-3}|{emotion-3}|{came-3}',
      '<one of my {patients}> (is|was|just|has|had|said|told|asked|died|today|who|keeps|came|brought|got)',
      '<{patient}> (today|tonight|yesterday|this morning|last night|just)',
      '{came-3}|{said-3} _0-2 <{one-patient}>',
      '<{my} {ordinal}? {elder}|{person}|{child}> (in|on) #number|bed|room|bay',
    ],
    'act-told': [
      '(digging|picking|pulling|fishing|cutting|cleaning|sewing|stitching|scrubbing|tweezing|syringing) _0-4 (out of|from|off|up|in) _0-2 <{body-part}>',
      '<{treat-1} _0-3 {body-part}|{condition}|{procedure}|{device}>',
    ],
    'person-told': [
      '(had to|ve had to|have had to|having to) (cut|pull|free|peel|prise|pry|winch|carry|talk|drag|wrestle|chase|unstick|dig|fish) <(somebody|someone|a|an|this|one)>',
      '{treat-1} _0-3 <{one-person}|{one-worker}|{the-person}>',
      '{have-1} _0-3 <{one-person}>',
      '^ (today|tonight|yesterday|just|so|finally)? (saw|had|met|got|told|watched|helped) _0-1 <{one-person}>',
      '<{one-person}|{one-worker}> _0-4 {came-3}|{said-3}|{asked-3}|{emotion-3}|{outcome-3}|{did-3}|{found-3}|{told-me}|{past-3}',
      '{told-1} _0-1 <{one-person}|{the-person}|{one-worker}>',
      '<{the-person}|{one-worker}> (who|that)? _0-3 {said-3}|{asked-3}|{emotion-3}|{did-3}|{outcome-3}|{found-3}|{came-3}|{told-me}|{past-3}',
      '<{bare-person}>',
      '(pray|prayers|praying|thinking of|thoughts are with|gutted|heartbroken) (for|with)? <{the-person}|{one-worker}>',
      '{with-1} _0-6 <while|as|until|when|because>',
      '{treat-1} <{she-he}>',
      '^ (so|and|then)? <she|he> _0-2 {came-3}|{said-3}|{asked-3}|{emotion-3}|{outcome-3}|{did-3}|{found-3}|{told-me}',
      '<(to|shout out to|for|dear) {the-person}> (who|that|in)',
      '<(the way|how) {one-person}>',
      '<{caricature}> (from|in|of|last|who|on) (last|today|tonight|bay|room|bed|the|yesterday|night)',
    ],
    'outcome-told': [
      '^ (we|i)? <(lost|saved) one> (today|tonight|yesterday|again|;|this|last|in)',
      '(came|went|walked|gone) in _0-5 <(came|went|walked|left) (out|home|away)> _0-3',
      '^ (yesterday|today|tonight|and|finally|last night|this morning)? <{she-he} {outcome-3}|{emotion-3}>',
      '<{outcome-3}> (on us|on me|in my arms|on my shift|in front of|under my hands|today|tonight)',
      '<(watched|watching|watch) {she-he} (die|go|slip|fade|walk)>',
      '^ <{outcome-3}>',
      '<(mum|mom|dad|family) (named|held|kissed|said)>',
    ],
    'dropped-told': [
      '{emotion-3}|{did-3} (at|on|during|with) _0-2 <{device}|{procedure}|{test}|{drug}>',
      '^ <{past-3} (himself|herself)>',
      '<(he|she) (didn|doesn|can|couldn|won|wasn|isn|had|still|asked|never)>',
      '^ <wants|needs|refuses|thinks|keeps|coughs|walks|recognises|recognizes|demands|claims|swears>',
      '^ <{condition}> (her|his|a|the)',
      '(and|then|but) <{did-3}|{said-3}|{came-3}|{asked-3}> _0-3 (his|her|me|my|the)',
      '^ (so|and|then|today|also)? <{came-3}|{asked-3}|{treated-3}>',
      '^ <{did-3}|{said-3}> _0-3 (the|his|her|me|a)',
      '<{told-1} {she-he}>',
      '<(he|she) {past-3}|{said-3}|{did-3}|{asked-3}>',
      '^ <can t|doesn t|didn t|won t remember|use|eat|want|let|stop>',
      '<{treated-3}>',
    ],
    'slot-patient': [
      ...scenes['slot-patient'],
      '<(today|tonight|yesterday|this morning|last night|monday|tuesday|wednesday|thursday|friday|saturday|sunday) s> (one|had|came|wanted|asked|said|told|arrived|thinks|decided|cried|brought|swallowed|refused|{did-3}|{asked-3}|{came-3}|{said-3})',
      '<(first|second|third|fourth|last|final|next) (house call|home visit|callout|house visit)>',
      '<(house call|home visit|callout|house visit) (number)? (#number|one|two|three|four|five|six|seven|eight|today|this)>',
      '<{the-person}|{one-worker}|{one-person}|{staff}|{patient}|{elder} in|from #number>',
      '<(in|from) #number> ;',
      '^ <(the)? {condition}|{procedure} chap|lad|guy|lady|fella|bloke|kid>',
      '<(mr|mrs|ms) b|c|d|e|f|g|h|j|k|l|m|n|o|p|q|r|s|t|u|v|w|x|y|z>',
      '<today s|yesterday s|tonight s {person}|{patient}|{child}|{caricature}>',
      '<(my|the|our) {time}> (just|is|was|burst|cried|said|asked|told|no-showed|no|never|didn|has|had|came|wants|brought|thinks|again|patient|appointment|slot|cancelled|canceled|left|turned|got)',
      '<(my|the|our)? (bed|room|bay|cubicle|trolley|pod|side room|chair) #number> (is|was|has|had|just|wants|asked|keeps|again|said|needs|died|woke|coded|snores|and|who|decides|decided|won|tried|thinks)',
      '<{patient}|{person}|{elder}|{child}|one|diva|{caricature} in (bed|room|bay|cubicle|trolley|side room|resus|icu|itu|#number) #number?>',
      '<(bed|bay|cubicle) #number>',
      '^ <room #number> finally|still|just|again|now|never|{past-3}|{did-3}|{outcome-3}|{emotion-3}|{said-3}|{asked-3}',
      '<my|the (bed|room|bay) #number>',
      '<my|the (2|3|4|8|9|10|11|12) (o|pm|am)>',
      '<(my|the) (first|last|next|eleven|ten|nine|two|three|four|eight) (o|am|pm|appointment|of the day)>',
      '^ <{condition}|{procedure}|{body-part} (lady|guy|man|woman|dude|kid|girl|boy|bloke) (from|in|is|was|has|with|,)>',
      '<(the|our|that) {condition}|{procedure}|{body-part} (lady|guy|man|woman|dude|kid|girl|boy|bloke|gran|grandma)>',
    ],
    vignette: [
      ...scenes.vignette,
      '(case|puzzle|quiz|riddle) _0-5 : _0-2 <{person}|{child}|{patient}|{elder}|male|female>',
      ': <male|female|man|woman> ;',
      '{job}|{person}|{elder} , <#number> ;',
      '^ <{condition}|{feature} , {age}|#number>',
      '<{age} (old)? {person}|{child}|{patient}|{kin}|male|female|m|f|boy|girl> _0-4 (with|who|presenting|presents|presented|c|came|found|brought|admitted|c/o|complaining|found|post|no|hx|h)',
      '<#number (yo|y o|m|f|y|yr) (m|f|male|female|man|woman|old)? {person}|{kin}|{child}?> _0-4 (with|who|presenting|presents|presented|c|came|found|brought|admitted|complaining|take|took|died)',
      '^ <(she|he) (was|is|s) #number> (;|and)',
      '{a} <{age} (old)? {person}|{child}|{patient}|{elder}|{kin}>',
      '(case|case of the day|case report) : _0-2 <{age}|{person}|{child}|{patient}>',
      '<{the-person}|{one-person}|{one-patient}|{bare-person} , {age}>',
      '^ <#number weeks> ;',
    ],
    'news-told': [
      '<{told-1} _0-2 {she-he}|them> _0-2 (that)? (he|she|they|it|there|her|his|no|the)',
      '<broke|break|breaking the (bad)? news> to',
      '<{with-1}>',
      '<{told-1}> _0-2 ({the}|{a}|{this}|{my}|her|his) {kin}',
    ],
    'relative-told': [
      '<{kin}> _0-1 , _0-2 {kin}',
      '<(two|the|both) parents>',
      '<(the|a|his|her|this|their)? {kin}> (of)? _0-4 {said-3}|{asked-3}|{emotion-3}|{did-3}|{told-me}|{came-3}',
      '<({patient}|{child}|{person}|{elder}) s {kin}> _0-4 {said-3}|{asked-3}|{emotion-3}|{did-3}|{came-3}',
      '{told-1} _0-1 <(the|a|his|her|this|their) {kin}>',
    ],
    'by-staff': [
      ...kinInCare,
      '(my|the|a) _0-1 {staff} (told|gave|prescribed|diagnosed|said|says|saw|sent|put) (me|us|my|that|i)',
      'my {staff}',
      '(took|brought|drove|rushed) my _0-2 {kin}',
      '(i|my) _0-2 (was|were|got) (diagnosed|admitted|treated|seen|discharged|told) (by|with|in)',
      '{staff} (was|were) _0-1 (lovely|amazing|kind|brilliant|angels|great)',
      'the (dentist|doctor|physio|gp|therapist) s ;',
    ],
    'generic-patient': [
      '(difference|differences|comparison|similarities) between _0-9 {one-patient}|{one-person}',
      '(every time|whenever|always) _0-6 {one-patient}|{one-person}',
      '{the} {patient} _0-3 (right|rights|dignity|choice)',
      '(we|i) _0-3 #number {patients}|{procedure}|{persons}|cases',
      '(every|each|any|if|when|whenever|no) _0-1 {one-patient}|{one-person}|{patient}|{the-person}',
      '{hypothetical} _0-3 {one-patient}|{one-person}|{patient}|{person}|{child}|{elder}',
      '{one-patient}|{one-person}|{the-person}|{patient} _0-1 {should}',
      'if (you|your|you re|someone)',
      '{the} {patient} (is always|experience|voice|safety|journey|first|comes|should|must)',
      '(as|for|patient) (a|the|every) {patient}',
    ],
  },
};
