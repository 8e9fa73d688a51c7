import type { TopicText } from '../../reading/topics/index.ts';

export const institution: TopicText<'institution'> = {
  lexicon: {
    internal:
      "you_didn't_hear_(it_|this_|that_|)from_me report_(not|isn't|is_not|still_not)_out under_embargo (they_|)(asked|told)_(us|me)_not_to_(share|say|tell) not_for_sharing (not_even|even)_the_(unions|union|press|papers)_(know|know_yet|knows|have_been_told) internal confidential private_and_confidential restricted draft leaked leak leaks embargoed unpublished unreleased unannounced not_(yet_|)(public|announced|published|released|official|for_circulation|for_sharing|supposed_to) hasn't_been_(announced|published|released) before_(it's|it_is|they|the)_(announced|public|published|announce|announcement|official) sneak_peek staff_only management_only managers_only senior_team_only for_internal_use eyes_only behind_closed_doors (don't|doesn't|didn't)_want_(you|anyone|people|patients|the_public|us|staff)_(to_|)(know|see|knowing|seeing|find) secret hush-hush under_wraps exclusive off_the_record scoop spoiler heads_up_before (patients|parents|families|staff|public|nobody|they)_(have_no_(clue|idea)|don't_know)_(yet|it) have_no_clue_yet (haven't|hasn't)_(been_told|told_(anyone|the|patients|staff|us)) before_they_(deny|spin|bury) they'll_deny a_little_bird on_good_authority rumour_has_it rumours_are insider inside_info (managers'|supervisors'|matrons'|consultants'|bosses'|managers|supervisors)_(chat|group_chat|group|whatsapp)",
    'work-paper':
      "memo memos email emails e-mail e-mails letter_from_(management|hr|the_board|the_ceo|the_trust) minutes budget contract contracts payslip payslips pay_scales spreadsheet powerpoint slide_deck slides_from_(the_board|management) document documents pdf plan_to_(cut|close|merge|sack|downgrade|restructure) restructure_plan restructuring_(plan|paper) (cuts|closure|redundancy|savings|contingency|merger|workforce)_(plan|list|paper|proposal|letter) risk_register whatsapp_(from|group|message|chat)_(from|of|with|with_the)_(manager|managers|boss|matron|management|consultants) teams_(chat|message)_from (voice_note|voicemail|text|message)_from_(my_|the_|our_|)(manager|boss|matron|hr|ceo|director|management|chief) disciplinary_letter org_chart business_case sop standard_operating_procedure intranet_(page|post|notice) screenshot_of_the_(email|memo|intranet|chat) staff_survey_results staff_list client_list patient_list price_list agenda briefing report_for_the_board board_(paper|papers|minutes|report) datix incident_report root_cause (managers'|managers|matrons|consultants|bosses)_(group_chat|group|chat|whatsapp) group_chat inspection_report audit_report (supervisors'|supervisor|supervisors|matrons')_(chat|group)",
    roster:
      'rota rotas roster rosters off-duty_(sheet|for) shift_(list|plan|schedule|sheet|pattern) on-call_(list|rota|schedule|sheet) staffing_(sheet|list|grid) annual_leave_(list|calendar|sheet) duty_list allocation_sheet',
    management:
      'management managers manager hr human_resources the_board board_of_directors chief_exec chief_executive ceo director directors execs the_trust administration admin leadership the_partners practice_manager clinic_owners the_owners matron head_office corporate senior_team department_head the_consultants',
    disclose:
      "forwarded_(to_me|by) (passed|slipped|leaked)_to_me pasting posting sharing_(the|this|our|a|an|their) leaking attaching attached uploading here's_(the|our|a|what|this|an|their) here's here_is_(the|our|what|a|an) here_are_(the|our) (just_|)(landed|arrived|dropped|turned_up|pinged)_in_my_(inbox|emails|email|phone) (someone|a_colleague|a_friend|a_little_bird|my_source|my_manager|my_boss|hr|management)_(just_|)(sent|forwarded|slipped|leaked|passed|emailed|told)_(me|us) i've_been_(sent|passed|forwarded|leaked|shown) i_(got|was)_(sent|forwarded|hold_of|shown|leaked) got_hold_of (have|take|had)_a_look_at look_(at|what)_(this|the|our|what|management|came|i) screenshot(s) screenshot_of photo_of_the pic_of_the copy_and_paste verbatim word_for_word quote: quoting_(the|from|our) it_(says|reads): and_i_quote (read|reading)_(this|the|it|out) thread_with_the so_you_can_(see|judge|read) for_(all|everyone)_to_see make_up_your_own_mind below in_full going_public_with (they|management|hr|the_board)_(just_|)(told|informed|announced_to|briefed)_(us|staff)_(internally|today|privately|in_a|that|this) here's_what_(was|they|we|management|got) what_was_(said|decided|agreed|discussed) they're_(shutting|closing|axing|selling|merging|cutting|downgrading) they_are_(shutting|closing|axing|selling) contracts_not_(renewed|being) (we|staff)_were_told_(today|yesterday|in|at|this)",
    credential:
      'password passwords passcode passcodes passphrase pin_(is|for|code|number|to) the_pin pin_code login logins log-in username username_and_password user_name credentials (door|alarm|keypad|entry|gate|locker|safe|access|cd_cupboard|drug_cupboard|theatre|staff_room|changing_room|back_door|side_door|pharmacy)_(code|codes|pin|combination|number) code_(for|to|is)_(the_|still_|)(door|alarm|drug|cd|safe|staff|changing|pharmacy|store|cupboard|back|side|theatre|locker|1234) combination_to smartcard smart_card swipe_card id_badge keys_to_(the|pharmacy) master_key wifi_(password|code|key) staff_wifi api_key access_token admin_rights',
    'work-system':
      "pacs ris epic cerner emis systmone ehr emr electronic_(record|records) records_system patient_records e-prescribing system systems server servers screen monitor keyboard computer computers workstation laptop intranet vpn database door doors alarm safe pharmacy_(store|hatch|door) store_room storeroom cd_cupboard drug_cupboard drugs_cupboard controlled_drugs_cupboard medicine_(cabinet|cupboard|trolley) crash_trolley omnicell pyxis network wifi app software ward theatre back_door side_door staff_entrance nurses'_station fentanyl morphine_cupboard safe_room booking_system nhs_mail",
    'lies-open':
      "taped stuck_(on|to|under|up) written_(on|down|up|in) post-it sticky_note on_a_(sticky|post-it|label|whiteboard) under_the_(keyboard|mat) on_the_(screen|monitor|wall|whiteboard|keyboard|door|back_of) is_(still_|)(1234|admin|password|0000|12345|the_same|welcome1|summer|the_ward|changeme|nurse|the_year) 1234 12345 0000 admin123 password1 password123 still_the_(same|default) never_been_changed hasn't_changed_since (we_all|everyone|everybody|all_of_us|the_whole_ward|all_the_juniors)_(use|uses|share|shares|knows|know|log|logs|get|gets) shared_(login|logins|by|with) (share|sharing)_(one|a|the_same)_(login|password|card) (not|never|isn't|aren't|left)_(locked|encrypted|backed|logged_out|patched|updated|alarmed) unlocked wide_open left_(open|logged_in|unlocked|ajar) logged_in_all_day anyone_(can|could)_(walk|get|log|open|see|read|wander) no_(password|lock|cctv|camera|encryption|antivirus|backup|alarm|security)_(on|at|in|for|since)  doesn't_(lock|close|work)  door_doesn't windows_(xp|7|98) hacked ransomware cyber_attack cyberattack malware unpatched vulnerab* security_hole backdoor broken_lock keypad_is_broken the_same_since same_(code|password|one)_since since_(2010|2012|2015|2018|forever) even_the_(cleaner|vending|porter|patients|delivery|security)_(guy|man|knows|know) everyone_and_their",
    inspection:
      'audit audits auditors auditor inspection inspections inspectors inspector cqc hiqa jcaho joint_commission internal_(inquiry|investigation|review|audit|report) mock_(inspection|cqc|survey) peer_review_visit infection_control_(audit|visit) root_cause_analysis surveyors state_survey accreditation_visit fire_(inspection|safety_inspection) pharmacy_check stock_check serious_incident_review m&m',
    revealed:
      "found finds flagged flags uncovered failed us fail fails picked_up turned_up spotted revealed reveals concluded concludes showed shows_that (came_back|came_out)_(bad|red|awful|terrible|with) out_of_date expired missing unaccounted non-compliance non-compliant shortcomings deficiencies failings irregularities no_one_had wasn't_sterile unsterilised mouldy legionella rats_in mice_in inadequate requires_improvement red_flags discrepancies discrepancy falsified short_by",
    incident:
      "(lost|missing|mislaid)_a_(whole_|full_|)(box|tray|bag|case) never_event never_events serious_incident near_miss wrong_(site|side|patient|drug|blood|dose)_(surgery|given|error|transfused|operated|block) drug_error drug_errors medication_error(s) mix-up mixed_up_(samples|results|bloods|the) lost_(samples|specimens|notes|records|the_specimen|a_specimen|the_keys|forty) data_(breach|leak) breach breached outbreak outbreaks ran_out_of (missing|stolen|vanished|disappeared)_(morphine|fentanyl|drugs|ampoules|controlled|stock|laptop|notes) (morphine|fentanyl|ketamine|drugs|ampoules|stock|petty_cash|laptops)_(went_|has_gone_|have_gone_|is_|are_|)(missing|stolen|vanished|disappeared|walked) retained_(swab|instrument) swab_left (oxygen|generator|autoclave|steriliser|scanner|linac|theatre_ventilation|lift|lifts)_(failed|failure|broke|broken|down|packed_up|gave_up|cut_out) power_cut miscalibrated (sacked|fired|suspended|disciplined|escorted_off|struck)_(for|after|today|over) whistleblow* bullying_(complaint|case|by) harassment_(complaint|case) patient_fell_(off|from) dropped_a complaint_against (hasn't|doesn't|don't|won't|not)_(added|adding|add)_up discrepanc* stock_doesn't_match count_is_(off|out|wrong) avoidable_death(s) infections_in_theatre (fentanyl|morphine|cd|controlled_drug|ketamine)_count (missing|gone)_from_(the_|)(pharmacy|store|cupboard|ward)",
    hush: "(hoping|praying|hope|hopes|pray)_(nobody|no_one|noone)_(counts|notices|asks|checks|finds|looks) cover-up covered_up covering_up cover_up covering_it_up (swept|sweeping|brushed|brushing)_(it_|this_|that_|everything_|)under_the (keep|keeping|kept)_(it|this|that)_(quiet|in-house|in_house|under) hushed_up hushing hush_it_up (told|ordered|warned|asked|forbidden|instructed)_(us_|staff_|me_|everyone_|)(to_keep|not_to|to_say_nothing|to_stay_quiet|to_shut) not_allowed_to_(talk|say|tell|mention|speak) nobody_(was_told|is_telling|told|has_told|outside) hasn't_been_(reported|declared|notified) wasn't_reported never_reported unreported (hiding|hide|hid|burying|buried|fiddling|fiddled|massaging|cooking|faking|falsifying|falsified|doctoring|doctored|backdating|backdated)_(the|it|this|these|figures|waiting|records|results|that|notes|how) gagged gagging nda secretly quietly_(dropped|closed|buried|settled|sacking|removed) before_the_press nobody_says_a_(thing|word) no_one_says_a_(thing|word) nobody's_saying everyone_(looks|is_looking|looking)_the_other_way as_if_nothing business_as_usual tumbleweed refused_to_(show|publish|share|release) refuse_to_(show|publish|share|release) won't_(publish|release|show|share_with) sitting_in_a_drawer buried_in",
    deal: "out_to_tender bidder bidders (bank|agency|temp)_contracts_end (loses|lose|losing)_(two|three|four|five|six|eight|ten|eleven|twelve|twenty|its|all)_(beds|nurses|posts) supplier suppliers vendor vendors contractor merger merging_with takeover taken_over (buying|bought|selling|sold|selling_off|sold_off)_(us|the|out|our|to|by)  buyout (being|been)_(sold|bought|taken|merged) negotiat* redundanc* redundant layoffs lay_offs (sacking|sack|laying_off|lay_off|cutting|axing|axe|fire|firing|slashing|letting_go) job_cuts jobs_are_going close_(the|our|two|three|beds) closing_(the|our|two|three|down|beds|in) closure downgrade downgrading bonuses bonus salary_of pays_himself pays_herself kickback(s) backhander(s) in_debt deficit losses overspend overspent in_the_red bankrupt going_under insolvent profit_margin(s) turnover invoice invoices charges_us  discount_we_get agency_rates outsourc* privatis* privatiz* settlement settled_out_of_court trial_(data|results)_(before|not|that_aren't|early|unpublished) (unpublished|preliminary|interim)_(data|results|findings) unblinded patent_(pending|filing) formula_of prototype trade_secret",
    amount:
      '   million millions k grand thousand quid euros dollars pounds jobs posts beds nurses staff percent ',
    'public-already':
      "(has|have)_(published|announced|released|issued|launched) (published|released|announced|issued|launched)_(its|their|today|on|the|a|this|online) publishes website web_page public public_(meeting|board|consultation|report|record|inquiry) transparency foi freedom_of_information newspaper the_(guardian|bbc|times|news|papers|press|local_paper) press press_release press_conference statement union unions rcn unison unite bma inmo siptu nurses_united picket strike ballot link_(below|here|in) report_out out_today gov.uk in_the_(news|papers|press|journal|lancet|bmj) journal paper study vacancies vacancy job_(advert|ad|posting|openings) now_hiring we're_hiring apply conference congress poster published official_figures national_audit clinical_audit_(week|project|day) according_to protesting we_demand protest",
    advice:
      "change_your use_a_(strong|different|password_manager|passphrase) never_(share|write|reuse|leave|give|use) (don't|do_not)_(share|write|reuse|leave|give|use|click) how_to tips training course workshop remember_to protect (two-factor|multi-factor|2fa|mfa) cyber_(security|awareness) good_practice always_lock should importance_of what_is why_we reminder forgot_my forgotten_my i_forgot can't_remember reset_(my|your) locked_out locked_myself my_(netflix|own|home|bank|phone|wifi|instagram|spotify|gym) netflix expired_again new_password what_happens",
    'our-place':
      '(my|our|this)_(hospital|clinic|ward|unit|practice|surgery|department|icu|itu|ed|er|trust|centre|center|care_home|nursing_home|pharmacy|lab|theatre|theatres|place|work|workplace|company|employer|health_board) where_i_work at_work at_my_work in_our_(hospital|clinic|ward|unit|practice|lab|department) here_(at|in|on)_(our|my|the) the_(ward|unit|trust|or|er|lab|pharmacy|theatre|clinic|hospital)',
  },
  grammar: {
    'paper-leaked': [
      '<(hr|management|boss|manager|matron|chief|director) s _0-2 (letter|email|file|memo|report|notes) (was|is|were) _0-2 (sat|left|lying|sitting|in|on|open) _0-3 (printer|desk|photocopier|tray|screen|copier|scanner)>',
      '<{profession}|{colleague}|sister|matron|boss|manager (s|is|was|has been|been)? _0-1 (on|under|given|got) (a|an|his|her)? (performance plan|performance improvement plan|pip|final warning|written warning|disciplinary|grievance|capability|formal investigation)>',
      '<{work-paper} (came|is|was|arrived|went out)? _0-1 from _0-2 {authority}|{management}|{profession}> _0-6 (screenshot|attached|pasted|below|photo|to follow)',
      '<(walked|came|just|stepped|straight) out of _0-3 meeting|briefing|board _0-2 : _0-8>',
      '<{internal} _0-12 {deal}>',
      '<(saw|read|seen|spotted|found) (the|a|an) _0-2 {work-paper}|spreadsheet|draft|list|plan _0-4 {management}|desk|printer|boss>',
      '<{disclose}> _0-6 (meeting|committee|board|briefing|away day)',
      '<{internal} _0-6 {disclose}>',
      '<{disclose} _0-10 {internal}>',
      '<{disclose} _0-5 {internal} _0-3 {work-paper}|{roster}|{deal}>',
      '<{internal} _0-3 {work-paper}|{deal}> _0-8 {disclose}',
      '<{disclose} _0-5 {work-paper}> _0-6 {internal}|{management}|{deal}|{hush}',
      '<{disclose} _0-3 {management}> _0-3 {work-paper}',
      '<{work-paper} (from|by) (the|our|my)? {management}> _0-6 (says|reads|saying|about|on|telling|:)',
      '<{internal} {work-paper} _0-2 (from|about|on|says|saying|telling|re|reveals|confirms|shows)>',
      '<{work-paper}> _0-3 {internal}|{management} _0-6 {deal}',
      '<{disclose} _0-5 {roster}>',
      '<{roster}> _0-6 (with names|names and all|so you can see|attached|in full|below|pics|photo|screenshot)',
      '<{deal}|{work-paper} _0-2 (list|email|memo|letter)? _0-2 {disclose}>',
      '<{disclose} _0-4 {deal}>',
      '<{disclose} _0-6 (meeting|chat|group|whatsapp) (of|with|from|where)? _0-2 {management}>',
    ],
    'credential-told': [
      '<{credential} _0-8 {lies-open}>',
      '<{credential}> _0-9 : #number',
      '<{credential} _0-5 {work-system}> _0-5 {lies-open}|#number',
      '<{credential} (for|to|of) (the|our)? _0-2 {work-system} (is|are|still|:)>',
      '<{work-system} {credential} (is|are) _0-2 (still|the|just|literally|taped|stuck|written|on|#number)>',
      '<{credential} (is|s|are) (still|just|literally)? (#number|admin|password|ward|nurse|summer|welcome)>',
      '<(login|username|user|log in) (is|:)? _ _0-2 (password|pass|pin|pw) _>',
      '<{credential} : _>',
      '<{lies-open} _0-6 {credential}>',
      '<(door|doors|store|cupboard|pharmacy|safe|trolley|fridge|entrance) _0-5 {lies-open}>',
      '<(server|servers|computers|computer|system|network|records|laptops|backups) _0-5 {lies-open}>',
    ],
    'inspection-told': [
      '{inspection} _0-8 <(been|were|was|got|are|re) (told|asked|ordered|instructed|briefed|reminded) (to|that|not) _0-3 (shove|hide|move|clear|stash|wheel|push|say|tell|smile|pretend|lie|bin|mention|answer) _0-9>',
      '<(been|were|was|got) (told|asked|ordered|instructed|briefed) (to|not to) _0-12> (before|when|because|while|until) _0-2 {inspection}',
      '<(hide|hid|hidden|hiding|stashed|shoved) _0-6 (before|when|for|from|while) _0-2 {inspection}>',
      '<{inspection}|cqc|hiqa|jcaho _0-6 {internal} _0-10 {revealed}>',
      '<{inspection} _0-8 {hush}>',
      '<{work-paper} _0-6 {hush}>',
      '<{inspection} _0-6 {revealed}>',
      '<{revealed} _0-4 (by|in|during|at) (the|an|our|last|yesterday s)? {inspection}>',
      '<we (failed|flunked|bombed|scraped) (the|our|an|this)? _0-2 {inspection}>',
    ],
    'incident-told': [
      '<(logged|written up|recorded|filed|put down|went down|reported) as (a|an)? _0-6 , (not|instead of|rather than) _0-4>',
      '<(told|asked|ordered|instructed|made) (us|me|staff)? to (log|call|record|write|file|report|code|put) (it|this|that|them|everything) (up|down)? (as)? _0-6>',
      '<(they|we|the lab|lab) lost _0-3 (samples|specimens|notes|records|swabs)> _0-5 {hush}',
      '<(ampoules|vials|morphine|fentanyl|drugs|samples) (are|is|have gone|went) missing> _0-8 {hush}',
      '<(pharmacy|store|ward|theatre|fentanyl|morphine|till|lab|icu) _0-8 {incident}>',
      '<{incident} _0-6 (pharmacy|store|ward|theatre|fentanyl|morphine|till|lab|icu)> _0-8 {hush}',
      '<{incident}> _0-10 {hush}',
      '<{hush}> _0-8 {incident}|{revealed}',
      '<{our-place} _0-6 {incident}> _0-6 (yesterday|today|tonight|last|this|again|and nobody|and no)',
      '<{incident} _0-5 {our-place}> _0-6 (yesterday|today|tonight|last|this|again|and nobody|and no)?',
      '<(yesterday|today|last night|this morning|this week|last week) _0-6 {incident}> _0-6 {our-place}|pharmacy|theatre|lab|ward|icu',
      '<{management}|{our-place} _0-5 {hush}>',
    ],
    'deal-told': [
      '<(embargoed|under embargo|embargo) (till|until) _0-10 (trial|arm|study|data|results|cohort)>',
      '<(trial|arm|study|data|results) _0-6 (embargoed|under embargo) _0-2>',
      '<(our|the) _0-2 {deal} _0-2 (charges|charge|bills|costs|pays|takes) (us)? _0-2 #number>',
      '<{deal} _0-6 {amount}> _0-6 {internal}|{our-place}|{hush}|{management}',
      '<{our-place}|{management} _0-4 (is|are|re|plan|plans|planning|wants|want|going|about|getting|being|been) _0-4 {deal}>',
      '<{our-place} _0-3 {deal}>',
      '<{deal} _0-8 {internal}>',
      '<(our|the|my) {deal} _0-5 {amount}>',
      '<we (re|are) (being|getting)? _0-2 {deal}>',
    ],
    affiliated: [
      '(as|i m|i am) _0-4 <(at|in|from) _0-2 (hospital|clinic|infirmary|practice)>',
      '(as|i m|i am) (a|an|the)? _0-3 (doctor|nurse|physician|surgeon|pharmacist|midwife|resident|consultant|physio|paramedic|registrar|gp|hca|pediatrician|radiographer) <(at|in|on|with|for) (the|our|my)? #capital|{our-place}>',
      '<(from|at|in|on|here at) (my|our) (hospital|clinic|ward|unit|practice|department|pharmacy|trust|centre|center|surgery)>',
      '<(i|we) (work|nurse|practise|practice|train) (at|in|for|on) _0-2 (#capital|hospital|clinic|trust|practice)>',
    ],
  },
};
