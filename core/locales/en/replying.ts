import type { TopicText } from '../../reading/topics/index.ts';

/** What of one person's care is spoken of. */
const care = '{care-step}|{care-record}|{care-body}|{procedure}|{condition}|{drug}|{test}';
const yours = `{your} ({ordinal}|recent|upcoming|own|first|last|initial|dental)? (${care})`;

export const replying: TopicText<'replying'> = {
  lexicon: {
    'care-step': `visit visits appointment appointments treatment treatments surgery surgeries operation operations procedure procedures admission admissions
      hospitalization hospitalisation stay check-up check-ups checkup checkups follow-up session sessions therapy therapies rehab delivery c-section cleaning
      cleanings extraction extractions filling fillings root_canal implant implants braces aligners crown crowns veneers dentures whitening recovery
      biopsy ultrasound x-ray x-rays scan scans mri ct mammogram colonoscopy chemo chemotherapy radiotherapy assessment evaluation exam examination anesthesia
      anaesthesia stitches cast care_with_us care_plan treatment_plan pregnancy vaccine vaccination injection injections shot shots jab progress
      discharge consult slot botox fillers laser rhinoplasty transplant insemination ivf_cycle counseling counselling experience_in_(surgery|theatre|the_or|the_chair)`,
    'care-record': `chart charts file record records medical_records result results lab labs bloods blood_tests test tests bill bills charge charges invoice balance statement
      insurance insurer claim copay co-pay deductible prescription prescriptions consent_(form|forms) referral diagnosis refund payment payments estimate quote
      paperwork_from intake_form meds medication medications imaging pathology notes_from`,
    'care-body': `tooth teeth molar gum gums mouth smile knee back_(pain|problem|surgery|injury|issue) shoulder hip neck_(pain|problem|injury) eye eyes vision skin leg legs
      arm ankle wrist foot feet nose heart lung lungs kidney kidneys liver stomach thyroid prostate uterus breast breasts spine pain pains wound injury
      fracture scar swelling infection infections blood_pressure sugar_levels cholesterol anxiety depression migraine migraines allergy allergies asthma
      diabetes tumor tumour cancer hernia cavity cavities baby insomnia bunion bunions acne eczema psoriasis cataract cataracts symptoms condition`,
    'you-did': `you_(visited|attended|cancelled|canceled|missed|no-showed|refused|declined|signed|left|waited|arrived|checked_in|received|accepted|paid|owe|agreed|scheduled|rescheduled|booked|stopped|insisted|walked|stormed|experienced_with|saw|underwent|consented|requested_(a|the|your)|filled|chose_not|opted)
      you_(had|have_had)_(a|an|your|the|to_wait|two|three|surgery|x-rays|x-ray|an_appointment|treatment|work) you_(didn't|did_not|never)_(show|attend|come|turn|take|follow|return|complete|arrive|call|cancel|pay|mention|disclose) you_failed_to (have|having)_you_(as_a|in|back|here|with) kept_waiting keep_you_waiting kept_you_waiting you_waiting wait_you_(had|experienced) you've_(had|come|visited|missed|cancelled)_(a|in|us|our|to|your|two|three|several) you've_been_(seen|treated|coming|with_us|a_patient|in_our|a_loyal|to_our|discharged|told) you_have_(been_(a|coming|seen|with)|come|visited|missed|cancelled|not_paid|an_outstanding|an_unpaid) you_brought_(your|in) you_last_(came|visited|saw) your_no-show you_wished_to_(proceed|have)`,
    'one-did': `turned_(down|up|away) sat skipped gave stopped turned_up showed_up came_(in|to|back|late|with|for|without) arrived waited cancelled canceled missed refused declined signed left paid chose opted insisted agreed consented moved
      demanded requested asked_(for|to|us|that) wanted_(to|the|a|us) needed completed finished started began followed ignored took_(the|a|your|it) rescheduled walked_(in|out) stormed swore yelled shouted brought underwent received experienced_(pain|swelling|discomfort|a_delay|delays) recovered healed
      suffered reported told_(us|the|our|me) had_to_(sit|wait|wait_so|come|return|stand) waited_so were_(late|rude_to|seen|treated|told|given|offered|informed|advised|referred|discharged|admitted|numb|in_pain|no-show) was_(seen|treated|told|given|discharged|admitted|operated|born|delivered|referred|in_pain|scheduled)`,
    'we-did-you': `
       we_were_able_to_(see|treat|help|get|fit|take|save|relieve)_(you|your|it|the) we_could_(help|fix|treat|save|relieve|ease|get|see|be_part_of|take)_(you|your|it|the)
      (to|for|of)_(treat|treating|see|seeing|help|helping|care_for|caring_for|take_care_of|taking_care_of|look_after|looking_after|have|having)_(you|your) (meet|meeting|know|treating)_(you_and_your|your_(son|daughter|mom|mum|dad|mother|father|little|baby|family)) you_were_(explained|shown) helped_you_(with|get|through|feel) help_you_(through|get_back) treat_you_(at|in|on|that|last) treated_you_(at|in|on|that|last|with) serve_you_(and|as|for_all|all) part_of_your_(journey|recovery|care|smile|birth|story|healing)`,
    'care-staff':
      'the_(doctor|dentist|surgeon|nurse|therapist|physio|midwife|specialist|hygienist|provider|clinician|consultant|physician|vet|optometrist|radiographer|technician|team|staff|anesthesiologist) our_(doctor|dentist|surgeon|nurse|therapist|hygienist|provider|physician|specialist|assistant|team|staff|physio|midwife|technician|receptionist|clinician) your_(doctor|dentist|surgeon|nurse|therapist|physio|midwife|specialist|hygienist|provider|clinician|consultant|physician|counselor|counsellor|oncologist|care_team|optometrist|anesthesiologist) dr nurse',
    'treated-you':
      '(saw|treated|examined|operated_on|looked_after|cared_for|helped|assisted|told|informed|advised|prescribed|called|met_with|took_care_of|attended|diagnosed|delivered|offered|numbed|warned)_(you|your) (explained|recommended|discussed)_(to|with|the|it|all|your|everything|a|this)_(you|risks|options|treatment|procedure|to_you|with_you|tooth|plan) saw_you recommended_(the|a|an|that_you) has_been_(seeing|treating)_you',
    'looked-up':
      "(we_|i_|we've_|i've_|we_have_|i_have_|having_|after_|upon_)(checked|reviewed|reviewing|looked_at|looked_into|looked_through|looked_up|looking_at|pulled_up|pulled|searched|consulted|gone_through|went_through|examined|double-checked|checking|verified|re-read|audited) according_to our_(records|notes|files|system|logs|schedule|chart)_(show|indicate|say|reflect|confirm|have|list|state) we_(see|can_see)_(in|from|on|that_you|you) (i|we)_(show|see)_(you|that_you|your) per_(our|your) reviewing",
    'our-records':
      '(our|the)_books our_(books|list|directory|records|system|files|database|schedule|books|notes|charts|patient_list|list_of_patients|appointment_book|logs|practice_management) patient_list patient_database (the|our)_records (in|on)_file',
    'not-found': `no_record no_records no_patient_(by|with|under|of|matching|named)  (isn't|wasn't|aren't|weren't|is_not|was_not|are_not|were_not|not)_(a_|one_of_our_|our_|actually_a_|even_a_|ever_a_)(patient|client|patients)
      never_(seen|treated|met|had|been|visited|set_foot|stepped|came|come)_(you|this|here|a|an|in|to|at|foot|our|with|by) (you've|you_have|has|have|having)_never_(been|visited|set|come|seen|stepped|had) nobody_(by|with|under)_(that|your|this) no_one_(by|with|under)_(that|your|this) no_appointment_(under|in|for|with|on)_(your|that|this|you) don't_(recognize|recognise)_your we_don't_know_you not_in_our_system`,
    'trusted-us':
      '(trusting|choosing|entrusting|picking|selecting)_(us|our|me|dr|the_team|our_team|her|him) (letting|allowing)_(us|me|our_team|dr|the_team)_(take|care|be|help|treat|look|serve|walk|guide) (trusted|chose|entrusted|choose|trust|picked|let)_(us|our)_(with|for|to|practice|clinic|team|office) (your|their|the)_trust_in_(us|our|me|dr) put_your_(trust|smile|care|health|family)_in (coming|came|come)_to_(see_us|us_for|us_with) giving_us_the_(chance|opportunity)_to_(treat|care|help|look|see) being_(such_a|a|our|part_of)_(great|wonderful|loyal|valued|lovely|amazing|fantastic|patient|patients|our_practice) putting_your_(trust|faith|smile|care|health)',
    'as-patient':
      'as_(our|a|one_of_our)_(valued_|loyal_|long-time_|longtime_|new_|)(patient|patients|client) a_(valued_|loyal_|long-time_|longtime_|)patient_(of|here|since|at|with|for) our_(valued_|favorite_|favourite_|lovely_|loyal_|amazing_|dear_|)patient(s)_(like_you|for|since) patients_like_you valued_patient loyal_patient favorite_patient favourite_patient have_you_as_(a|our) having_you_as_(a|our) (such|you_are|you_re|you_were|been)_a_(great|wonderful|lovely|fantastic|amazing|brave|perfect|joy|good)_patient patient_here under_our_care in_our_care',
    glad: 'glad happy delighted thrilled pleased so_(good|great|lovely|nice)_to_hear (great|wonderful|good|lovely|nice)_to_(hear|know|see) love_(hearing|to_hear|that) it_was_(a|our|such_a)_(pleasure|joy|privilege|honor|honour|delight) our_pleasure my_pleasure a_pleasure honored honoured privileged congratulations congrats proud grateful',
    sorry:
      'sorry apologize apologise apologies apology regret we_regret unfortunate unfortunately disappointed_to_hear (hate|sad|sorry)_to_hear feel_bad pardon',
    thanks:
      '(thank_you|thanks|many_thanks|thank_you_so_much|thank_you_very_much|thanks_so_much|thanks_again|thank_you_again)_(for|to) we_appreciate appreciate_you grateful_(for|to|that)',
    'got-better':
      ' feeling_(better|so_much_better|well|great|much_better) (speedy|quick|full|smooth|fast|swift)_recovery get_well_soon pain-free pain_free on_the_mend back_on_your_feet healing_(well|nicely) recovering_(well|nicely) recovery_(is|has|goes|went|was) came_out_(great|so_well|beautifully|nicely|well) turned_out_(great|well|so|beautifully|nicely|amazing) made_you_feel comfortable_during pain_is_gone enjoy_your_new',
    'see-you':
      "see_you we'll_see_you we_will_see_you seeing_you look_forward_to_seeing_you looking_forward_to_seeing_you until_(your|next) catch_you",
    'day-word':
      'monday tuesday wednesday thursday friday saturday sunday tomorrow next_(week|month|time|year|visit|appointment|cleaning|checkup|check-up|session) soon_for in_(six|6|three|3|two|2|a_few|four|12)_(months|weeks|days) january february march april may june july august september october november december again at_your your_next',
    'your-words':
      'your_(comment|comments|review|reviews|feedback|message|words|opinion|post|note|question|concern|concerns|input|suggestion|kind_words|rating) reaching_out writing to_write taking_the_time',
    'reader-act':
      'sent emailed messaged invited came_away made_(my|me|us|our|a_(good|great|valid|fair)) brought_(this|it|that)_(up|to) gave_us_(feedback|this|your|the|a) gave_your left_(us|this|a_(review|comment)|your) told_us_(about|how|this) were_(unhappy|disappointed|upset|dissatisfied|happy|pleased) was_(there|here) had_(a|to)_(say|share) felt shared mentioned described liked loved enjoyed wanted_to_(share|tell|say|write) posted wrote said commented expressed raised pointed noted stated claimed asked_about asked_for_(a_reply|information) took_the_time took_time had_(a_(bad|negative|poor|good|great|positive|frustrating|disappointing)|this|such|that)_experience experienced disappointed upset let thanked heard answered replied responded contacted followed reposted tagged needed_to_(share|write|vent) called_out frustrated were was used subscribed registered_for attended_the_(talk|webinar|course|event) flagged suggested recommended',
    supposing:
      'if anyone whoever any_(patient|person|of|one) every everyone each all_patients when_(you|patients) whenever in_case should_you how what_to those_who',
    'how-to':
      "(you|patients|anyone|people|we|parents)_(can|may|could|will_be_able) (can|could|may)_(you|we) you'll_be_able to_(book|request|change|cancel|get|obtain|check|view|access|schedule|reschedule|make|move|pick|collect|find|talk|discuss|speak|help|confirm|review|see|share) please_(call|book|bring|contact|ask|check|email|e-mail|schedule|visit|use|send|keep|remember|talk|let|share) call_(us|our|the|your) contact_(your|us|our|the) ask_(your|for) bring remember_(to|your) keep_your check_(your|the) need_(to|your) talk_to speak_to speak_with talk_with share_your posting sharing post schedule_your book_your request_your don't_forget see_your manage_your",
    'not-told':
      ' confirm_or_deny neither_confirm privacy_(laws|law|rules|regulations|reasons) protect_(everyone|the_privacy|patient|your|our) confidentiality whether_or_not',
    'open-event':
      'open_day open_house talk talks workshop workshops course conference webinar live event events fair fundraiser run race walk class classes seminar party lecture market drive raffle contest book_signing booth stand pop-up',
    'none-of-care': 'page website site blog profile channel store shop cafeteria museum booth stand',
  },
  phrases: {
    'you-did': [
      'you were|got a? seen|treated|admitted|discharged|diagnosed|prescribed|scheduled|referred|informed|told|advised|offered|given|billed|charged|called|contacted|examined|evaluated|assessed|triaged|operated|late|refunded|here|sedated|anesthetized|numb|rescheduled|patient',
      'you were|got a? (in our|with us|in the|under our|under the|in a|in for)',
      'you (had been|have been|are being) a? seen|treated|admitted|discharged|diagnosed|prescribed|scheduled|referred|informed|told|advised|offered|given|billed|charged|called|contacted|examined|evaluated|assessed|triaged|operated|late|refunded|here|sedated|anesthetized|numb|rescheduled|patient',
      'you (had been|have been|are being) a? (in our|with us|in the|under our|under the|in a|in for)',
    ],
    'we-did-you': [
      'we saw|treated|called|phoned|contacted|examined|admitted|diagnosed|billed|charged|refunded|offered|gave|told|informed|prescribed|scheduled|rescheduled|referred|squeezed|fitted|took|removed|extracted|performed|did|placed|redid|met|discussed|warned|advised|asked|helped|delivered|seated|submitted|waived|left|tried you|your|voicemails|the|a|out',
      'we saw|treated|called|phoned|contacted|examined|admitted|diagnosed|billed|charged|refunded|offered|gave|told|informed|prescribed|scheduled|rescheduled|referred|squeezed|fitted|took|removed|extracted|performed|did|placed|redid|met|discussed|warned|advised|asked|helped|delivered|seated|submitted|waived|left|tried (it to you|care of you)',
      'we (operated on|explained to|explained the|met with|cared for|looked after|took care of) you|your|voicemails|the|a|out',
      'we (operated on|explained to|explained the|met with|cared for|looked after|took care of) (it to you|care of you)',
      'we have|had|were|are|ve|could seen|treated|called|contacted|explained|offered|refunded|billed|fit|see|cared|done|given you|your|the',
      'we have|had|were|are|ve|could seen|treated|called|contacted|explained|offered|refunded|billed|fit|see|cared|done|given (to you)',
      'we have|had|were|are|ve|could (been treating|tried to call|tried to reach|able to see|able to treat|able to help|able to get|able to fit|able to take|able to save|able to relieve|left you) you|your|the',
      'we have|had|were|are|ve|could (been treating|tried to call|tried to reach|able to see|able to treat|able to help|able to get|able to fit|able to take|able to save|able to relieve|left you) (to you)',
    ],
    'not-found': [
      'not|never a|been current|former|registered? patient|client|customer of|here|at|in|with|by|under',
      'not|never (been a|actually a|had a|were a|was a|be a) current|former|registered? patient|client|customer of|here|at|in|with|by|under',
      'cannot find|locate|see|have|identify|recognize|recognise|match you|your|any|a|anyone|this|that|record in|name|record|records|appointment|patient|visit|file|of|by|as|on|with|account',
      '(can t|can not|couldn t|could not|unable to|don t|do not|did not|didn t|not able to) find|locate|see|have|identify|recognize|recognise|match you|your|any|a|anyone|this|that|record in|name|record|records|appointment|patient|visit|file|of|by|as|on|with|account',
    ],
    'got-better': [
      'you|your feel|feeling|doing|healing|recovering|recovered|back|walking|sleeping better|well|great|good|so|on|nicely|to|again|smile|new|results|result|work',
      'you|your (on the mend|pain free|love your new smile|love your smile|loved your|happy with your|happy with the|pleased with your|pleased with the|satisfied with your|satisfied with the) better|well|great|good|so|on|nicely|to|again|smile|new|results|result|work',
      '(you are|you re|you have|you ve) feel|feeling|doing|healing|recovering|recovered|back|walking|sleeping better|well|great|good|so|on|nicely|to|again|smile|new|results|result|work',
      '(you are|you re|you have|you ve) (on the mend|pain free|love your new smile|love your smile|loved your|happy with your|happy with the|pleased with your|pleased with the|satisfied with your|satisfied with the) better|well|great|good|so|on|nicely|to|again|smile|new|results|result|work',
    ],
    'not-told': [
      'cannot|never|not comment|discuss|confirm|share|disclose|speak|address|post|publish|talk|assess|respond|give|provide|acknowledge|reveal on|about|whether|any|if|individual|to|personal|specific|specifics|details|patient|information|in|or|here|publicly|your|anyone|health|private',
      'cannot|never|not comment|discuss|confirm|share|disclose|speak|address|post|publish|talk|assess|respond|give|provide|acknowledge|reveal (or deny)',
      '(don t|do not|can t|can not|unable to|won t|will not) comment|discuss|confirm|share|disclose|speak|address|post|publish|talk|assess|respond|give|provide|acknowledge|reveal on|about|whether|any|if|individual|to|personal|specific|specifics|details|patient|information|in|or|here|publicly|your|anyone|health|private',
      '(don t|do not|can t|can not|unable to|won t|will not) comment|discuss|confirm|share|disclose|speak|address|post|publish|talk|assess|respond|give|provide|acknowledge|reveal (or deny)',
    ],
  },
  grammar: {
    'care-confirmed': [
      `<{looked-up} _0-3 (${yours})>`,
      '<{looked-up} (the|that|this) {care-record}>',
      '<{looked-up} {our-records}? _0-3 {your}|{you-did}|{we-did-you}|you>',
      `<{thanks} _0-1 {trusted-us} _0-4 (${care})>`,
      `<{trusted-us} _0-2 (${yours})>`,
      `<{we-did-you} _0-4 {your}? (${care})>`,
      `<{sorry}|{glad} _0-6 (${yours})>`,
      '<{as-patient}> _0-12 {thanks}|{glad}|{sorry}|you|your',
      '{thanks}|{glad}|{sorry} _0-8 <{as-patient}>',
      `<{your} {care-record} (is|are|was|were|shows|show|says|indicate|indicates|came|has|have|ready)>`,
      '<{see-you} _0-4 {your} _0-1 {care-step}>',
    ],
    'care-implied': [
      '<keep|carry|stick up|on|doing|going|with? (up|with)? (the|your)? _0-1 diary|records|log|exercises|stretches|drops|splint|plan|homework|breathing|thought|mood|journal _0-4 (like|as) (we)? (said|agreed|planned|discussed|talked)>',
      '<(pick (it|this|things) (back)? up|resume|start back|back at it|carry on) (after|in) (easter|christmas|the holidays|the summer|january|february|march|april|may|june|july|august|september|october|november|december|new year)>',
      '<(miss|missing) our (mondays|tuesdays|wednesdays|thursdays|fridays|saturdays|sessions|chats|mornings)>',
      'pleasure|joy|privilege|honour|honor|delight _0-2 <delivering|getting|bringing|welcoming|birthing _0-6 safe|safely|sound|world|out>',
      '(ready|back|here|shout|come) _0-6 <((number|baby) (two|three|four|five|#number)|the next (one)?|baby number)>',
      '<doctor|dr|nurse|gp|midwife|hygienist|dentist|physio|consultant|{care-staff} (has been|s been|have been|is) (trying|after|ringing|calling|chasing|looking) _0-2 (you)>',
      '<(see you|pop back|back to us|come back|back in) (in)? #number|two|three|four|five|six|a|twelve months|weeks|month|week>',
      '<(you were|you ve been) _0-3 (brave|trooper|champ|champion|star|good patient|warrior)>',
      '<(new|the) gnashers|teeth|veneers|lips|crowns|fillings|braces|brows|lashes|smile _0-2 (settling|settled|settle|healing|healed|bedding|holding)>',
      '<they (ve|have)? (settled|healed|taken|bedded) (in)? (beautifully|nicely|well|lovely)>',
      '(see|seeing) you (in|next|again|on|at) _0-4 for <(your|the) _0-3> ;',
      '<(getting|delivering|bringing|welcoming) _0-1 {person-name}> _0-2 (out|safe|safely|into the world)',
      '<(she|he) (s|is) _0-1 (comfortable|stable|resting|sedated|awake|recovering|improving|out of (theatre|surgery|danger|icu)|in (good|safe) hands|being looked after|home now|off the ventilator|doing (well|fine|great|ok|okay))>',
      `<${yours}>`,
      '<{we-did-you}>',
      '<{you-did}>',
      '<you (never|only|also|then|already)? came !away>',
      '<you|she|he (never|only|also|then|already|actually|yourself|just|did|have|had|still|simply|not)? {one-did}>',
      '(by) <you> _0-2 (before|on|at|when|prior)',
      '<{your} {kin}|{child}> _0-3 {one-did}',
      '(hope|hoping|wish) _0-4 <{got-better}|baby|recovery>',
      '(it|that) (was|has been) <(a|an) _0-2 {care-step}|birth|delivery>',
      '<you (are|re) (walking|healing|recovering|smiling|running|sleeping|eating|back|doing)>',
      '{glad} _0-3 <(that|the|your) {care-body}>',
      '<{your} case>',
      '<patients _0-2 like you>',
      '<(seeing|see) you (smile|walk|run|walking|smiling|running|well|better|happy|thrive|eat|sleep|so)>',
      '<(remember|recall) _0-1 (you|your|that|the|meeting)> _0-2 (night|day|morning|time|visit|evening|week|well|family|birth|fondly)?',
      '<{looked-up} _0-1 that !{your-words} _0-2 {your}|you>',
      '<(we|i) (see|can see|noticed|note) that !{your-words} (you|your) _0-2>',
      '<{care-staff} (tells|told|informs|informed|reports|says|confirms|confirmed) (us|me)>',
      '<(help|helped|helping) you _0-1 (with|through|overcome|manage|recover) {your} _0-1>',
      '<spent _0-4 with you>',
      '(walking|working) (alongside|with) <you> _0-3 {your} _0-2',
      '(letting|allowing|trusting) (me|us) (to)? <(fix|treat|operate|help|repair|replace|care|look|place|do) _0-4>',
      '<{care-staff} _0-3 {treated-you}>',
      '<{trusted-us}>',
      '<{as-patient}>',
      '<{glad}|{sorry} _0-6 {got-better}>',
      '<{got-better}> _0-4 (after|since|from|with)',
      '^ _0-3 <{got-better}>',
      '<{see-you} _0-3 {day-word}>',
      '<{see-you} _0-3 {time}|{date}>',
      '{looked-up} _0-3 <(what happened|the situation|the incident) with {your}>',
      '<{your} {kin}|{child}|little> _0-8 {we-did-you}|{you-did}|{care-step}|{care-record}|{outcome-3}|{treated-you}|{came-3}',
      '{glad}|{thanks}|{sorry} _0-6 <(to|of|with|for|that|about|see|seeing|meet|meeting) {your} {kin}|{child}|little>',
      '<(on|at|during|since|after) (the day of)? {your} _0-1 {care-step}>',
    ],
    'care-mentioned': [
      '<you (yourself|also|never|only|already|then|have|had|ve|just|simply|chose|knew|still|actually)? !{reader-act} ({past-3}|knew|chose|came|were (seen|sent|given|told|treated))>',
      '<!{reader-act} {past-3} you>',
      '<you were (sent|seen|given|told|treated|discharged|informed|offered|asked|called)>',
      '<{your} !family {kin}>',
      '<{your} (gran|nan|granny|little one|wee one)>',
      '<(years|months|weeks) (of)? (coming|being|treatment|therapy|visits|with us|here)>',
      '<(i|we) (will|ll)? miss _0-2 (you|her|him|our|your|them)>',
      '<(our|the) (log|sheet|diary|register|notes|camera|cameras|footage) (says|say|shows|show)>',
      '{sorry} _0-8 <(with|by|from|of) (the|our) {profession}>',
      '<you (look|looked) (radiant|amazing|beautiful|stunning|fantastic|wonderful|gorgeous|ten)>',
      '<(enjoy|love) (that|your|the) new _0-1>',
      '<{condition}|{rare-condition}|{procedure}|{drug}|{treatment}|{test}|{device}|{symptom}|{everyday-condition}>',
      '<the|that|this|those|a|an ({care-step}|{care-record}|{care-body}|{procedure}|{test})>',
      '<(of|for|with|after|before) ({care-step}|{procedure})>',
    ],
    'care-denied': [
      '<(she|he|they|your _ ) (isn t|is not|aren t|are not|wasn t|was not) (with us|here|one of ours|on our|on any|admitted|an inpatient|in any)>',
      '<(checked|looked|asked|rang) _0-2 (all|every|the) _0-1 (wards|ward|units|floors|departments|lists|register)>',
      '<(not|no|never|don t|doesn t|didn t|isn t|aren t) _0-5 {our-records}>',
      '<(can t|cannot|couldn t|could not|don t|unable to) (find|locate|see|have|identify) _0-4 (you|your name|that name|this name|by that)>',
      '<never (had|seen|treated|met) _0-3 {patient}|person>',
      '<(no|not) (a)? {patient} (by|with|under|named|called|here|of ours)>',
      '<{not-found}>',
      '<{not-found} _0-6 {our-records}>',
      '<(you are|you re|you were|she is|he is|they are) not (in|on) {our-records}>',
      '<(this|that) (person|reviewer|individual|user) _0-2 (not|never) _0-4 (patient|seen|treated|here|office|clinic)>',
      '<we (have|ve|had) never (seen|treated|met|had) (you|this|anyone|someone|a)>',
    ],
    'care-general': [
      `{how-to} _0-6 <${yours}>`,
      `{supposing} _0-8 <${yours}>`,
      '{supposing} _0-4 <{you-did}|{we-did-you}|{trusted-us}>',
      '{supposing} _0-4 <(the|that|this) {care-step}|{care-record}>',
      `{not-told} _0-10 <${yours}>`,
      '{not-told} _0-6 <{as-patient}|{not-found}>',
      '<{your} visit|visits> _0-2 (to|on) _0-2 {none-of-care}',
      '<(the|that) {care-step}|care> (we|that we) (provide|offer|give|deliver)',
      '<{see-you} _0-8 {open-event}>',
      '{open-event} _0-10 <{see-you}>',
    ],
  },
};
