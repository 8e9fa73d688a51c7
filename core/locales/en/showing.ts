import type { TopicText } from '../../reading/topics/index.ts';

export const showing: TopicText<'showing'> = {
  lexicon: {
    image: `photo photos pic pics picture pictures pictured image images video videos vid clip footage livestream screenshot screenshots selfie selfies reel reels snap snaps snapchat tiktok audio recording recorded filmed filming gif timelapse carousel posing photographed live_from`,
    'clinical-image':
      'x-ray x-rays xray xrays radiograph radiographs ct ct_scan ct_scans mri mri_scan mris ultrasound ultrasounds mammogram ecg ekg ecg_strip ekg_strip rhythm_strip endoscopy colonoscopy bronchoscopy scan scans histology dermoscopy fundoscopy laparoscopy pathology_slide path_slide cxr',
    'care-document':
      'report chart charts labs lab_results test_results results discharge_(letter|summary) prescription whiteboard wristband drug_chart obs_chart monitor_screen monitor theatre_list or_board patient_list op_note clinic_letter referral_letter consent_form label labels ed_board handover_sheet',
    'care-sight': `wound wounds lesion lesions scar scars ulcer ulcers burn burns fracture fractures tumor tumour tumors tumours or operating_room operating_theatre theatre operation surgery procedure birth delivery c-section stump skin patient patients rash abscess hernia post-op postop graft implant implants smile mouth teeth eye hand foot feet knee nose_job nose breast breasts belly lips cheekbones wrinkles resus icu ward er ed newborn preemie specimen gallstones kidney_stone foreign_body removed_object stitches sutures cadaver cadavers corpse body_bag`,
    'before-after':
      'before_and_after before_&_after before/after before_after final_result transformation before_surgery pre_and_post',
    show: "swipe look_at look check_out check_this here_is here's here_are sharing i'm_sharing showing attached posting pic_of_the_day what_do_you_see what_do_you_think thoughts any_thoughts opinions spot_the spot_diagnosis diagnosis? this_is_what this_is_how_(he|she|it) see_photo in_the_photo in_the_video going_live ask_me_anything",
    'work-caption': `another_day_(at|in)_the_(office|life|or|er|lab|clinic) just_another_(day|night|shift|friday|saturday) day_at_the_office day_in_the_life my_happy_place my_second_home my_office best_job_(ever|in) love_(my_job|what_i_do|this_job) all_in_a_day's_work living_the_dream work_(selfie|bestie|vibes) this_is_why_i (things|stuff|what)_(we|i)_(see|do|find|get) job_done nailed_it
      how_my_(day|night|shift|morning)_(started|is_going|went) night_shift_(vibes|crew_and|and) shift_(vibes|highlight) highlight_of_my today's_(work|art|masterpiece|case|special|catch) masterpiece my_(work|art|handiwork|masterpiece) fresh_out_of in_action the_things_we butcher_shop_day`,
    'taken-out': `(look_|)(what|everything|the_thing)_(we|i|the_surgeon|they)_(just_|)(pulled|took|got|found|removed|fished|dug|cut|extracted)_(out|from|in|inside|off) pulled_(this|that|it|these)_out took_this_out removed_from came_out_of_(a|this|her|his|my) found_(inside|in|up)_(a|this|his|her) stuck_(in|up)_(his|her|a|this|there) where_the_sun_don't_shine where_(cucumbers|it|they|things)_shouldn't foreign_(body|object) up_(his|her|the)_(bum|butt|ass|arse|rectum|nose) in_(his|her)_stomach (had|was)_in_(his|her) guess_what_(this|he|she|we|was|came)`,
    'harmless-image': `infographic infographics illustration illustrations drawing drawings diagram poster posters team_(photo|picture|pic) team crew group_(photo|picture) family_photo stock_photo stock_image our_team website web_page party dinner holiday holidays congress conference course slide slides cover logo calendar schedule mannequin manikin anatomical_model atlas book licensed ai-generated beach mountain coffee cat dog puppy new_(mri|ct|scanner|hospital|wing|ward|unit|theatre|centre|center|clinic|equipment|uniform) arrived_today has_arrived opening unveiled donation donated foundation thanks_to award awards graduation graduated graduating awareness_(day|week|month) world_(day|health) tips how_to guide leaflet campaign lecture vacation birthday christmas hiring vacancy fundraiser marathon finals exam happy_(holidays|new_year|birthday|easter|christmas) merry_christmas season's_greetings congratulations podcast is_open now_open`,
    famous: `guess_who guess_which you'll_never_guess you_will_never_guess you_won't_guess one_hint a_hint hint: rhymes_with very_famous household_name off_the_telly from_the_tv on_tv can't_say_who not_saying_who no_names a_certain well-known premier_league nfl can't_say_(much|who|more) not_naming_names no_names_but i_won't_say_who won't_say_who guess_whose you'd_never_guess if_you_knew_who mum's_the_word my_lips_are_sealed nda didn't_hear_it_from_me you_didn't_hear 🤫 🤐 say_no_more i_said_nothing keep_it_to_yourself between_us patient_confidentiality`,
    announced:
      '(has|have|had)_(announced|shared|released|revealed|confirmed|spoken|disclosed|published|opened_up) announced shared released revealed confirmed disclosed opened_up published said_(on|in)_(his|her) according_to_(his|her|the)_(statement|office|team) (his|her)_(statement|memoir|interview|instagram) official_statement',
    donated:
      'donated visited opened unveiled signed ambassador patron award jerseys toys supports fundraiser',
  },
  grammar: {
    'care-image': [
      '<{my} _0-1 cadaver|corpse|body>',
      '<{show}|{image} _0-6 {taken-out}>',
      '{procedure}|{body-part}|{show} _0-9 on <my|our (operating)? (table|slab)>',
      'swipe (to see|for|left for|to) _0-4 <{body-part}|{before-after}|results|before|after|gore|bucket>',
      '(snuck|sneaked|grabbed|got|took|stole|managed) _0-3 (shot|pic|photo|picture|snap|screenshot) (of|with) _0-2 <{clinical-image}|{care-document}|{care-sight}>',
      '(guess|spot|name|find|how many|what s|what is|count|see) _0-7 (in|on|inside) (this|that|the|his|her) _0-2 <{clinical-image}|film>',
      '<{clinical-image}|film> _0-9 (wrong answers only|guess what|place your bets|take a guess)',
      '<(going|went|go|live) live? (from|during|in|mid)> _0-2 {care-place}|{procedure}|{duty}',
      '<{care-place} (whiteboard|patient list|handover sheet|theatre list|drug chart|obs chart)>',
      '<{taken-out}> _0-6 {body-part}|{care-place}|today|tonight',
      '<{before-after}> _0-6 {procedure}|{body-part}|{treatment}|{clinical-image}',
      '<{procedure}|{body-part}> _0-6 {before-after}',
      '{image} _0-4 <{one-patient}|{the} {patient}|cadaver|corpse|body bag|dead body>',
      '<{image}> _0-3 (in|from|during|at) _0-2 {care-place}|{procedure}|{duty}',
      '{image} _0-3 (of|with) <{one-person}|{the-person}> _0-4 {care-place}|{condition}|{procedure}|{device}',
      '(took|taking|got|filmed|recorded) _0-3 <{image}> _0-3 (of|with) _0-2 {patient}|{elder}|{child}',
      '(could|can|said) (i)? (post|share) _0-2 <this|it|these> _0-6 {body-part}|{clinical-image}',
      '{patient} _0-3 (said|ok|okay|fine|consent|consented|agreed|permission) _0-4 <post|share|posting|sharing>',
      '<{image}|{clinical-image}|{care-document}|{before-after} (of|with|from|in) _0-3 {care-sight}|{care-document}|{clinical-image}|{body-part}|{condition}|{procedure}|{care-place}>',
      '{show} _0-4 <{clinical-image}|{care-document}>',
      '{show} _0-4 <{image}|{care-sight}> _0-3 {before-after}',
      '<{before-after}> _0-4 {care-sight}|{procedure}|{treatment}|{body-part}',
      '<{care-sight}|{body-part}|{procedure}> <{before-after}>',
      '<live|livestream|streaming from (the|our|my)? {care-sight}|{care-place}>',
      '<{image} (of|with) (a|my|the|our|this)? {patient}|{child}|{elder}>',
      '{show} (at|how|what|this|the|my)? _0-3 <{care-sight}>',
      '<{patient} s|his|her|my {clinical-image}|{care-document}>',
      '<{clinical-image}> from (today|yesterday|last night|clinic|my|this)',
    ],
    'famous-here': [
      '{care-place}|{procedure}|{treat-1} _0-8 <{public-figure}> _0-8 {famous}',
      '<{public-figure}> _0-3 under the knife',
      '<{public-figure}> _0-8 {famous} _0-8 {care-place}|{procedure}',
      '<{public-figure}> _0-12 (i|we) {treat-now}|{treat-past}',
      '{treat-1} _0-3 <{public-figure}>',
      '{famous} _0-8 {care-place}|{procedure}|{treat-1}|{duty}',
      '(a|an|certain|famous|well known|local|some) _0-3 <{public-figure}> _0-8 {care-place}|{procedure}|{duty}|{body-part}',
      '(which|what) <{public-figure}> _0-6 (today|tonight|last night|in here)',
      '{famous} _0-6 <{public-figure}> _0-6 {my} _0-3 {care-place}|room|clinic|hospital|ward|office',
      '<{public-figure}> _0-6 (in|at|on|to) {my} _0-3 {care-place}|room|clinic|hospital|ward|er|ed|office',
      '{treat-1} _0-3 <{public-figure}>',
      '<{public-figure}> _0-8 i|we (ve|just)? (saw|seen|read|treated|scanned|operated|fixed|reviewed|examined) (the|his|her|him|it)',
      '<{public-figure}> _0-4 (is|was) (a|one of)? {my} {patient}|{patients}',
      '{famous} _0-4 (admitted|in theatre|in my clinic|waiting room|on our ward|just walked|giving birth|had surgery)',
    ],
    'famous-judged': [
      '(what|which) _0-3 (think|reckon|believe) <(the|that|this)? {public-figure}> (has|is|had)',
      '<{public-figure}> _0-4 (clearly|obviously|definitely|surely|probably) (has|is|had|having) _0-4 {condition}',
      '<{public-figure}> _0-8 (my bet|my money|i d say|i diagnose|looks like|my diagnosis|textbook)',
      '(my bet|my money|i d say|i diagnose) _0-6 <{public-figure}> _0-6 {condition}',
    ],
  },
};
