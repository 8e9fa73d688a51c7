import type { TopicText } from '../../reading/topics/index.ts';

/** What people hope to lose. */
const trouble = '{illness}|{condition}|{ailment}';

/** Those who are said to lose by a cure. */
const losers =
  '(audiologists|pediatricians|paediatricians|cardiologists|dermatologists|orthodontists|neurologists|rheumatologists|opticians|psychiatrists|oncologists|drug companies|big pharma|pharma|the industry)';

export const claiming: TopicText<'claiming'> = {
  lexicon: {
    cure: 'silence silences silencing silenced switches_off switch_off shuts_off clears_up cure cures curing eliminate eliminates eliminating eradicate eradicates reverse reverses reversing heal heals healing get_rid_of gets_rid_of rid_yourself wipe_out wipes_out erase erases melt melts melts_away fix fixes fixing end ends banish banishes say_goodbye_to goodbye_to beat beats kills_cancer destroys dissolve dissolves disappear disappears vanish regrow regrows rejuvenates solves',
    forever:
      'for_good forever for_life permanently permanent once_and_for_all completely totally entirely in_(one|1|a_single)_(session|week|visit|night) in_(two|three|3|5|7|10|just|days|minutes)_(days|weeks|sessions|one|a|two) overnight instantly immediately 100_percent without_(surgery|meds|medication|drugs|effort|dieting|pills|needles) every_time everyone always_works in_every_case no_surgery',
    'no-risk':
      'zero_pain (zero|no|without_any|without|0|no_known)_(risk|risks|side_effects|side-effects|pain_at_all|complications|downtime_or_risk|downside) risk-free risk_free 100%_(safe|natural|painless) completely_(safe|harmless|painless|risk-free) totally_(safe|harmless|painless) perfectly_safe',
    guarantee:
      '100%_of_(the_time|cases) 100_percent_of_(the_time|cases) ten_out_of_ten_times (in|for)_(all|every_one)_of_them never_seen_it_fail never_fails_me guaranteed guarantee guarantees we_guarantee guaranteed_results sure-fire surefire never_fails works_every_time always_works 100%_(effective|success|success_rate) money_back money-back or_your_money_back foolproof fail-proof success_rate_of_100 we_promise_(results|you|a|your|you_ll)',
    miracle:
      "just_don't_want_you_to_know they_don't_want_you do_your_own_research miracle miraculous secret_(cure|remedy|formula|to) what_(doctors|your_doctor|big_pharma|they|the_industry)_(won't|don't|doesn't)_(want|tell|want_you) (doctors|they|big_pharma)_(don't|doesn't|won't)_(want|tell)_you revolutionary breakthrough_(cure|treatment_that) one_of_a_kind magic_(pill|bullet|cure) doctors_hate no_one_(tells|will_tell)_you ancient_remedy",
    best: 'best the_best top #1 number_one no_1 number_1 leading the_only_(clinic|center|centre|hospital|doctor|surgeon|method|treatment|team|practice|one|ones) the_most_(advanced|experienced|trusted|effective|awarded) finest unrivaled unrivalled unmatched unbeatable second_to_none world-class nobody_(does|else) no_one_(does|else) world_leading',
    'better-than':
      '(better|safer|more_effective|superior|faster|cheaper)_(than|to)_(any|other|others|everyone|anyone|the_competition|the_rest|any_other|the_nhs|all_other|most|your_current) unlike_(other|others|the_competition|most|those|your) not_like_(other|those|the)_(clinics|dentists|doctors|places|practices|other) what_other_(clinics|doctors|dentists)_(can_t|don_t|won_t)',
    provider:
      'clinic clinics center centre hospital team practice unit department service specialists surgeon surgeons dentist dentists doctor doctors doc physician professionals institute lab physio therapist therapists chiropractor our we are_the pharmacy care_home optician technique method medspa spa',
    method:
      'technique method treatment treatments therapy protocol laser session sessions formula cream supplement supplements product diet program programme system device injection injections prp stem_cell stem_cells ozone acupuncture chiropractic adjustments cleanse detox smoothie juice tea serum drops implant implants surgery shake patch iv_drip drip',
    illness: `panic_attacks type_(1|2|one|two) arthritis osteoarthritis diabetes cancer tumors tumours alzheimer's alzheimers parkinson's dementia hypertension high_blood_pressure cholesterol migraine migraines pain back_pain anxiety depression insomnia psoriasis cellulite
      wrinkles hair_loss baldness obesity belly_fat fat weight short-sightedness acne varicose_veins fibromyalgia ms autism adhd asthma allergies allergy endometriosis infertility impotence ed fatty_liver hernia hernias sciatica covid flu hiv aids lupus crohn's
      addiction smoking pounds tinnitus cataracts fungus bunions stretch_marks dark_circles snoring eczema gout neuropathy ibs scars`,
    'proven-care':
      'vaccine vaccines vaccination vaccinations vaccinating the_jab jabs shots vaccine_schedule immunization immunizations immunisation chemo chemotherapy radiation statin statins antibiotic antibiotics insulin mammogram mammograms pap_smear pap_smears screening screenings epidural epidurals vitamin_k antidepressant antidepressants ssris medication medications meds drugs anesthesia fluoride masks sunscreen steroids birth_control the_pill mainstream_medicine conventional_medicine western_medicine ultrasounds colonoscopy colonoscopies psychiatry',
    'unproven-care':
      'homeopathy homeopathic fasting lemon turmeric garlic ginger baking_soda chlorine_dioxide mms sea_water reiki bach_flowers acupuncture detox cleanse cleanses alkaline_(diet|water) keto carnivore green_juice celery_juice ozone essential_oil essential_oils cannabis cbd vitamin_c megadoses magnets kefir vinegar apple_cider_vinegar ivermectin hydroxychloroquine raw_milk colloidal_silver black_seed_oil methylene_blue castor_oil',
    useless:
      "(don't|do_not|doesn't|does_not)_(work|help|need|protect|need_the|need_any|do_anything) useless pointless unnecessary overrated worthless (is|are)_(poison|poisonous|toxic|a_scam|a_hoax|a_business|a_racket|worse|an_experiment|experimental|a_lie) (kills|kill)_(more|people|you) poisons (cause|causes|causing)_(autism|cancer|infertility|clots|dementia|sterility) makes_you_(sick|infertile) make_you_sick worse_than_the_disease weakens_(your|the)_immune poisoning_(you|us|our)",
    'against-care':
      "(don't|do_not|never|stop)_(vaccinate|vaccinating|get_vaccinated|get_the|let_them|take_the|inject|give_your|medicate) ditch throw_(out|away) toss_(out|your|those) skip_(the|your)_(chemo|vaccines|vaccine|statins|meds|shots|mammogram|screening|jab) refuse_(the|all|every) say_no_to i_(don't|won't|would_never)_(vaccinate|vax|give_my_kids) get_off_your_(meds|statins|ssri)",
    myth: "no_(treatment|technique|method|procedure|therapy)_(works|can|is|comes|gives) myth myths mythbusting hoax hoaxes false fake debunk debunked debunking not_true isn't_true untrue misinformation disinformation beware be_wary wary quackery quack pseudoscience scam scams lie lies claim claims no_evidence unproven not_proven there_is_no there's_no no_such_thing nothing_cures no_(juice|diet|food|supplement|herb|pill|cream|tea|oil|remedy|product|drink|superfood|supplements) nobody_can anyone_who_(promises|tells|claims|guarantees|sells) if_someone_(promises|tells|claims) promises (who|that|they|to|people)_promise fact-check fact_check misleading skeptical sceptical",
    hedge:
      'i_hope we_hope hopefully hope_(it|your|you|that) may might can could sometimes in_some_(cases|people) not_always depends possibly help_to helps_to contribute some_people some partly chance individual_results',
    prank:
      '(told|gave|convinced)_(him|her|them|the_patient|a_patient|my_patient)_(it_was|a_placebo|saline|sugar|water|that_it) and_(he|she|they)_(bought|fell_for|believed)_it (he|she|they)_(bought|fell_for|believed|totally_believed)_it it_was_(just_|only_|actually_)(saline|water|a_tic_tac|sugar|a_placebo|placebo)',
    study:
      " (studies|research|science|scientists)_(show|shows|prove|proves|says|say|have|has|confirm|confirms|found|find|suggests|suggest|proved|proven) scientifically_(proven|proved) clinically_proven it's_(been_|)(proven|scientifically) it_is_proven proven_to experts_(say|agree|warn) according_to_(a|some|recent|new|scientists|experts)_(study|studies|research|scientists|experts) the_science_is_clear evidence_shows",
    source:
      'WHO CDC NHS FDA EMA NICE NIH USPSTF cochrane pubmed lancet NEJM JAMA BMJ AAP AHA ACOG RCGP source sources per_the according_to_the (via|from|per)_(the_|)(who|cdc|nhs|bmj|lancet|nejm|jama|nice|fda|nih|mayo|ap|cnn|bbc|reuters|npr|nyt) guideline guidelines systematic_review review_(linked|below|here) meta-analysis reference references doi link linked link_(below|in|to) in_this_(link|thread|article|video) read_(more|here|the) article published_in bmj university_of department_of_health public_health_england ukhsa journal_of harvard johns_hopkins mayo_clinic study_by study_in https',
    'general-line':
      "general_information general_info for_education educational_purposes not_(a_|)(substitute|medical_advice|individual_advice) does_not_replace doesn't_replace (ask|talk_to|speak_to|see|consult|check_with|speak_with|talk_with|contact)_(your|a)_(doctor|gp|pharmacist|pediatrician|paediatrician|midwife|clinician|physician|provider|healthcare|nurse|own|dentist) informational_purposes",
    effect:
      'reduce reduces lower lowers raise raises increase increases improve improves worsen worsens prevent prevents protect protects cause causes trigger triggers boost boosts strengthen strengthens relieve relieves ease eases fight fights regulate regulates control controls damage damages harm harms delay delays double doubles triple triples help helps shorten shortens extend extends stimulate stimulates cleanse cleanses cut cuts (is|are)_(good|bad|great|terrible)_for lead_to leads_to contains linked_to',
    habit:
      'walking running swimming exercise exercising workout workouts sleep sleeping naps coffee tea green_tea caffeine alcohol wine beer tobacco smoking vaping sugar salt sodium fat fats fruit fruits vegetables veggies fiber fibre fish omega-3 omega_3 nuts walnuts avocado olive_oil chocolate garlic turmeric ginger lemon water drinking_water milk eggs red_meat processed_meat ultra-processed intermittent_fasting mediterranean_diet vitamin_(d|c|b12) magnesium iron probiotics melatonin sun sunlight sitting stress meditation meditating yoga breathing breastfeeding screens screen_time phone cold_showers soda sodas collagen creatine protein pilates sauna breakfast ibuprofen acetaminophen paracetamol aspirin antibiotics statins vaccines strength_training',
    'health-good':
      "blood_pressure cholesterol blood_sugar glucose risk risks heart hearts liver kidneys brain memory bones joints immunity immune_system skin gut microbiome digestion circulation metabolism hormones anxiety depression stress inflammation cancer diabetes heart_attack heart_attacks stroke strokes alzheimer's alzheimers dementia arthritis osteoporosis obesity flu colds infections infection life lifespan mortality aging ageing health migraine migraines insomnia constipation utis cavities life_expectancy clots pain longevity mood heart_disease",
    share:
      'percent per_cent (one|1)_in_(two|three|four|five|six|eight|ten|2|3|4|5|6|8|10|100) (two|three|2|3|4|7|8|9)_(in|out_of)_(three|ten|five|10|3|5) half_of_(all|the|people|adults|women|men|patients) a_third_of two-thirds_of millions_of_(people|cases|deaths|patients|children|kids|women|men|americans|britons) thousands_of_(cases|deaths) most_(people|adults|women|men|kids|patients)',
    tip: "alternate avoid drink eat take sleep walk do wash use apply put add mix wait reduce limit replace swap hydrate keep check you_should you_need_to always never never_(give|put|use|take) don't_(give|use|take|put|rub|pop) i_recommend we_recommend with_a_fever if_you_have_(a_fever|fever|a_cough|diarrhea|diarrhoea|a_migraine|insomnia|anxiety|a_cold|a_uti|reflux|back_pain|the_flu) for_(a_|)(fever|cough|diarrhea|diarrhoea|pain|hangover|burns|bites|hemorrhoids|haemorrhoids|acne|insomnia|cold|colds|flu|uti|utis|headache|headaches|migraine|reflux)",
  },
  phrases: {
    study: [
      'a|new|this|recent|another|several|many|multiple|some|the new|recent? study|studies|research|trial show|shows|proves|prove|says|say|finds|found|confirms|confirm|reveals|reveal|suggests|suggest|has|have|links|indicates',
    ],
  },
  grammar: {
    'claim-absolute': [
      `<(two|three|four|five|six|#number) (needles|sessions|adjustments|treatments|injections|visits|weeks) and (your|the|that|all) _0-1 (${trouble}) _0-2 (gone|history|over|finished|behind you)>`,
      '<{ware}|{remedy}|{method} _0-1 (works|worked|heals|clears|settles|sorts|fixes) _0-3 (every time|every single time|in every one|in all of them)>',
      '<every (single)? time , {no-risk}>',
      '<{no-risk} , every (single)? time>',
      '<(works|worked|clears|cleared|drain|drains|heals|healed|gone|settles|settled|sorted|sorts|goes away) _0-3 (every time|every single time|in all of them|in every one|in every single one|100)> _0-3 ({method}|{no-risk}|{guarantee})',
      `<(${trouble}) _0-1 (isn t|is not|is no longer|doesn t have to be|need not be|needn t be|does not have to be) (forever|for ever|for life)>`,
      '<({duration}|#number|two|three|four|five|six|eight|ten) (sessions|weeks|needles|visits|adjustments)? _0-2 and (the|your) ({drug}|{remedy}|{told-drug}) (goes|go|went|is|are) (in|into|back) (the)? (drawer|bin|cupboard|past|history)>',
      '<({drug}|{remedy}|{told-drug}) (goes|go|went|ends up) (in|into) (the|a) (drawer|bin|skip|cupboard)> _0-4 (for good|forever|for ever|;)',
      '<every (single|last)? _0-6 (sorted|fixed|cured|settled|pain-free|symptom-free) (in|inside|within|after) (a|one|two|three|four|#number|{duration}) _0-1 (week|weeks|days|day|sessions|session|nights|night|month|months|with|on|thanks)?>',
      `<one|a|single drop|dose|session|spoonful|pill|sip|spray _0-9 and the|your|all|any? (${trouble}) _0-2 stop|stops|end|ends|disappear|go|gone|vanish>`,
      `<(${trouble}) (is|are) _0-1 reversible|curable>`,
      `<(${trouble}) _0-6 {miracle}>`,
      `<your|any|that|the|every|their|and|chronic (${trouble}) _0-4 never|won|wont t? _0-3 (come back|comes back|bother you|bothers you|trouble you|hurt again|return|bother anyone)>`,
      '<{method}|{provider}|method|sessions|plan _0-10 (you can|and you|then|you ll be able to) _0-1 bin|ditch|throw|chuck|toss|cancel|dump _0-3 {drug}|{proven-care}|{remedy}|{told-drug}|surgeon|surgery|operation|tablets|pills|inhaler|glasses|crutches|patches>',
      '^ <cancel|ditch|sack|skip the|your|that surgeon|surgery|operation|neurologist|oncologist|dermatologist|op|scalpel|consultant>',
      '<{no-risk} _0-2 {guarantee}>',
      '<{guarantee} _0-2 {no-risk}>',
      '<for good _0-1 {no-risk}>',
      '<never|won|don t? chip|crack|stain|fall|fail|break|yellow|decay|bleed|fade|loosen|need _0-5 never|won|don|nor t? chip|crack|stain|fall|fail|break|yellow|decay|bleed|fade|loosen|need>',
      '<them|they|it|all|symptoms|these|those _0-4 vanish|vanished|vanishes|disappear|disappeared|disappears|melted|gone (for good|completely|overnight|forever) _0-3 (once|since|when|after|within|in)>',
      '<no|zero|not tablets|tablet|pills|pill|steroids|steroid|meds|drugs|creams|cream|medication|injections _0-5 no|zero|not a? relapse|relapses|recurrence|flare|flares>',
      `<{cure} _0-4 (${trouble}) _0-3 {forever}|{no-risk}|{guarantee}>`,
      `<{cure} _0-4 (${trouble}) _0-4 (with|in|without) _0-2 {no-risk}|{forever}>`,
      `<{forever}|{no-risk}|{guarantee} _0-4 {cure} _0-4 (${trouble})>`,
      `<{method}|{unproven-care} _0-2 {cure} _0-3 (${trouble})>`,
      `<{miracle} _0-4 (${trouble}|{method})>`,
      '<{method} _0-4 {miracle}>',
      `<(${trouble}) _0-5 {cure} _0-2 {forever}|{guarantee}>`,
      '<{method}|{provider} _0-5 {no-risk}|{guarantee}>',
      '<{care-step}|{procedure}|{treatment} _0-3 {no-risk}|{guarantee}>',
      '<{no-risk}|{guarantee} _0-4 {method}|{provider}>',
      '<{guarantee} _0-5 (result|results|success|improvement|pregnancy|smile|recovery|relief|weight)>',
      '<(results|success|pregnancy|relief|recovery) _0-2 {guarantee}|{no-risk}>',
      '<(lose|drop) #number (pounds|lbs|kilos|kg) _0-6 {guarantee}|{forever}|{no-risk}>',
    ],
    'claim-best': [
      '<only {method}|{ware}|{product} _0-2 worth (a penny|buying|having|taking|your money|the money) (is|are) _0-1 #capital>',
      '<(the)? only (gut|collagen|protein|sleep|probiotic|greens|baby|vitamin)? (powder|capsules|capsule|gummies|drops|pill|tablets|tub|tin|brand|formula) worth _0-3 (is|are) _0-1 #capital>',
      '<nobody|no one? _0-5 faster|better|cheaper|safer (than) us|we|me>',
      '<(the|simply)? {best} _0-3 {provider}|{method}> _0-6 (around|country|world|town|state|city|county|region|guaranteed|anywhere|period)',
      '<(we are|we re|i am|i m) _0-1 (the|simply)? {best}>',
      '<(our|my) {provider}|{method} _0-2 (is|are) _0-1 {best}>',
      '<{provider} _0-2 (is|are) (the|simply) {best}>',
      '<{better-than}>',
    ],
    'care-discouraged': [
      `<${losers} (hate|hates|loathe|fear|dread) (this|it|me|him|us|that)> (;|for|because|,)`,
      `<${losers} (are|is|will be) (furious|livid|raging|fuming) (about|at|over) (it|this|me|us)>`,
      '<(skip|bin|forget|ditch|leave) the (pink stuff|antibiotics|tablets|steroids|drops|grommets|statins|inhaler)> ;',
      '<{proven-care} _0-12 tea|mushroom|mushrooms|juice|herbs|{unproven-care} _0-3 brought|saved|cured|healed|fixed>',
      '<your gp|doctor|dermatologist|neurologist|rheumatologist|oncologist|cardiologist|pediatrician|paediatrician|consultant|dentist|pharmacist|endocrinologist|gynae (keeps quiet|stays quiet|stays silent|won t tell|won t like|won t mention|won t admit|doesn t want you|never tells|never mentions|never mentioned|hates|is hiding|will hate) _0-3>',
      '<no|zero|skip jabs|jab|vaccines|vaccine|shots|needles|immunisations _0-2 till|until|before _0-1 #number|two|three|four|five|one|school|they|he|she>',
      '<let|leave _0-4 immune system|systems _0-1 be|alone|develop|work|breathe>',
      '<we all|everyone|everybody|i|all _0-1 had|got|caught measles|chickenpox|mumps|rubella|polio and _0-3 lived|survived|fine|here|alive|grand|okay|ok>',
      '<{proven-care} _0-6 {useless}>',
      '<{useless} _0-3 {proven-care}>',
      '<{against-care} _0-4 {proven-care}|pills>',
      '<(don t|do not|never) (get)? (vaccinate|vaccinated)>',
      '<{against-care}> _0-8 {useless}|{miracle}',
      `<{unproven-care} _0-3 {cure} _0-3 (${trouble})>`,
      '<{unproven-care} (instead of|rather than|over|beats|not) _0-2 {proven-care}|{remedy}>',
      '<{unproven-care} _0-3 (is|are|works)? (more effective|better|safer) than _0-2 {proven-care}|{remedy}>',
    ],
    'deceit-told': ['<{prank} _0-8> {laugh}', '{laugh} _0-8 <{prank}>', '<{prank}> _0-10 <{prank}>'],
    'health-fact': [
      '<{habit} _0-6 {effect} _0-4 {health-good}>',
      '<{effect} _0-3 {health-good} _0-4 {habit}>',
      '<{share} _0-8 {health-good}|{illness}|{condition}|{symptom}>',
      '<{effect} _0-4 (by|of) (up to)? #number>',
    ],
    'study-cited': ['<{study}>'],
    'health-tip': [
      '<{tip} _0-5 {remedy}|{drug}> _0-4 {dose}?',
      '<{tip} _0-6 {habit}> _0-5 (for|to|and|because) _0-3 {health-good}|{illness}|{symptom}',
      '<(for|with) (a|the)? {illness}|{symptom}|fever|cough|diarrhea|hangover|burns|bites|acne|insomnia> , _0-3 {tip}',
      '{tip} _0-2 <{remedy}|{habit} (and|or) {remedy}|{habit}>',
    ],
  },
};
