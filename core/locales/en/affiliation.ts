import type { TopicText } from '../../reading/topics/index.ts';

export const affiliation: TopicText<'affiliation'> = {
  lexicon: {
    profession: `doctor doctors physician physicians nurse nurses pharmacist pharmacists psychologist psychologists physio physios physiotherapist physiotherapists midwife midwives pediatrician paediatrician pediatricians surgeon surgeons resident residents registrar registrars consultant consultants
      dentist dentists hygienist anesthetist anaesthetist anesthesiologist internist gp gps obgyn gynecologist gynaecologist cardiologist cardiologists psychiatrist psychiatrists neurologist oncologist radiologist radiographer dermatologist dietitian dietician nutritionist therapist
      therapists optometrist paramedic paramedics emt emts hca cna rn lpn np pa np's healthcare_(worker|workers|professional|professionals) social_worker vet vets intensivist geriatrician orthopod hospitalist junior_doctor junior_doctors intern medic medics charge_nurse ward_sister matron clinician clinicians er_doc emergency_(physician|doctor|nurse) icu_nurse`,
    workplace: `hospital hospitals clinic clinics practice surgery er ed a&e icu itu ward unit primary_care general_practice ambulance care_home nursing_home pharmacy trust nhs_trust health_center health_centre health_system nhs public_hospital medical_center medical_centre va infirmary maternity or theatre
      department hospice hmo northern_general general city`,
    'as-one':
      "as_(a|an|your|someone_who|one_of) speaking_as i'm_(a|an) i_am_(a|an) i_work_(as|at|in|for) we_work_(at|in|for) (those|all)_of_us_(who|running|working|in|on|at|staffing) us_(nurses|doctors|gps|midwives|paramedics) working_(at|in|on) from_my_(clinic|ward|desk|practice) (ten|twenty|fifteen|thirty|years|10|15|20|25|30)_(years_|)(as_(a|an)|in_the|in|at|into|of) fellow",
    opine:
      "i_(demand|think|believe|feel|reckon|say|maintain|consider|find_it|find_the|support|oppose|disagree|agree|stand_with|honestly|don't_think|doubt|can't_accept|don't_agree|firmly|strongly|truly|would_argue) in_my_(opinion|view|book|humble) imo imho if_you_ask_me to_my_mind my_(view|opinion|take|two_cents)(_is|_on|) we_(know|believe|think|feel|all_know|demand|deserve) i'm_(against|in_favour|in_favor|convinced|sick_of|tired_of|fed_up|sure) hot_take unpopular_opinion frankly honestly let's_be_honest i'd_(say|argue) (say|know|think|believe)_(this|the|that|it)",
    verdict:
      "sticking_plaster band-aid bandaid fair unfair disgrace disgraceful shameful shame failure failing disaster nonsense unsustainable insulting ridiculous absurd unacceptable intolerable pathetic can't_go_on cannot_go_on not_good_enough enough_is_enough broken joke necessary essential too_little overdue shambles abandoned insufficient insult madness needs_to_(change|stop|end|go|invest|listen) should_(be|stop|have|never|invest|resign) must_(change|stop|go|resign|invest) ought_to exploitation great_news bad_news terrible_idea (will|is_going_to)_(sink|kill|destroy|ruin|wreck|save|improve) killing_us burning_us wrong wrecking",
    'system-topic':
      'bill law laws waiting_list waiting_lists waitlist wait_times health_care healthcare health_system system nhs strike strikes cuts government ministry minister secretary_of_state health_secretary management trust_board salary salaries pay pay_deal pay_rise shifts on-calls on-call_system staffing ratios safe_staffing contracts privatization privatisation outsourcing budget budgets reform medicare medicaid insurance insurers prior_auth prior_authorization primary_care general_practice public_health mental_health vaccine_mandate mandates assisted_dying abortion copays scope_of_practice pa_debate working_hours union unions health_policy board_exams booking_system emr epic private_equity',
    'own-views':
      " (my|purely|strictly|just|only|entirely)_(own|personal|my)_(view|views|opinion|opinions|take) my_own_(view|views|opinion|opinions|take|thoughts) personal_(view|views|opinion|opinions|account|capacity|take) in_a_personal_capacity speaking_(for_myself|only_for_myself|personally|as_a_private) not_(my_employer's|my_employers|my_hospital's|those_of_my|the_views_of|speaking_for|on_behalf_of|representing|the_views|that_of_my|necessarily|my_trust's|my_employer) (don't|do_not|doesn't|does_not)_(represent|reflect|speak_for|necessarily) i_speak_(only_|)for_(myself|me) speak_for_myself own_views just_me_talking",
    'we-announce': `we_(apologize|apologise|regret|announce|inform|offer|open|opened|guarantee|promise|deny|clarify|want_to_(apologize|apologise|clarify|announce|thank)|would_like_to|thank|are_(investigating|working|reviewing|expanding|opening|closing|cutting|raising|lowering|proud_to|pleased_to|delighted_to|excited_to|sorry|hiring|committed|aware|launching)|will_(not_|be_|)(accept|tolerate|open|close|expand|hire|refund|investigate|review|answer|improve|reply|opening|closing|cutting|take|respond|pursue|do|fix|reopen|continue)|have_(decided|opened|hired|expanded|fixed|launched|approved|closed|introduced|put)|do_not_(tolerate|accept)|don't_(tolerate|accept)|take_all|strive|now_(offer|have|accept)|treated)
      is_(cutting|raising|lowering|opening|closing|expanding|launching|hiring|investigating|offering|proud|pleased|sorry|committed|introducing|moving|extending) will_(not_|be_|never_|)(accept|tolerate|open|close|expand|hire|investigate|review|offering|opening|closing|refund|extend|move|improve|offer|respond|take) apologizes apologises regrets announces offers now_offers has_decided denies takes_all sorry_(about|for) apologies_for`,
    'on-behalf':
      'on_behalf_of speaking_for_the from_(all|everyone|everybody|the_whole_team|the_team|all_of_us)_(of_us_|)(at|here) representing_the at_(our|this)_(hospital|clinic|practice|trust|center|centre)_we here_at_(our|the|this)',
    'our-centre':
      'our_(hospital|clinic|center|centre|practice|surgery|pharmacy|care_home|unit|department|trust|office|institution|health_system|medical_center|facility|company|nursing_home|organization|organisation)',
    'official-word':
      'official_(statement|account|page|announcement|notice) sharing_(the|this|our) retweeting reposting according_to_the_(hospital|trust|clinic) press_office',
    anonymous:
      "anonymous anonymously anon alt_account alt burner burner_account fake_(account|name|profile) secret_account throwaway finsta pseudonym alias second_account not_my_real_name real_name_isn't private_account other_account without_my_name no_name_no_face my_name_isn't incognito faceless_account",
    'nobody-knows':
      "(nobody|no_one|none_of_you|noone)_(knows|can_know|will_know|here_knows|at_(work|my_hospital|my_job)_knows|can_trace|can_tell|will_ever|would_ever|can_link|can_identify|knows_it's|suspects|can_find)  can't_be_(traced|identified|linked) untraceable impossible_to_(trace|identify|know_who)",
    'let-out':
      "tell telling say saying share sharing trash trashing vent venting rant ranting spill spilling dish complain complaining speak confess confession so_let_me so_i_can let_me so_here_(goes|it|is) here_goes here's_what gonna i_can_(say|be|tell|finally|vent|rant|trash|complain|speak|post|talk) talk what_(really|i)_(happened|happens|think|really) honest truth freely unfiltered so",
    'work-people':
      'boss bosses manager managers supervisor director my_(hospital|clinic|unit|ward|job|team|employer|shift|work|practice|trust|coworker|coworkers|colleagues|er) colleague colleagues coworkers patient patients night_shift night_nurse day_shift the_night_nurse the_er families charge_nurse consultant attending',
    'plain-greeting':
      'happy merry congratulations congrats thanks thank_you good_morning good_night welcome see_you hours open_day open_house course conference proud awareness_(day|week|month)',
  },
  phrases: {
    'own-views': [
      'views|opinions|opinion|thoughts|tweets|posts|view|words are|is|expressed? mine|own|personal|purely',
      'views|opinions|opinion|thoughts|tweets|posts|view|words are|is|expressed? (my own|entirely my|solely my|strictly my)',
      'views|opinions|opinion|thoughts|tweets|posts|view|words (expressed here are|expressed here|expressed are) mine|own|personal|purely',
      'views|opinions|opinion|thoughts|tweets|posts|view|words (expressed here are|expressed here|expressed are) (my own|entirely my|solely my|strictly my)',
    ],
    'nobody-knows': [
      'they|you|hr|management|people cannot know|find|trace|identify|tell|idea|link|recognise|recognize|figure',
      'they|you|hr|management|people (don t|doesn t|can t|won t|will never|have no|has no) know|find|trace|identify|tell|idea|link|recognise|recognize|figure',
      '(my boss|my manager|my employer|my hospital) cannot know|find|trace|identify|tell|idea|link|recognise|recognize|figure',
      '(my boss|my manager|my employer|my hospital) (don t|doesn t|can t|won t|will never|have no|has no) know|find|trace|identify|tell|idea|link|recognise|recognize|figure',
    ],
  },
  grammar: {
    'speaks-as': [
      '(unofficial|official|real|true|own) voice of _0-2 ({care-place}|department|dept|hospital|trust|ward|team|unit|practice|surgery)',
      '<as (a|an|your)? _0-2 {profession}>',
      '<{as-one} _0-3 {profession}>',
      '<{as-one} _0-4 {workplace}>',
      '<{profession} (at|in|from|for) _0-3 {workplace}>',
      '<we|us {profession}>',
      '<{my} {workplace}>',
    ],
    'opinion-given': ['<{opine}>', '<{system-topic} _0-6 {verdict}>', '<{verdict} _0-4 {system-topic}>'],
    'employer-judged': [
      '<{my}|{our-centre} _0-2 (hospital|clinic|center|centre|practice|management|boss|manager|employer|trust|board|company|department|director)> _0-3 {verdict}',
      '<{verdict} _0-6 {my} (hospital|clinic|center|centre|practice|management|boss|manager|employer|trust|board|company|director)>',
      '{opine} _0-3 <(my|the|our) (hospital|clinic|center|centre|practice|management|boss|manager|employer|trust|board|company)> _0-8 {verdict}|mistake|ignores|lies|cuts|mistreats|underpays|fails|hides|listens|cares|worse',
      '<(management|my management|my boss|my hospital|my trust|my clinic|my employer|our management) (never|doesn t|does not|don t|won t|keeps|ignores|lies|hides|refuses) _0-3>',
    ],
    'employer-voice': [
      '<(we|all of us) (at|in|here at) (the|our|this) (practice|clinic|surgery|hospital|pharmacy|home|unit|lab|trust|centre|center) _0-2 (take|accept|apologise|apologize|regret|acknowledge|guarantee|promise)>',
      '<we (will be|are|re|ll be) _0-1 (refunding|recalling|compensating|reimbursing|waiving) (all|every|any|the|your|those|anyone|everyone)>',
      '<(at|here at) #capital _0-1 {workplace} we will|are|re be? refunding|refund|calling|replacing|reimbursing|compensating>',
      '<{on-behalf}> _0-12 {we-announce}|{sorry}|{thanks}',
      '<{on-behalf} _0-3 {workplace}>',
      '<{our-centre} _0-3 {we-announce}>',
      '{we-announce} _0-8 <(at|in|from) {our-centre}>',
      '<(at|here at) {our-centre}> _0-3 {we-announce}|we',
      '<(the team|the whole team|management) at _0-3 {workplace}> _0-4 {we-announce}',
    ],
    'mask-trusted': [
      '<{anonymous}> _0-8 {let-out}|{work-people}',
      '{let-out} _0-8 <{anonymous}>',
      '<{nobody-knows}> _0-10 {let-out}|{work-people}|{profession}',
      '{let-out}|{work-people} _0-8 <(because|since|as|and)? {nobody-knows}>',
      '<(here|on here|on this account|this account) _0-2 {anonymous}|{nobody-knows}>',
      '<(since|as|because) (this|i m|i am|it s) _0-2 {anonymous}>',
      '<{nobody-knows} (who i am|i m the|i am the|where i work|it s me)>',
      '<(i m|i am|being) {anonymous}>',
      '<(nobody|no one|none) (of you|on here|here|in here|at work|around here)? knows (who|it|i|where)>',
      '{let-out} _0-4 (from|on|with) _0-2 <{anonymous}>',
    ],
  },
};
