import type { TopicText } from '../../reading/topics/index.ts';

const telling =
  '{specialty}|{told-test}|{told-drug}|{told-illness}|{preparation}|{procedure}|{condition}|{drug}|{remedy}|{ailment}';

export const messaging: TopicText<'messaging'> = {
  lexicon: {
    flirt: ` gorgeous beautiful handsome sexy cutie cute babe baby_girl stunning i_(really_|)(like|liked)_you (you_were|you're|you_are)_(so_|really_|very_|)(fun|cute|pretty|gorgeous|beautiful|hot|charming|attractive|handsome|stunning|special|my_type|lovely_to_talk) your_(smile|eyes|laugh|body|perfume|voice)_(is|are|made|was|were|drives|has) are_you_(single|seeing|married|dating|taken) do_you_have_a_(boyfriend|girlfriend|partner) crush xoxo 😘 😍 💋 🥰 🔥 😉`,
    'go-out':
      "pint_on_me drinks_on_me (first_round|the_wine)_(is_|s_|)on_me table_quiz pub_quiz quiz_night short_a_fourth what_(are|'re)_you_(doing|up_to)_(on_|this_|)(saturday|friday|sunday|tonight|tomorrow|weekend|later|after|this)  (go_out|hang_out|meet_up|catch_up|get_together|come_over|hook_up|netflix)_(with_me|sometime|some_time|this|on|outside|tonight|one|and|for)  take_you_(out|to_dinner) my_(place|house|flat|apartment) outside_(of_|)(the_|)(clinic|hospital|office|work|ward)  just_the_two_of_us come_to_my_(party|bbq|birthday|gig|church|place) date_with_me on_a_date",
    'life-event':
      'happy_(birthday|bday|b-day|anniversary|valentine|valentines|new_year|christmas|easter|thanksgiving) merry_christmas congratulations congrats happy_belated',
    favour:
      '(lend|loan|spot)_me (can|could|would)_(you|u)_(lend|loan|spot|do_me|help_me_(move|with_my)|cover|hook_me) borrow_(some_|)(money|cash|your|50|100|20|200|500|a) do_me_a_(favor|favour|solid) (i_|)need_(a_favor|a_favour|some_cash|a_loan|money|some_money) venmo_me cash_app paypal_me since_you_work_(at|in|for) (get|hook)_me_(a_discount|tickets|a_job|up_with) put_in_a_(good_)word get_my_(son|daughter|kid|nephew)_(a|into)',
    sell: "(i'm_selling|i_sell|we_sell|selling_my|would_you_be_interested|are_you_interested|interested_in_(buying|investing|joining)) my_(business|side_business|side_hustle|shop|brand|etsy|downline|team_of) mlm herbalife business_opportunity extra_income passive_income essential_oils apartment_for_(rent|sale) house_for_sale crypto insurance_policy",
    gossip:
      "guess_who_(was|came|is|just|i)  you'll_never_guess have_you_heard did_you_hear gossip between_(you_and_me|us) don't_tell_(anyone|anybody) (she|he|they)_(is|are|'s|'re)_(getting_divorced|divorcing|cheating|sleeping|pregnant) your_(neighbor|neighbour|cousin|boss|coworker|ex)_(is|was|also|came|has) tea_about spill_the_tea",
    'from-record':
      '  according_to_your_(chart|file) looked_you_up_(in|on) got_your_(number|cell|address|contact)_(from|off)',
    'from-care':
      'in_(clinic|the_clinic|the_office|surgery|therapy|session|my_clinic|the_ward|my_chair|the_exam|the_er|rehab|physio) at_(your|the)_(appointment|visit|session|check-up|checkup|clinic|hospital) (when|since)_(you_(came|were)|i_(treated|saw|operated|examined)) my_patient favorite_patient favourite_patient during_your_(stay|visit|therapy|session|appointment|surgery|admission) your_(appointment|treatment|surgery|therapy|session)',
    'think-of-you':
      "(thinking|think|thought|been_thinking)_(of|about)_you (i_|)miss_(you|seeing_you) can't_stop_thinking couldn't_stop_thinking (dreamed|dreamt|dreaming)_(of|about)_you (get|getting)_to_know_you_(better|outside|more) can't_wait_to_see_you wanted_to_see_you_again you_made_my_day",
    'due-care': 'appointment prescription id confirm hours closed referral invoice',
    remind:
      "(you|you_both|you_all|youse|you_two)_(still_|both_|)owe_us (still_|)(waiting_on|waiting_for|missing)_your reminder reminding remind_you don't_forget (please_|)remember confirm confirming confirmed your_(appointment|appt|visit|next|session|slot|check-up|checkup|follow-up|test|scan) appointment appt you_(have|'re_due|are_due|are_booked|are_scheduled|are_seeing) due_for notice just_a_note",
    'when-due':
      'today tomorrow tonight monday tuesday wednesday thursday friday saturday sunday next_week next at_(9|10|8|11|12|1|2|3|4|5|6) this_afternoon this_morning january february march april may june july august september october november december',
    fetch:
      "(is|are|has|have|'s|your)_(ready|available|in|arrived|back|here|come_in|waiting) ready pick_up pickup pick_it_up collect come_(in|by|to|for) bring take fasting_for do_not_(eat|drink|take|forget) don't_(eat|drink|take) stop_taking renew refill due results_are_in",
    specialty: `oncology oncologist psychiatry psychiatric psychiatrist psych psychology psychologist mental_health behavioral_health gynecology gynaecology gynecologist gynaecologist obgyn ob-gyn urology urologist proctology infectious_disease infectious_diseases hiv sexual_health gum_clinic gu_medicine std_clinic
      (breast|pain|fertility|addiction|memory|sleep|stroke|diabetes|obesity|weight_loss|palliative|wound|lung|heart|liver|kidney|seizure|eating_disorder|eating_disorders|methadone|colorectal|cancer|hearing|dialysis|transplant|abortion|ivf|menopause|bariatric)_(clinic|unit|center|centre|service|team|care|program) ivf fertility rehab addiction palliative hospice geriatrics cardiology cardiologist neurology neurologist dermatology dermatologist endocrinology endocrinologist
      rheumatology rheumatologist nephrology hematology haematology gastroenterology pulmonology respiratory allergy_clinic orthopedics orthopaedics ent ophthalmology nutritionist dietitian speech_therapy dialysis chemo chemotherapy radiotherapy radiation planned_parenthood detox podiatry obstetrics midwife plastic_surgery vascular counselling counseling therapy_session therapist psychotherapy`,
    'told-test': `(urine|stool|sperm|semen|blood|saliva|sputum|morning|early_morning)_sample(s) (mood|pain|bladder|sleep|ovulation|symptom|seizure|blood_pressure|sugar|glucose|panic|thought)_(diary|diaries|chart|charts|log|record|records|sheet) colonoscopy gastroscopy endoscopy pap_smear pap smear cervical_screening mammogram biopsy ultrasound mri ct pet_scan x-ray holter stress_test ecg ekg spirometry semen_analysis sperm hysteroscopy colposcopy amniocentesis cystoscopy bronchoscopy angiogram bone_density dexa
      (pregnancy|hiv|std|sti|drug|allergy|genetic|paternity|covid|tb|glucose|stool|urine|blood|hpv|fertility|hormone|liver|thyroid|hepatitis|syphilis|chlamydia)_(test|tests|screen|screening|results|panel) blood_draw blood_work bloodwork glucose_tolerance vasectomy d&c c-section termination abortion surgery operation insemination embryo_transfer egg_retrieval injection dialysis hpv_vaccine vaccine chemo_session radiation_session laser_session
      therapy_session circumcision extraction root_canal implant wound_check dressing_change echo echocardiogram sleep_study eeg infusion iud_insertion scan labs`,
    'told-drug': ` (birth_control|contraceptive)_(pills|pill|injection|refill|)
      methadone suboxone insulin antiretroviral antiretrovirals arvs antidepressant antidepressants antipsychotic antipsychotics anxiolytic warfarin heparin viagra hormones testosterone estrogen morning_after_pill iud prep truvada ozempic wegovy adderall xanax lithium accutane colostomy_bags catheter incontinence_pads hearing_aid hearing_aids breast_prosthesis insulin_pump cpap oxygen inhaler epipen depot_injection`,
    'told-illness':
      'diabetes cancer tumor tumour hiv aids hepatitis syphilis gonorrhea gonorrhoea chlamydia std stds sti stis hpv pregnancy pregnant depression anxiety bipolar schizophrenia addiction alcoholism epilepsy hypertension asthma anemia anaemia menopause miscarriage abortion infertility erectile_dysfunction positive negative obesity bulimia anorexia autism adhd dementia alzheimer covid tuberculosis hernia hemorrhoids prostate thyroid migraine psoriasis herpes abnormal malignant benign heart_failure',
    preparation:
      "(fasting|fast)_(for|before|from|since) fasting nothing_to_eat nothing_by_mouth npo full_bladder bowel_prep prep_solution laxative enema (clear_liquid|clear_liquids|liquid|low-residue)_(diet|only) do_not_(eat|drink|urinate|have_intercourse) don't_(eat|drink|urinate) (urine|stool|semen|sputum|blood)_sample contrast_dye no_(sex|intercourse) stop_taking_your",
    'plain-item':
      'id id_card photo_id insurance_card card referral mask companion paperwork form forms driver',
    'to-group':
      'everyone_in_the_group hello_(everyone|all|everybody) morning_(all|everyone) hi_(all|everyone|everybody|group|folks|ladies) hello_(all|everyone|group) dear_(patients|all|group|everyone) everyone_in_(this|the)_group to_all_(of_you|patients|members) good_morning_(all|everyone|group) this_group broadcast_list',
  },
  phrases: {
    flirt: [
      '(you have|you ve got) a|the? lovely|beautiful|gorgeous|nice|great|amazing|cutest|prettiest|best smile|eyes|laugh|voice|legs|body',
      '(you have|you ve got) (such a) lovely|beautiful|gorgeous|nice|great|amazing|cutest|prettiest|best smile|eyes|laugh|voice|legs|body',
    ],
    'go-out': [
      'grab|get|have|fancy a|some? coffee|drink|drinks|dinner|lunch|beer|beers|wine|pint|bite|cocktail',
      '(go for|buy you|take you for|meet for|up for) a|some? coffee|drink|drinks|dinner|lunch|beer|beers|wine|pint|bite|cocktail',
    ],
    'from-record': [
      'saw|found|got|pulled|took|looked|noticed|read|was|grabbed|copied|checked it|up|that? in|from|off|on your|the chart|file|record|records|notes|form|system|intake|paperwork|registration|emr|database',
      'saw|found|got|pulled|took|looked|noticed|read|was|grabbed|copied|checked (your number|your address|your phone|your cell|your email|your birthday|you live) in|from|off|on your|the chart|file|record|records|notes|form|system|intake|paperwork|registration|emr|database',
      '(it was|it s) it|up|that? in|from|off|on your|the chart|file|record|records|notes|form|system|intake|paperwork|registration|emr|database',
      '(it was|it s) (your number|your address|your phone|your cell|your email|your birthday|you live) in|from|off|on your|the chart|file|record|records|notes|form|system|intake|paperwork|registration|emr|database',
      'your|ur number|address|cell|phone|birthday|email was|is? from|in|on|off your|the chart|file|record|records|notes|form|system',
    ],
    'told-drug': [
      'psych|psychiatric|hiv|anxiety|depression|diabetes|thyroid|heart|seizure|sleeping|hormone|cancer|chemo|adhd|epilepsy|cholesterol|fertility|acne|pain|bipolar|schizophrenia|asthma|ulcer|prostate meds|med|medication|medications|pills|pill|tablets|medicine|injection|drugs|refill|prescription',
      '(blood pressure|weight loss|parkinson s) meds|med|medication|medications|pills|pill|tablets|medicine|injection|drugs|refill|prescription',
    ],
  },
  grammar: {
    'personal-approach': [
      '<any chance of (a|some) _0-2 (look|lift|quote|discount|hand|favour|favor|dig out|freebie)>',
      '<(cash|cash in hand|mates rates) (obvs|obviously|of course|no receipt|;)>',
      '<(outside|out of) (of)? the|our? sessions|session|therapy|clinic|appointments>',
      '<more _0-2 than my other? {patients}>',
      'my|our {kin} _0-4 <selling|doing|making|sells|makes|does|bakes _0-9 (only|each|quid|euros|dollars|off)>',
      '<(took|kept|got|copied|saved|have|nicked) your (number|mobile|cell|digits|email|address) _0-1 (from|off|on) _0-2>',
      '<found (you|your) _0-2 (by|through|on|under|from) _0-3>',
      '<(you said|you mentioned|you told me) you (like|love|live|go|play|run|surf|cook|dance|enjoy)>',
      '<{flirt}>',
      '<{go-out}>',
      '^ <(coffee|drinks|dinner|lunch|beer)> (on|this|some|sometime|$)',
      '<{favour}>',
      '<{sell}>',
      '<{gossip}>',
      '<{think-of-you}>',
      '<{life-event} _0-2 {flirt}>',
      '<you (are|re) _0-2 {my}? (favorite|favourite) {patient}>',
    ],
    'keeps-touch': [
      '<(i d love|i would love|i d like|i would like|love|happy|glad|hope|would be nice|would be lovely|want|keen) (to|if|that|we)? (we|you|could|can)? _0-1 (keep|stay|remain) in (touch|contact)> !with !about !for !regarding',
      '<(let s|let us|do|please|we should|can we|could we|shall we) (keep|stay|remain) in (touch|contact)> !with !about !for !regarding',
      '<(don t|do not|let s not) lose touch> !with',
      '<(i d love|i would love|i d like|i would like|hope) to (keep chatting|keep talking|talk more|chat more|hear more from you|see more of you)> !about',
    ],
    'courted-from-care': [
      '<you (were|are|re) (so|really|such|very|quite|rather)? a? (fun|cute|pretty|gorgeous|beautiful|hot|charming|attractive|handsome|stunning|sexy)> _0-2 (in|at|during) (the|my|our|your)? (clinic|surgery|appointment|consultation|check-up|checkup|visit)',
      '(in|at|during) (the|my|our|your) (clinic|surgery|appointment|consultation|check-up|checkup|visit) _0-3 <i (really)? (liked|fancied|fancy) you>',
      '<i (really|rather|quite)? (liked|fancied|fancy) you> _0-3 (in|at|during|when) (the|my|our|your|i)? (clinic|surgery|appointment|consultation|check-up|checkup|visit|treated|examined|stitched|saw)',
    ],
    'cared-for-you': ['<i _0-1 (treated|examined|stitched|nursed|bandaged|operated) up|on? you>'],
    'record-used': ['<{from-record}>', '<{life-event}> _0-8 {from-record}'],
    'reminder-tells': [
      '(stitches|staples|dressing|dressings|drain|check|wound|scar) _0-2 (from|of|after|for) (your|the) _0-1 <{told-test}|{procedure}>',
      '(bring|take|have) _0-2 your _0-2 <(viral load|cd4|liver|lithium|inr|psa|hepatitis|hormone|sugar|glucose|thyroid|std|sti) _0-1 (results|bloods|diary|readings|figures|card|book|levels)>',
      '(see|seeing) you _0-2 (at|in) the|our? _0-1 <{specialty}>',
      '{remind} _0-4 !surgery <{told-test}>',
      '(results|result|bloods|swab|swabs|scan) _0-10 <(start|begin|put) you on _0-2 treatment|medication|antibiotics|meds|tablets|therapy>',
      '(results|result|bloods|swab|swabs|scan) _0-10 <(start|begin) _0-2 treatment|medication|therapy>',
      `{remind}|{when-due} _0-10 !surgery <${telling}>`,
      `!surgery <${telling}> _0-8 {when-due}|{fetch}`,
      `{fetch} _0-5 !surgery <${telling}>`,
      '(check-up|appointment|scan|x-ray|test|exam) (of|for|on) (your|the)? _0-1 <{care-body}>',
      '<{preparation}> _0-4 (for|before|from|since)',
      `(results|result|report|appointment|visit|check-up|session|follow-up) (of|for|from|in|with|at) _0-3 !surgery <${telling}>`,
      `!surgery <${telling}> _0-1 (results|result|appointment|appt|session|follow-up|refill)`,
      '(your|before|after|for|pre|day of) <surgery>',
      `{your} !talk|talks|lecture|webinar|poster|paper|post|posts|thread|article|book|study|work|research|piece|presentation|podcast|keynote (results|result|report|annual|next|weekly|monthly)? _0-2 !surgery <${telling}>`,
    ],
    'group-reminder': [
      '^ _0-3 <(methadone|suboxone|naltrexone|antabuse|prep|arv|clozapine|depot|buprenorphine|hormone) _0-1 (collection|pick-up|pickup|hours|dispensing|clinic|round|supply|hatch|scripts|injections)> _0-1 (is|are|moves|move|moved|opens|open|starts|start|changes|will|now|from|on|at|runs|closed|times|:)',
      '<(alcohol|drinkers|drink|addiction|recovery|gambling|bulimia|anorexia|eating disorder|hiv|herpes|psychosis|bipolar|self-harm|incontinence|miscarriage|stoma|detox) (support|therapy)? (group|circle|clinic|meeting)> _0-3 (is|moves|moved|meets|starts|on|at|tonight|tomorrow|{date}|{time}|cancelled)',
      '<{to-group}> _0-12 {told-drug} _0-1 collection|clinic|pickup|dose|round',
      '<{to-group}> _0-12 appointment|appointments|session|sessions|therapy|{told-test}|{specialty}',
      'appointment|appointments|session|therapy _0-12 <{to-group}>',
    ],
  },
};
