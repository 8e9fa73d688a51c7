import type { TopicText } from '../../reading/topics/index.ts';

export const befriending: TopicText<'befriending'> = {
  lexicon: {
    'own-profile':
      'facebook instagram insta ig fb tiktok whatsapp snapchat snap twitter telegram personal_(profile|account|page|facebook|instagram) private_(profile|account|page) my_(profile|number|cell|socials|own_page) friends_list close_friends friend friends on_here',
    'add-you':
      ' (added|accepted|followed|friended)_you accepting_your i_add_(all|my|every|any) adding_you following_you_back follow_you_back be_friends become_friends connect_(with_you|personally)',
    'request-sent': ' requested_to_follow_you my_(friend_request|request|invite|invitation|follow_request)',
    'add-me':
      "(add|follow|find|join)_(the|my)_(private|personal|other|real|proper|main)_(one|account|page|profile|insta|instagram|facebook) (hit|press|tap|click)_(accept|confirm|follow) (add|follow|friend|accept|find|look_up|look_me_up|request|hit_up|connect_with)_(me|my_request|my_friend_request|my_personal) (you_can|feel_free_to|come|go_ahead_and|please|just)_(add|follow|friend|find)_me send_me_(a_|an_|)(request|friend_request|invite|follow) shoot_me_a_request i'm_on_(facebook|instagram|insta|snapchat|tiktok)_(as|under|at) what's_your_(insta|instagram|facebook|snap|number|handle|ig) (give|drop)_me_your_(insta|instagram|facebook|snap|number|handle|ig)",
    'declines-add':
      "(don't|do_not|can't|cannot|won't|never|not_able_to|unable_to|rather_not|shouldn't)_(accept|add|follow|friend|connect|mix|use|ask) (only|just)_(for_(family|friends)|use_the|the_practice_page|my_practice) (keep|reserve)_(this|it|my|that|personal)_(profile_|account_|page_|)(for|and|separate|apart|private) as_a_rule decline declining boundaries separate",
    'work-page':
      '(practice|clinic|office|professional|work|business|hospital|our|public)_(page|account|profile) my_(page|professional_page|practice_page) the_page office_(phone|email) linkedin',
    'old-friends':
      'friends_(since|for|from|before) (known|knew)_(each_other|you|one_another)_(since|for|from|before) since_(school|high_school|college|childhood|kindergarten|uni|med_school|we_were|before|grade|primary) (school|college|childhood|old|lifelong|uni)_(friend|friends|classmate|classmates|buddy|mate|mates|roommate|roommates) (my|your)_cousin before_(you_became|i_treated|i_ever|i_was_your|you_were|you_ever) went_to_school_together grew_up_together',
    'care-tie': `discharged off_my_(list|books|caseload) (our|your)_sessions no_longer_my_(patient|client) ended_(therapy|treatment|our_sessions) your_(midwife|nurse|doctor|dentist|physio|hygienist|therapist) my_(regulars|ladies|gents|lads|mums|moms|mams|oldies|residents|clients|crew_of|tuesday|wednesday|thursday|monday|friday) our_(regulars|residents|clients|mums) (dialysis|chemo|day|fertility|rehab|infusion|oncology|maternity|memory)_unit patient patients post-op post_op postop surgery operation your_(knee|hip|shoulder|back|wound|scar|stitches|recovery|results|labs|scan|treatment|meds|medication|therapy|session|visit|appointment|procedure|pregnancy|baby|follow-up|rehab|ankle|eye|foot|arm|hand|tooth|teeth|blood_pressure|chemo|discharge|admission|stay)
      the_(knee|hip|shoulder|back|wound|scar|stitches|recovery|ankle|eye|foot|arm|hand|tooth|new_teeth|post-op|pregnancy|new_hip|new_knee)  how_(you're|you_are|the|your|it's|things_are)_(healing|recovering|doing_after|feeling_after|knee|hip|back|recovery) clinic_visit check-up checkup dose dosage rehab physio in_my_(clinic|office|chair|ward|icu|unit|care)(_last|_on|_yesterday|_today|) (your|his|her)_(mom|mum|mother|dad|father|son|daughter|husband|wife)_(in|is|was|on|with|who|recover|heal) i_(treated|operated_on|saw|nursed|looked_after|delivered|cared_for)_(you|your|him|her) relatives_of your_chart chart your_file`,
    'their-request':
      'your_(request|invite|invitation|friend_request|follow_request|connection) accepted_your accepting_your you_(sent|invited|added|requested) thanks_for_(the_|)(add|adding|follow|following|invite|invitation|request|connecting|reaching) thank_you_for_the_(invitation|invite|request)',
    superior:
      "i_(do|sign|approve|write)_(the_off_duty|the_rota|the_roster|your_leave|your_holidays|your_appraisal|your_evaluation|the_rotas|your_reference) your_(manager|supervisor|boss|director|lead|charge_nurse|matron|line_manager|consultant|attending|preceptor|head_nurse|chief|department_head) i'm_the_(manager|boss|supervisor|director|head|lead|charge_nurse|matron) as_your_(manager|boss|supervisor|lead)",
    staffing:
      'shift shifts rota roster team unit ward staff schedule crew department leave vacation colleagues evaluation appraisal review contract everyone everybody',
    'press-on':
      "you_haven't_(added|accepted|followed) still_no_follow no_follow_back (but|except|bar|apart_from|bar_only)_(me|you) (still|sitting)_pending (last|only)_(one|of_you)_(on|in|of)_(the|my|our)_(unit|ward|team|shift|floor|rota|department) sent_it_(twice|three_times|again) the_only_one_of_my (don't|do_not)_(leave|keep)_me_(hanging|on_read|waiting|pending)  but_you except_you (you're|you_are)_the_(only|last)_one_(who|not|missing|left) (still|haven't|have_not)_(not_|)(accepted|followed|added|waiting_for_you|waiting) what_are_you_waiting_for why_(haven't|have_you_not|won't|don't)_you_(accepted|followed|added|accept|follow|add) i'm_offended i_(notice|noticed)_(you_|who_)(haven't|hasn't|don't|doesn't) i'll_remember (i_|)expect_(you|everyone|all_of_you)_to_(follow|add|accept) you_(all_|)(should|need_to|have_to|must)_(follow|add|accept)_(me|my)",
    'work-channel':
      'official_channel team_meeting meeting work_(email|chat) intranet teams slack official_group notice_board noticeboard',
  },
  phrases: {
    'care-tie': [
      'you (were|are|re) (always)? (my|our) (absolute)? (fave|favourite|favorite|star|best) (on|in|of) (the|my|our) (bay|ward|unit|round|list|run|clinic|caseload|corridor)',
      '(my|our) (ladies|gents|mums|lads|girls|regulars) (of|from|on) (the)? {date}|monday|tuesday|wednesday|thursday|friday|bump|baby|wound|dialysis _0-1',
    ],
    superior: [
      'your (new|own|actual)? (ward|unit|team|shift|night|floor|clinic) (manager|sister|lead|boss|supervisor|matron|coordinator)',
      'your new (manager|boss|supervisor|matron|coordinator)',
    ],
    'add-you': [
      '(^|and|m|am|re|be) adding|friending|following (all|every|each|my|our|everyone|you)',
      'i|we|just|gladly|sure added|add|accepted|accept|followed|follow|friended|friend|adding|accepting|following|approved you|your|all|my|them|every|any|him|her|back?',
      '(i ll|i ve|i have|i will|i just|i m|happy to|i d be happy to|i always) added|add|accepted|accept|followed|follow|friended|friend|adding|accepting|following|approved you|your|all|my|them|every|any|him|her|back?',
    ],
    'request-sent': [
      'sent|gave|popped|dropped|put|stuck|hit you? a|the follow|add|invite',
      'sent|send|sending|shot|shooting|requested you? a|an|the|my? request|invite|invitation|connection',
      'sent|send|sending|shot|shooting|requested you? a|an|the|my? (friend request|follow request)',
      '(put in) you? a|an|the|my? request|invite|invitation|connection',
      '(put in) you? a|an|the|my? (friend request|follow request)',
    ],
    'press-on': [
      'everyone|everybody else|has|already? follows|follow|accepted|added|has|have|already|is|but',
      'everyone|everybody (on the team|on the unit|on the ward) follows|follow|accepted|added|has|have|already|is|but',
      '(the whole team|the rest|all the others|the others|all of them|the whole unit|the whole ward|the whole shift|all the nurses|all the staff|all the girls|all the juniors) else|has|already? follows|follow|accepted|added|has|have|already|is|but',
      '(the whole team|the rest|all the others|the others|all of them|the whole unit|the whole ward|the whole shift|all the nurses|all the staff|all the girls|all the juniors) (on the team|on the unit|on the ward) follows|follow|accepted|added|has|have|already|is|but',
    ],
  },
  grammar: {
    'private-tie': [
      '<{request-sent}>',
      '<{add-you}> _0-6 {own-profile}',
      '{own-profile} _0-5 <{add-you}>',
      '<{add-you}>',
      '<{add-me} _0-4 {own-profile}>',
      '{own-profile} _0-4 <{add-me}>',
      '<{add-me}>',
    ],
    'patient-befriended': [
      '<{add-you}|{request-sent}|{add-me}> _0-12 {care-tie}',
      '{care-tie} _0-12 <{add-you}|{request-sent}|{add-me}>',
    ],
    'staff-befriended': [
      '<adding|add|following the|my|all|everyone whole|entire|all|in|of? team|ward|unit|shift|squad|crew|staff>',
      '(half|most|all|none|some|everyone|everybody|nobody|who|anyone) _0-3 ({staff}|ward|team|shift|unit|juniors|students|nurses|department|crew) _0-5 <(follow|followed|following|added|add|adding|accepted|accept) _0-2 (me|my|back)>',
      '<{request-sent}>',
      '{superior} _0-8 <{add-me}>',
      '<{add-me}> _0-12 {superior}|{staffing}',
      '{staffing} _0-10 <{add-me}>',
      '<{press-on}>',
      '<{add-me} _0-3 {own-profile}>',
    ],
  },
};
