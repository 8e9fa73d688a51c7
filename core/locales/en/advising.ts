import type { TopicText } from '../../reading/topics/index.ts';

/** What may be taken, as far as a sentence names it. */
const taken = '{remedy}|{drug}|{dose}|{medication}';

export const advising: TopicText<'advising'> = {
  lexicon: {
    remedy: `ibuprofen advil motrin acetaminophen tylenol paracetamol calpol aspirin amoxicillin augmentin azithromycin z-pak antibiotic antibiotics nsaid nsaids anti-inflammatory anti-inflammatories steroid steroids
      prednisone prednisolone hydrocortisone cortisone omeprazole antacid antacids antihistamine antihistamines metformin lisinopril losartan amlodipine statin statins atorvastatin insulin levothyroxine thyroxine sertraline zoloft ssri
      lexapro prozac diazepam valium lorazepam xanax antidepressant antidepressants naproxen aleve diclofenac tramadol codeine heparin warfarin eliquis loratadine claritin cetirizine zyrtec benadryl salbutamol ventolin albuterol
      fluconazole metronidazole ciprofloxacin cipro glycerin ivermectin nystatin mometasone loperamide domperidone diflucan monistat acyclovir valacyclovir iron vitamin vitamins magnesium probiotic probiotics melatonin saline cream creams ointment syrup drops pill pills the_pill patch patches suppository
      laxative laxatives painkiller painkillers inhaler inhalers beta_blocker beta_blockers diuretic ppi mucinex sudafed imodium miralax ozempic semaglutide adderall gabapentin doxycycline nitrofurantoin macrobid tamiflu retinol tretinoin minoxidil supplements supplement`,
    dose: `mg milligrams ml mcg tablet tablets capsule capsules dose doses half_a_tablet puffs teaspoon teaspoons tablespoon injection shot units every_(4|6|8|12|four|six|eight|twelve)_hours (once|twice|three_times|two_times)_(a_day|daily|per_day) a_day daily
      for_(3|5|7|10|three|five|seven|ten)_days at_(bedtime|night) by_day in_the_(morning|evening) before_bed with_food on_an_empty_stomach twice_as_much`,
    medication:
      'medication medications meds medicine treatment chemo tablets pills blood_thinner blood_thinners therapy course',
    take: `take try use apply start begin put give_(him|her|it|them) switch_to add inhale alternate keep_taking continue_with carry_on_with go_on get_some grab_some pop drink repeat stick_to go_with rub get_yourself_(some|a)`,
    stop: `stop stop_(taking|using|giving|it) quit_taking come_off skip drop ditch hold_off don't_(take|use|give|bother_with|start) do_not_(take|use|give|start) never_take avoid_taking lay_off cut_out discontinue get_off`,
    change:
      'double up increase raise lower reduce halve cut bump bump_up go_up go_down taper split titrate decrease',
    'advise-you': `(i'd|i_would|i'll|i_would_just|i'd_just)_(take|try|start|stop|use|recommend|suggest|prescribe|double|halve|go_with|go_for|advise|put|switch|hold|skip|increase|reduce|add) i_(recommend|suggest|advise|prescribe)
      if_(i_were|it_were)_(you|me)_i'd you'd_be_(fine|ok|better)_(on|with|taking|to_take) best_to_(take|stop|start|double|halve) sounds_like_you_need`,
    ailment: `lipoma cyst cysts fungal fungus thrush yeast_infection uti cystitis gastritis reflux gerd hernia sciatica tendinitis tendonitis arthritis osteoarthritis plantar_fasciitis sprain strain dermatitis eczema psoriasis rosacea
      shingles herpes cold_sore scabies hives allergy allergic_reaction pharyngitis strep strep_throat tonsillitis ear_infection otitis sinusitis sinus_infection bronchitis pneumonia flu covid virus viral bacterial migraine vertigo bppv anemia anaemia
      hypothyroidism hyperthyroidism diabetes anxiety depression panic_attack hemorrhoid hemorrhoids haemorrhoids piles fissure appendicitis gallstones kidney_stone kidney_stones infection infected mono chickenpox scarlet_fever
      conjunctivitis pink_eye stye cavity abscess wart warts mole melanoma carcinoma menopause perimenopause pcos endometriosis bv fibromyalgia neuralgia dvt clot stress intolerance celiac coeliac ibs meniscus acl bruxism acne folliculitis
      hand_foot_and_mouth croup heart_attack angina arrhythmia palpitations hypertension cold fracture tear rash roseola worms pinworms adhd autism carpal_tunnel frozen_shoulder rotator_cuff gout ringworm impetigo`,
    'it-is': `  (sounds|looks|seems)_like (sounds|looks)_(a_lot|very_much|more|exactly)_like (definitely|probably|almost_certainly|most_likely|likely|clearly|my_guess_is|i'd_say|my_money_is_on|i'd_bet|i_think_it's|i_think_that's|i_think_you_have|has_to_be|must_be|classic|textbook) you_(have|'ve_got|definitely_have|probably_have|clearly_have|likely_have|got|most_likely_have)_(a|an|just|classic|the) (from|based_on)_what_you_(describe|say|said|wrote|are_describing|'re_describing) diagnosis: it'll_be_(a|an|just|the) it_will_be_(a|an|just)`,
    reassure: `(it's|that's|it_is|that_is|this_is|totally|perfectly|completely|probably|is)_(nothing|harmless|benign|normal|fine|ok|okay|not_serious|nothing_serious|nothing_to_worry_about) nothing_(serious|to_worry|to_worry_about|major|sinister) (don't|do_not|no_need_to|try_not_to)_(worry|panic) no_worries_it ignore_it it_will_(pass|go_away|clear)_(on_its_own|by_itself|in) it'll_(pass|go_away|clear) you'll_be_(fine|ok|okay|good|right_as_rain) you_will_be_fine all_in_your_head just_(stress|anxiety|age)`,
    'no-need':
      "(no_need|don't_need|do_not_need|needn't|don't_have|doesn't_need|not_necessary|unnecessary|no_point|not_worth|don't_bother|skip)_(to|for|an|a|antibiotics|in|the|any|going|with|another)  (you_can|can)_wait_(until|till|a|another|and) wait_(it_out|a_few|and_see|another|a_couple) stay_home_and",
    'test-result': '',
    'is-fine':
      " (mean|means|show|shows|suggest|suggests|indicate|indicates|confirm|confirms) don't_(worry|like)",
    'send-me':
      'dm_me pm_me message_me tell_me_(what|your|how|where) send_me (send|post|share|drop|upload|show|email|comment)_(me_|)(your|a|the|it|them|us|pics|photos|below)  (drop|post|leave|comment)_(your|a|them)_(symptoms|questions|results) ask_me text_me tell_me_your slide_into_my_dms my_dms_are_open dms_are_open dms_open hit_me_up inbox_me whatsapp_me free_consults open_consult (send|shoot)_(them|it|that|those|your|the)',
    'tell-you':
      "(i'll|i_will|i_can|we'll|we_can|and_i|i'd|happy_to)_(tell|diagnose|take_a_look|look|let_you_know|advise|interpret|read|go_over|review|give|help_you|answer|prescribe|sort|see_what|check|have_a_look|explain|write_you|assess|reply_with|walk_you) (and|so)_(i'll|we'll|i_can|i_will|let_me) let_me_(know_how|take_a_look|look|see|check|have_a_look) tell_me_how_(it_goes|you) diagnose_(you|it|your) see_what_it_is get_a_(free_)diagnosis",
    'symptom-told': `i_(have|have_a|have_had|'ve_had|'ve_got|feel|got|noticed|found|was_(diagnosed|prescribed|told)|take|am_on|'m_on|am_taking|'m_taking|started|can't_(sleep|breathe|eat)|keep) i've_(had|got|been) my_(head|chest|back|stomach|knee|throat|ear|son|daughter|kid|baby|mom|mum|dad|husband|wife|toddler|blood|tsh|results|mri|scan|doctor|period|eye|tooth|arm|leg|foot|rash|bp|cholesterol|labs|test|tests|x-ray|ultrasound) fever cough found_(this_|a_|)lump lump rash itchy swollen dizzy nausea nauseous vomiting bleeding hurts aching pain sore what_(should|can|could|do)_(i|it|this)`,
    'asks-leave':
      '(can_i|could_i|should_i|do_i|may_i|must_i|is_it_(ok|okay|safe|normal|fine|bad|dangerous|serious|worth)|am_i|would_you|do_you_think_i|ok_to|okay_to|safe_to|does_it|will_it|is_this|do_we|can_we|can_my|should_my|should_we)',
    yes: 'yes yeah yep yup no nope nah sure absolutely definitely of_course go_ahead go_for_it fine perfectly totally correct exactly never ok okay certainly you_can do_it not_at_all',
    'do-it':
      'do avoid repeat eat drink rest wait apply sleep walk wash cut_out cut_down use take try change check forget ice elevate stretch put stop skip keep give',
    'see-somebody': ` needs_an_exam needs_to_be_(seen|examined) (have|get)_(it|that|this|someone|somebody)_(checked|looked|seen|examined|to) 911 999 112 111 please_(book|call)`,
    'not-advise': ' without_(seeing|examining|an_exam|knowing)',
  },
  phrases: {
    'advise-you': [
      'you should|could|can|must|may take|try|start|stop|use|double|halve|switch|increase|reduce|skip|apply|combine|mix|alternate|drop|add|continue',
      'you should|could|can|must|may (be on|go on|come off|get on|keep taking|ask for a prescription)',
      'you (need to|ought to|might want to|have to|can safely|really should|definitely should) take|try|start|stop|use|double|halve|switch|increase|reduce|skip|apply|combine|mix|alternate|drop|add|continue',
      'you (need to|ought to|might want to|have to|can safely|really should|definitely should) (be on|go on|come off|get on|keep taking|ask for a prescription)',
    ],
    'it-is': [
      'that|this|it|yours is|s|looks|sounds|seems a|an|like|definitely|clearly|probably|just|likely|only|classic|textbook|100',
      'that|this|it|yours is|s|looks|sounds|seems (almost certainly|most likely)',
      'that|this|it|yours (must be|has to be|will be) a|an|like|definitely|clearly|probably|just|likely|only|classic|textbook|100',
      'that|this|it|yours (must be|has to be|will be) (almost certainly|most likely)',
    ],
    'no-need': [
      '(don t|do not|no need to) go|get|see|have|rush|book|bother to|the|a|an|surgery|it|that|vaccinated|in|going|any|with',
    ],
    'test-result': [
      'your|those|these|that|the|his|her tsh|cholesterol|bp|ferritin|glucose|hemoglobin|haemoglobin|ultrasound|xray|mri|ecg|ekg|ct|scan|biopsy|report|result|results|thyroid|sugars|ldl|mole|spot|psa|smear|numbers|levels|labs|bloods|platelets|a1c|hba1c|counts|values|echo|rash|image|lesion',
      'your|those|these|that|the|his|her (blood pressure|x ray|liver enzymes|blood work|lab results)',
    ],
    'is-fine': [
      'is|are|look|looks|seem|seems|appears fine|normal|ok|okay|good|great|perfect|perfectly|high|low|slightly|way|bad|abnormal|within|benign|malignant|suspicious|concerning|torn|off|elevated|worrying|healed|broken|infected|nothing|clear|too|not',
      'is|are|look|looks|seem|seems|appears (a bit|in range|a little)',
      '(came back|come back) fine|normal|ok|okay|good|great|perfect|perfectly|high|low|slightly|way|bad|abnormal|within|benign|malignant|suspicious|concerning|torn|off|elevated|worrying|healed|broken|infected|nothing|clear|too|not',
      '(came back|come back) (a bit|in range|a little)',
    ],
    'see-somebody': [
      'see|call|contact|ask|consult|visit|book|make|get|ring a|an|your|the|with|in|to|us|checked|seen|911|999|112|111',
      'see|call|contact|ask|consult|visit|book|make|get|ring (it checked)',
      '(talk to|speak to|speak with|talk with|check with|go to|go see|head to|run it by) a|an|your|the|with|in|to|us|checked|seen|911|999|112|111',
      '(talk to|speak to|speak with|talk with|check with|go to|go see|head to|run it by) (it checked)',
    ],
    'not-advise': [
      'cannot|never advise|give|assess|diagnose|say|comment|recommend|prescribe|tell|offer|provide|treat|evaluate|answer|interpret|know here|you|advice|medical|individual|personal|specific|without|on|online|that|this|over|a|anyone|someone|for|questions|by',
      'cannot|never (be sure) here|you|advice|medical|individual|personal|specific|without|on|online|that|this|over|a|anyone|someone|for|questions|by',
      '(can t|can not|don t|do not|unable to|not able to|won t|couldn t|wouldn t|not appropriate to|impossible to) advise|give|assess|diagnose|say|comment|recommend|prescribe|tell|offer|provide|treat|evaluate|answer|interpret|know here|you|advice|medical|individual|personal|specific|without|on|online|that|this|over|a|anyone|someone|for|questions|by',
      '(can t|can not|don t|do not|unable to|not able to|won t|couldn t|wouldn t|not appropriate to|impossible to) (be sure) here|you|advice|medical|individual|personal|specific|without|on|online|that|this|over|a|anyone|someone|for|questions|by',
    ],
  },
  grammar: {
    'dose-advised': [
      `!<to <{take} _0-3 (${taken})>`,
      '<{take} (one|two|three|four|half|another|#number)>',
      `<{advise-you} _0-4 (${taken})>`,
      '<{advise-you} _0-2 (two|three|half|another|#number)>',
      '<{remedy}|{drug} _0-3 {dose} _0-3 {dose}>',
      '<{remedy}|{drug} _0-2 {dose}>',
      '^ <(a|an|some|half a|two) _0-2 {remedy}|{drug}> !is|was|can|may|should',
      '(for your) _0-2 , <{remedy}|{drug}>',
      '<#number mg (of)? {remedy}|{drug}>',
      '^ <(some|a|an|just)? {remedy}|{drug}> _0-3 (will do|works|is fine|should|and you|sorts|for a)',
    ],
    'treatment-changed': [
      '<(go|start|come|get) back (on|at|in at|up to) (half|a half|a quarter|quarter|the lower|a lower|a smaller|one a)> _0-2',
      '<(stop|hold|pause|skip|leave off|come off|park|knock) (the|your) _0-2 ({drug}|{remedy}|{medication}) _0-3 (for|until|till|on)>',
      '<(skip|miss|leave out) (the pill|a dose|the dose|tonight s|tomorrow s|today s|one dose|your dose)>',
      '<(take|use|try) (half|a half|a quarter|double) (of it|of them|the dose|the tablet|for (a|one|two|three|four|five|#number)|until|till)>',
      '<halve (the dose|the tablet|it|them) (for|until|till)>',
      '(just|then|and|,|simply|can|could) <(stop|double|halve|skip|bin|drop|ditch|split|restart|taper|crush) (it|them|that|the dose|the pills|the tablets)>',
      `!<to <{stop} _0-3 (${taken})>`,
      `!<to <{change} (up|on|down)? (the|your|that|it|to|his|her) _0-2 (${taken}|#number)>`,
      '<dose _0-4 (low|high|small|big|insufficient)>',
      '<(put|bump|take|move) you (up|down) (to)? _0-1 #number>',
      '<{stop}> (it|them|that) _0-2 (today|now|straight|right|immediately|for|until|completely|altogether)',
      '^ (yes|ok|sure|then)? <(stop|double|halve|skip) (it|them|that)>',
    ],
    'diagnosis-given': [
      '<{it-is} _0-3 {ailment}|{condition}>',
      '<(that|this|it) (is|s) {ailment}|{condition}>',
      '^ (yes|yeah|hmm|well|hi|oh)? <(classic|textbook|definitely|probably)? {ailment}> _0-1 (for sure|definitely|100|no doubt|most likely|probably|almost certainly)',
      '<you (have|ve got|got) (a|an)? {ailment}|{condition}>',
      '^ <(a|an)? {ailment}> $',
    ],
    'care-dismissed': ['<{reassure}>', '<{no-need}>'],
    'test-read': ['<{test-result} _0-4 {is-fine}>', '<(with|at) {test-result} _0-3 you>'],
    'advice-offered': [
      '<{send-me} _0-12 {tell-you}>',
      '<{tell-you} _0-4 {send-me}>',
      '<(dm|pm|message|send|text|email|drop|post|comment|share) (me|us)? (your|a|the|those|pics of your|photos of your|pictures of your|below your)? _0-2 (symptoms|labs|bloods|results|scan|scans|x-ray|mri|rash|mole|moles|ecg|test results|blood work|case)>',
    ],
    'told-to-do': [
      '<(knock|leave|put|park|pause|rest|hold|stop|bin|lay) (it|them|that|those|off|off it) (on the head|on hold|to one side|off|out|alone)? for (a|one|two|three|four|five|ten|#number) (day|days|week|weeks|fortnight|night|nights|month)>',
      '<(try|do|just)? (fasting|fast) _0-4 (instead|first|for)>',
      '<half|one|two|a|both (whole|one)? (is|s|will) (fine|grand|ok|okay|enough|do|plenty|good|perfect)>',
      '<(the other|another|the second) half|one|tablet|pill|dose>',
      '^ (yeah|yes|no|nah|ok)? _0-4 , <(carry on|keep going|keep it up|leave it|crack on|stick with it|stay on it)>',
      '^ (yes|no|sure|just|then|ok|well|and|for now|please|hi|hey)? <{do-it} _0-4>',
      '(and|or|,|then) <{do-it} _0-3>',
      '<(if i were you|in your place|in your shoes|personally) _0-1 i (d|would|wouldn t) _0-3>',
      '<i wouldn t (take|touch|have|do|bother|use|get)>',
    ],
    'leave-asked': [
      `{asks-leave} _0-6 (${taken}|{ailment}|{symptom}|{procedure}|vaccinated|operate|surgery|er|pregnant|breastfeeding|breastfeed|drive|drink|exercise|fly|run|worry|mix)`,
      `(${taken}) _0-6 {asks-leave}`,
      '(is it|is this|is that) (normal|serious|bad|dangerous|safe|ok|okay|contagious)',
    ],
    'ill-told': ['{symptom-told}', `(my|me|i) _0-4 (${taken}|{ailment}|{symptom}|{condition})`],
  },
};
