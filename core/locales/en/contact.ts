import type { TopicText } from '../../reading/topics/index.ts';

export const contact: TopicText<'contact'> = {
  lexicon: {
    'own-contact': `call_us ring_us text_us email_us write_to_us contact_us visit_us find_us reach_us follow_us our_(front_desk|phone|number|email|office|line|clinic|helpline|address|reception|switchboard|team|new_number|hours) front_desk switchboard reception
      helpline hotline crisis_line to_book book_(online|your|an|a|now) booking bookings register registration_for enquiries inquiries for_more_(info|information) more_info info_at opening_hours opening_times open_from walk_in my_(office|clinic|email|website|practice)
      new_number appointments_line appointment_line if_you_(need|have|want|are) press_office donations donate sponsor rsvp webinar join_us live_at customer_service patient_services`,
    administration:
      'grant award tender council trial_registration act lawsuit court docket contract invoice project funding budget union ministry committee docket_number order_number',
    example:
      'example examples sample_data dummy fake format made_up fictional test_data mock simulated simulation template demo mannequin placeholder',
    'care-item': `result(s) report(s) labs bloods blood_test(s) biopsy scan(s) x_ray(s) mri ct ultrasound prescription(s) script medication meds operation surgery chemo session check_up follow_up discharge admission wound stitches cast splint
      appointment(s) referral sick_note swab test(s) mammogram colonoscopy chart portal holter pills dose jab vaccine treatment smear a1c`,
    ready:
      'ready in back available up came_back is_in are_in clear fine normal negative positive good posted waiting',
    'contact-noun':
      'phone number mobile cell email address home plate instagram facebook account profile whatsapp ssn house flat',
    their: 'his her',
    'fresh-state': `is isn't wants needs asked asks keeps just has was snores sleeps cries screams coded crashed died eats won't doesn't can't refuses pulled threw rang pressed again still going awake intubated sedated stable agitated desatting pending vomited`,
  },
  grammar: {
    'handle-told': [
      '<#handle> _0-5 {your} _0-1 {care-item} !app|line|lines|system|website|site|service|process|policy|team|department|tool|campaign|page|post|thread',
      '<#handle> _0-3 {care-item} _0-2 (is|are|came) _0-2 {ready}',
      '{your} _0-1 {care-item} _0-5 <#handle>',
      '<#handle> _0-4 (see you|saw you|seeing you|operated on you|admitted you|treated you) _0-4 {care-item}|clinic|ward|hospital|theatre|surgery',
      '<#handle> _0-3 (come|pop|drop|swing) _0-4 (clinic|ward|hospital|surgery|pharmacy)',
      '<#handle> _0-3 you (have|need|must|should) _0-3 {care-item}',
    ],
    'their-contact': [
      '<{their} {contact-noun}>',
      '<{the} {patient}|{person}|{kin}|{child} s {contact-noun}>',
      '<{contact-noun} of (the|a|my|this)? {patient}|{person}|{kin}>',
      '(call|phone|ring|text|email|reach|contact) <(her|him|the|his)? {patient}|{kin}|{person}|her|him>',
      '(lives|lived|living) <at|in|on (the)?> {address}',
      '<{patient}|{kin}> _0-3 reached|called|contacted|texted|rung (on|at)',
    ],
    'placed-person': [
      '<{a}|{the}|{this}|{my} {patient}|{person}|{child}|{elder}|{kin}|guy|one|lady _0-4 (in|of|from)? {identifier}>',
      '^ <{identifier}> {fresh-state}|{said-3}|{asked-3}|{emotion-3}|{outcome-3}|{did-3}|{came-3}',
      '^ (and|so|then|now)? <{identifier} s> (family|wife|husband|mum|mom|daughter|son|mother|potassium|gas|labs|drip|relatives|monitor|{care-item})',
      '^ <{identifier} : {fresh-state}|{patient}|{person}|{age}|{date}>',
      '(in|from|to) <{identifier}> (is|has|was|keeps|who|again|needs|wants|tonight|today)',
      '{treat-1}|{have-1} _0-5 <{identifier}>',
      '(check|see|watch|go) _0-3 <{identifier}>',
    ],
  },
};
