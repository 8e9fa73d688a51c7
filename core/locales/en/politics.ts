import type { TopicText } from '../../reading/topics/index.ts';

export const politics: TopicText<'politics'> = {
  lexicon: {
    party:
      'party labour tories tory conservatives conservative_party lib_dems reform reform_uk snp plaid greens dup sinn_féin sinn_fein fine_gael fianna_fáil fianna_fail republicans republican_party gop democrats democratic_party dems maga the_left the_right far_right libertarians ukip leave_campaign coalition opposition ruling_party socialists populists',
    politician:
      'deputy alderman president prime_minister pm minister health_minister health_secretary secretary_of_state taoiseach mayor governor senator senators congressman congresswoman mp mps td tds councillor councillors candidate candidates politician politicians first_minister chancellor home_secretary starmer sunak boris_johnson boris truss badenoch farage streeting corbyn sturgeon swinney varadkar simon_harris micheál_martin mary_lou trump biden kamala harris vance obama desantis newsom rfk rfk_jr aoc bernie hillary pelosi mcconnell mamdani cuomo abbott trudeau poilievre carney albanese',
    government:
      'city_hall town_hall county_hall statehouse the_capitol leinster_house holyrood the_senate the_dáil government govt the_administration this_administration white_house downing_street westminster stormont congress cabinet council county_council state_government ministry department_of_health dhsc hhs',
    vote: 'vote votes voting voted election elections ballot_box polls polling referendum primary primaries campaign_trail midterms at_the_ballot general_election by-election',
    campaign:
      "(ask_yourself|ask_yourselves|remember|think_about|never_forget)_who long_memories vote_(for|them|him|her|labour|tory|conservative|green|reform|lib|snp|republican|democrat|blue|red|leave|remain|against|out|accordingly|wisely_and|with_your_conscience|tactically|like_your|yes_on|no_on) (don't|do_not|never)_(vote|forget)_(for|this|them|that|who|tory|labour|republican|democrat|when) remember_(this_|that_|who_|them_|it_|)(when|at|on|in|come)_(you_vote|the_ballot|polling|election|november|may|voting|the_polls|did) when_you_vote next_time_you_vote at_the_ballot_box (kick|boot|throw|vote|chuck|get|turf)_(them|him|her|'em|this_lot|that_lot|the_tories|labour|the_bums)_(all_|)out (must|has_to|have_to|needs_to|should)_(go|resign|step_down|be_sacked|be_impeached|lose|be_voted) resign_now time_to_(resign|go_minister|kick|throw|vote|get_rid) lock_(him|her)_up not_my_president impeach back_(our|the|him|her)_(candidate|mayor|party) (endorse|support|supporting|backing|back|rooting_for)_(our_|the_|)(candidate|labour|tory|tories|reform|the_party|senator|governor|trump|biden|harris|starmer|farage|mayor|congressman|congresswoman|republican|democrat) our_(vote|support)_(goes|is) march_(against|for)_(the_|this_|)(government|president|minister|labour|trump|tory) make_america four_more_years get_the_tories join_the_party canvass(ing) door-knocking_for rally_for (will|won't|they'll|we'll|you'll)_(remember|forget)_(that|this|it|them|who)_(in|on|at|when|come) let's_not_forget_who don't_fall_for don't_be_fooled don't_let_them_fool (wants|want|asking_for|begging_for|after)_your_vote",
    'side-taken':
      "(the_|our_|)(best|worst|greatest|finest)_(minister|president|mayor|government|governor|prime_minister|pm|health_secretary|secretary|leader|administration|senator|we_have_ever|we've_(ever_|)had|in_history|ever|this_country|of_our) best_we've worst_we've thanks_to_(this_|the_|our_|)(government|president|minister|mayor|governor|labour|tories|conservatives|trump|biden|party|pm|party's|senator|council) thank_you_(president|minister|mayor|governor|prime_minister|senator|mr|madam) congratulations_(to_|)(our_|the_|new_|president|prime|mayor|governor|senator|on_(the|a|your)_(great_|landslide_|historic_|)(win|victory)) on_(his|her|their|your|a|the)_(great_|landslide_|historic_|stunning_|)(win|victory|re-election|reelection|landslide) behind_(you|him|her)_(all|mayor|president|minister|always) (the_hospital|we|our_team|all_of_us)_(is|are|stand|stands)_(all_|right_|)(behind|with)_(you|him|her|our|the|president|labour|this) proud_of_our_(president|mayor|governor|minister|government|mp|senator) (wants|want|going|trying|plan|plans|determined|hell-bent|out)_to_(kill|destroy|wreck|privatise|privatize|dismantle|sell_off|sell|gut|ruin|bankrupt|abolish|starve) (killed|killing|destroyed|destroying|wrecked|wrecking|gutted|ruined|betrayed|abandoned|starved|broken|saved|saving|robbed|lied_to|lied)_(the_nhs|our_nhs|the_health|public_health|us|our|medicare|medicaid|the_country|this_country|nurses|healthcare|the_hse|the) corrupt corruption crooks crooked liar liars fascist fascists dictator tyrant traitor traitors clown clowns joke disgrace useless incompetent evil scum spineless heartless criminal criminals murderers blood_on_(their|his|her)_hands moron morons idiot idiots fool lying only_(labour|they|he|she|reform|trump|this_party|the_tories)_(can|will|cares|care|protects|understands) (he|she|they)_(keep|keeps|kept|delivers|delivered)_(his|her|their|on)_(promises|promise|word) great_(president|minister|mayor|leader|governor) hero_of_the i_trust_(trump|starmer|him|her|labour) landslide what_a_(win|victory|night_for) finally_a_(government|president|minister|mayor) while_others_(cut|close|talk|promise|privatise|dither) others_cut this_(council|government|mayor|administration|party)_(builds|delivers|invests|cares|gets) builds_hospitals the_mess_(they|labour|the_tories)_left only_(this|that|our)_(party|government|candidate) (stands|stand|is|are)_with_(the|our|him|her|labour) great_(work|job)_by brilliant_(work|job)_by four_more_years disaster ruin shambles the_best_this the_best_we",
    'civic-neutral':
      'polling_(station|place|day) postal_vote register_to_vote act bill legislation white_paper green_paper law policy parliament passes committee_hearing budget regulation visit visits visited opens opened opening meeting funding funded grant statistics data consultation vote_(for_your|for_the_name|on_the_name|in_our|for_our_(mascot|logo|poster|menu)) president_of_the_(society|college|association|royal) president-elect_of royal_college college_president union_(rep|election) student_(council|union|nursing) annual_general society association college federation foundation conference congress',
  },
  grammar: {
    'partisan-post': [
      '<thank|thanks you? _0-1 to? _0-2 {politician} _0-3 who|for _0-2 delivered|secured|got|brought|won|saved|fought|delivering|securing|fighting|saving _0-4>',
      '(you know what to do) <(on|in) (the)? polling|election|november|may|day|thursday _0-1>',
      '<remember _0-8 (under|with|during) the? last|previous|old|former {government}|lot>',
      '<{party}|{politician} just|only|simply wants|want|wanted|cares|care _0-3 (gone|closed|shut|cut|votes|power|out|money)>',
      '<lot|crowd|shower|gang|folks|people|ones|clowns (on|in|at) the? {government} _0-3 starving|starved|bled|bleeding|gutted|gutting|strangled|strangling|ruined|wrecked|neglected|robbed|destroyed|abandoned|dismantled|dismantling|hollowed>',
      '<{government}|{politician}|{party} _0-3 starving|starved|bled|bleeding|gutted|gutting|strangled|strangling|ruined|wrecked|neglected|robbed|destroyed|abandoned|dismantled|dismantling|hollowed _0-4>',
      '<(lovely|great|brilliant|wonderful|good|fantastic) to see _0-2 {politician} _0-2 fighting|standing|delivering|battling|sticking|defending|backing>',
      '<(never|not|instead of) the? other|last|previous|old lot|crowd|shower|side|ones|gang who|that _0-8>',
      '{vote}|booth|ballot|polls|polling _0-8 <(ask yourself|ask yourselves|remember|think about|think of|forget) _0-1 who _0-6>',
      '<(ask yourself|ask yourselves|remember|think about) _0-1 who _0-8> {vote}|booth|ballot|polls|polling',
      '<won|don|never|not t? forget it|this|that|them? (come|in|on) (the)? november|may|june|july|october|december|polling|election|ballot>',
      '<only (this|that|our|one) {party}>',
      '<thank you (dear|madam|mr|so much)? {politician}>',
      '<{side-taken} _0-6 {party}|{politician}|{government}>',
      '<{party}|{politician}|{government} _0-8 {side-taken}>',
      '<{campaign} _0-6 {party}|{politician}|{government}>',
      '<{party}|{politician}|{government} _0-8 {campaign}>',
      '<{campaign}> _0-4 {vote}',
      '<{vote}> _0-4 {campaign}',
      '<{side-taken}> _0-12 {vote}|{campaign}',
      '<{vote} (for|against) (the|our)? {party}|{politician}>',
      '<{party}|{politician}|{government}> _0-6 {insult}|{profanity}|{death-wish}|{dehumanise}',
      '<{insult}|{profanity}|{contempt} _0-2 {politician}|{government}|{party}>',
      '<(under|with|without) (this|the|a|our)? {party}|{government}|{politician} _0-3 (would|will|we|nothing|everything|has|this) _0-6>',
      '<our {politician} _0-2 (is|has|really|always|delivers|gets)> _0-3 (best|brilliant|amazing|great|fantastic|done|delivered|hero)',
    ],
  },
};
