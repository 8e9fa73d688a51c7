import type { TopicText } from '../../reading/topics/index.ts';
import { firstPerson, thirdPerson } from './morphology.ts';

/** Somebody unnamed: "a lady", "this kid", "another guy". */
const someone = '{a}|{this}|{ordinal} _0-3 {patient}|{person}|{child}|{elder}|{job}|{kin}';
const somePatient = '{a}|{this}|{my}|{ordinal}|{the} _0-3 {patient}';
const past =
  'saw|seen|had|treated|admitted|discharged|delivered|lost|intubated|operated|met|examined|scrubbed|coded|pronounced|sent|consented|triaged|cannulated|catheterised|sutured|stitched|vaccinated|sedated|resuscitated|diagnosed|reviewed|assessed|clerked|scanned|ventilated|removed|pulled|told|held|helped|fixed|saved|looked|got|took|did|gave';

export const story: TopicText<'story'> = {
  lexicon: {
    'treat-1': `${firstPerson(`see:saw:seen treat examine operate admit:admitted discharge intubate extubate resuscitate suture sedate diagnose vaccinate
      amputate bandage transfuse assess review refer:referred transfer:transferred save rescue deliver lose:lost meet:met clerk triage cannulate catheterise
      catheterize stitch pronounce ventilate drain plaster wash walk hold:held help comfort sit:sat look_after:looked_after care_for:cared_for take_care_of:took_care_of:taken_care_of
      consent scan code defib shock remove pull push prescribe stabilise stabilize counsel council fix numb extract anaesthetise anesthetize biopsy
      scrub:scrubbed restrain nurse screen inject swab`)}
      i_pulled we_pulled i_took_out we_took_out i_scrubbed_in i_called_(it|time_of_death) we_called_(it|time_of_death) we_got_(him|her)_back i_sent_(him|her)_(home|to) we_sent_(him|her)_(home|to) had_to_(tell|intubate|admit|restrain|amputate|deliver|break|pronounce)`,
    'have-1':
      "i_have we_have i_had we_had i've_got we've_got i've_had we've_had i_got we_got just_had just_got there_was_(a|an|this) there's_(a|this) i_look_after i_once_had had_a had_an had_this got_a",
    'told-1':
      '(i|we)_(just_|)(told|asked|explained|said|informed|advised|reminded|begged) (had|having|got)_to_(tell|explain|break_the_news) (told|asked)_(her|him|them) break_the_news broke_the_news breaking_bad_news (i|we)_had_to_tell',
    'with-1':
      '(i_|we_|)(held|holding)_(his|her|their|a)_hand (sat|sitting|stayed|cried)_with_(him|her|them|a|the|my) (i|we)_hugged at_(his|her)_bedside by_(his|her)_side',
    'came-3': `came_(in|to|back|through|into|see|for|with) comes_(in|to|back|through|with) has_come_in coming_in walked_(in|into) walks_(in|into) showed_up shows_up turned_up turns_up presented presents_(with|to|in) rolled_(in|into) rolls_in wandered_in strolled_in
      was_(admitted|brought|rushed|transferred|referred|wheeled|airlifted|readmitted|sent_in) got_(admitted|brought_in) arrived arrives brought_in brought_by checked_in dropped_by stumbled_in staggers_in limps_in walked_up limped_in bounced_back`,
    'said-3':
      'said says told_(me|us|the) tells_(me|us) saying goes: goes_and was_like replied replies answered yelled shouts admitted_that admits swore swears claimed claims insisted_(that|he|she) whispered whispers confessed confesses explained explains announced announces looked_(at_me|me_in_the_eye) looks_at_me screamed_at texted_me bragged',
    'asked-3':
      'asked asks asking wanted wants demanded demands demanding begged begs insisted insists requested requests pleaded pleads looking_for hoping_for wondered',
    'did-3': `${thirdPerson('refuse lie forget:forgot:forgotten swallow eat:ate:eaten drink:drank:drunk hide:hid:hidden film record threaten insult hit:hit bite:bit:bitten spit:spat vomit pee smoke google mistake:mistook:mistaken ignore invent believe hug call give:gave:given bring:brought sign fall:fell:fallen ring:rang:rung swear:swore:sworn')}
      no-showed no_showed never_showed_up didn't_show_(up|)  stopped_taking keeps_skipping keeps_(coming|missing|calling|asking|refusing) skips skipped won't_(take|stop|listen) pulled_out_(his|her|the) ripped_out left_ama walked_out stormed_out self-discharged threw_up passed_out wet_(himself|herself|the) thinks_(he|she|that) believes believed googled stuck_(a|an|his|her) shoved`,
    'outcome-3': `died passed_away passed_on passed_peacefully (has|had)_died is_dying was_dying didn't_make_it did_not_make_it made_it pulled_through woke_up wakes_up coded crashed arrested (went|goes|gone)_home (went|goes)_into_(labour|labor|arrest|shock) was_born gave_birth delivered_(a|her) recovered is_recovering got_better got_worse deteriorated survived rang_the_bell walked_(out|again|for) walking_again (is|was|still|now)_(intubated|in_icu|in_the_icu|sedated|stable|critical|ventilated|on_life_support|in_a_coma|brain_dead) lost_(the_baby|a_leg|her_leg|his_leg|his_sight|her_sight|an_eye|the_pregnancy) took_(his|her)_own_life tried_to_kill coming_off_the_ventilator (opened|opens)_(his|her)_eyes took_(his|her)_(first|last)_(steps|breath) relapsed weeks_to_live months_to_live`,
    'emotion-3': `${thirdPerson('cry scream thank smile sob weep:wept tremble shake:shook faint panic freak_out:freaked_out apologise apologize laugh')}
      burst_into_tears bursts_into_tears broke_down breaks_down in_tears started_(crying|screaming|sobbing|yelling) lost_it lost_(his|her)_(temper|mind) yelled_at screamed_at_me hugged_(me|us) threw_a_(fit|tantrum|chair|punch) fainted cussed_(me|us)_out swore_at cursed_(me|us)_out thanked_(me|us) squeezed_my_hand`,
    'found-3':
      'turned_out turns_out ended_up_(being|having|with|in) had_a had_an has_a has_an with_a with_an was_diagnosed_with got_diagnosed diagnosed_with suffers_from suffered tested_positive it_was_(a|an|actually) found_(a|an|to) (his|her)_(scan|mri|ct|labs|bloods|x-ray|xray|ecg|ekg|biopsy|potassium|hba1c|a1c|sugar|bp|hb|inr|gcs|sats)',
    one: 'someone somebody one another_one this_one',
    'she-he': 'she he her him his hers',
    me: 'me us to_me to_us at_me at_us on_me',
    ordinal:
      'first last next second third latest new previous final favorite favourite worst hardest toughest',
    opener: `let_me_tell_you_about story_time storytime true_story so_this_just_happened this_just_happened you_won't_believe you_will_not_believe a_story_about the_story_of case_of_(a|the) the_case_of interesting_case crazy_case weirdest_case case_today tonight_in_the_(er|ed|icu) overheard_(in|at|on) actual_conversation real_conversation conversation_with_(a|my) me: thread_about funniest_thing best_thing_a worst_thing_a just_when_you_think today_in_(clinic|the_er|the_ed|theatre|the_or|surgery) pov:`,
    generic:
      'every each any all no most many some if when whenever those anyone everyone patients people folks usually generally often typically sometimes in_general whoever never always',
    hypothetical:
      "imagine suppose let_us_say let's_say say_you for_example for_instance what_if what_would_you what_would_happen picture_this hypothetically hypothetical if_a",
    fiction:
      'fictional fictitious made-up made_up invented imaginary simulated simulation simulator mannequin manikin sim_man novel tv_show tv_series episode movie film character any_resemblance standardised_patient standardized_patient role_play role-play video_game mock_case mock_patient composite_case',
    published:
      'case_report case_reports published_in published_case published_today we_published NEJM lancet JAMA BMJ pubmed doi paper_in journal nature cochrane et_al study_shows a_study new_study as_reported news_of reported_in read_about',
    aggregate:
      'of_cases of_patients of_people percent per_cent people_a_year cases_a_year rate incidence prevalence statistics on_average trial meta-analysis cohort of_the_population in_100,000 per_100,000 in_ten in_10 one_in',
    'own-illness': `my_(cancer|diagnosis|illness|surgery|operation|treatment|doctor|gp|therapist|pregnancy|labour|labor|migraine|migraines|anxiety|depression|rehab|recovery|dentist|physio|own_health|consultant|oncologist|surgeon|knee|back|hip|chemo|biopsy|mammogram|colonoscopy|smear) i_was_(diagnosed|admitted|treated|operated|in_hospital|the_patient|a_patient|pregnant) i'm_(a_patient|pregnant|diabetic|asthmatic|sick|ill|recovering|off_sick) i_am_(a_patient|pregnant|diabetic|asthmatic|sick|ill) i_have_(asthma|diabetes|migraine|migraines|covid|cancer|endometriosis|flu|a_cold|adhd|an_appointment) i_had_(surgery|cancer|covid|a_baby|my_appendix|chemo|a_miscarriage|my) i_got_my_(flu|covid|vaccine|jab|results) as_a_patient myself`,
    should:
      'should must ought_to needs_to need_to has_to have_to can may might could remember avoid consider please talk_to speak_to call_your ask_your see_your requires deserves deserve',
  },
  grammar: {
    'patient-told': [
      '{have-1} _0-2 <{a}|{this}|{my}|{ordinal} _0-3 {patient}> !s',
      'had|got <{a}|{this} _0-3 {patient}>',
      `{treat-1} _0-3 <${somePatient}>`,
      `^ (today|tonight|yesterday|just|so|finally)? (${past}) _0-2 <${somePatient}>`,
      `<${somePatient}> _0-4 {said-3}|{asked-3}|{did-3}|{outcome-3}|{emotion-3}|{came-3}|{found-3}`,
      '{ordinal} <{patient}> of (the|my)',
      `{opener} _0-4 <${someone}>`,
      `{opener} _0-6 <${somePatient}>`,
      `{told-1} _0-1 <${somePatient}>`,
      '<{my} {patient}> (is|was|who|today|tonight|just|has|had|with|from|in|said|keeps|yesterday|last|this)',
      '^ <{patient}> : ',
      '^ <{patient}> {said-3}|{asked-3}|{did-3}|{outcome-3}|{emotion-3}|{came-3}',
      'one of my <{patients}> (is|was|just|has|had|said|told|asked|died|today|who|keeps|came|brought|got)',
      '<{patient}> (today|tonight|yesterday|this morning|last night|just)',
    ],
    'person-told': [
      `{treat-1} _0-2 <${someone}>`,
      `{have-1} _0-2 <${someone}> who|with|that|come|in|tell|ask|say|scream|cry|yell|today`,
      `^ (today|tonight|yesterday|just|so|finally)? (saw|had|met|got|treated|admitted|discharged|delivered|lost|intubated|told|held|stitched|triaged|examined|diagnosed|saved) <${someone}>`,
      `<${someone}> _0-3 {came-3}|{said-3}|{asked-3}|{emotion-3}|{outcome-3}|{did-3}|{found-3}`,
      `{told-1} _0-1 <${someone}>`,
      '{told-1} _0-1 <{the} {person}|{elder}|{child}>',
      '<{the} {person}|{elder}|{child}> (who|that)? _0-3 {said-3}|{asked-3}|{emotion-3}|{did-3}|{outcome-3}|{found-3}|{came-3}',
      '{with-1} _0-6 <while|as|until|when>',
      '{treat-1} <{she-he}> (up|home|in|out|today|back|on|for|with|and)',
      '^ <she|he> _0-2 {came-3}|{said-3}|{asked-3}|{emotion-3}|{outcome-3}|{did-3}|{found-3}',
    ],
    'outcome-told': [
      '^ (yesterday|today|tonight|and|finally|last night|this morning)? <{she-he} {outcome-3}|{emotion-3}>',
      '<{outcome-3}> (on us|in my arms|on my shift|in front of (me|us)|under my hands)',
      '<(watched|watching) {she-he} (die|go|slip|fade|walk)>',
    ],
    'slot-patient': [
      '<(my|the|our) {time}> (just|is|was|burst|cried|said|asked|told|no-showed|no|never|didn|has|had|came|wants|brought|thinks|again|patient|appointment|slot|cancelled|canceled|left|turned|got)',
      '<(my|the|our)? (bed|room|bay|cubicle|trolley|pod|side room) #number> (is|was|has|had|just|wants|asked|keeps|again|said|needs|died|woke|coded|snores|and|who)',
      '<{patient}|{person}|{elder}|{child}|one in (bed|room|bay|cubicle|trolley|side room|resus|icu|itu) #number?>',
      '<my|the (bed|room|bay) #number>',
      '<my|the (first|last|next|2|3|4|9|10|11) (o|pm|am|appointment|of the day)>',
    ],
    vignette: [
      '<{age} (old)? {person}|{child}|{patient}|{kin}|male|female|m|f|boy|girl> _0-4 (with|who|presenting|presents|presented|c|came|found|brought|admitted|c/o|complaining|found|post|no|hx|h)',
      '<#number (yo|y o|m|f|y) (m|f|male|female|man|woman)?> _0-4 (with|who|presenting|presents|presented|c|came|found|brought|admitted|complaining)',
      '{a} <{age} (old)? {person}|{child}|{patient}|{elder}>',
      '(case|case of the day|case report) : _0-2 <{age}|{person}|{child}|{patient}>',
    ],
    'news-told': [
      '<{told-1} _0-2 {she-he}|them> _0-2 (that)? (he|she|they|it|there|her|his|no|the)',
      '<broke|break|breaking the (bad)? news> to',
      '<{with-1}>',
      '<{told-1}> _0-2 {the}|{a}|{this}|{my}|her|his {kin}',
    ],
    'relative-told': [
      '<(the|a|his|her|this|their) {kin}> (of)? _0-4 {said-3}|{asked-3}|{emotion-3}|{did-3}',
      '<({patient}|{child}|{person}|{elder}) s {kin}> _0-4 {said-3}|{asked-3}|{emotion-3}|{did-3}|{came-3}',
      '{told-1} _0-1 <(the|a|his|her|this|their) {kin}>',
    ],
    'generic-patient': [
      '{generic}|{hypothetical} _0-2 {patient}|{person}|{child}|{elder}',
      '{patient}|{person}|{child}|{elder} _0-3 {should}',
      '(if|when) (you|your|you re|someone|a)',
      '{the} {patient} (is always|experience|voice|safety|journey|first|comes|should|must)',
      '(as|for|with|patient) (a|the|every) {patient}',
    ],
  },
};
