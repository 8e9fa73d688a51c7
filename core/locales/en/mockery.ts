import type { TopicText } from '../../reading/topics/index.ts';

export const mockery: TopicText<'mockery'> = {
  lexicon: {
    caricature: `fat_(lady|man|woman|guy|girl|bloke|patient|bastard|cow) fatty fatso lardass whale hog slob heifer beached_whale obese_(lady|man|woman|guy|patient) stinky smelly_(man|woman|guy|lady|patient) drunk drunks drunkard wino boozer pisshead alky junkie druggie crackhead meth_head tweaker smackhead stoner nutter nutjob nutcase psycho lunatic loon loony loony_tune crazy_(lady|man|woman|guy|bitch|cat_lady|patient|person)
      mad_(lady|man|woman|guy) headcase basket_case old_(bat|hag|biddy|fart|git|crone|goat|codger|bag|perv|coot|witch) biddy crone hag fossil gomer whiner whinger moaner crybaby drama_queen primadonna karen know-it-all smartass smart_alec wise_guy genius_in hypochondriac malingerer faker liar attention_seeker time_waster timewaster drug_seeker frequent_flyer frequent_flier frequent_attender repeat_offender hoarder
      scrounger freeloader benefits_queen welfare_queen leech weirdo freak creep perv pervert pig_of gremlin goblin swamp_creature ugly_(man|woman|guy|girl|baby) chav ned scally redneck hillbilly hick yokel trailer_trash white_trash gangbanger pleb peasant bogan knacker moron idiot imbecile dumbass dummy dimwit muppet melt numpty pillock plonker twat knob dickhead prick asshole arsehole bitch bastard wanker cow_of hooker slut slag skank tart hussy cougar train_wreck hot_mess dirtbag scumbag lowlife ballbag
      cop_killer murderer old_git mini_satan gaslighter manchild mummy's_boy big_baby vegetable hobo tramp proper_diva total_diva diva_in oddball addams_family local_(nutter|drunk|oddball|character) insufferable unbearable ungrateful know_it_all `,
    caricatures: `fatties drunks winos alkies junkies druggies crackheads addicts nutters nutjobs psychos lunatics loonies headcases gomers whiners whingers moaners crybabies drama_queens divas princesses karens know-it-alls hypochondriacs malingerers fakers liars attention_seekers time_wasters timewasters drug_seekers frequent_flyers frequent_fliers frequent_attenders regulars repeat_offenders scroungers freeloaders leeches
      parasites weirdos freaks creeps monsters gremlins goblins chavs rednecks hillbillies thugs gangbangers plebs peasants morons idiots dumbasses dimwits muppets numpties assholes arseholes entitled_(people|patients|parents) worried_well google_doctors dr_googles satans demon_(babies|children) antivaxxers anti-vaxxers anti-vaxx anti-vax antivax demons tiny_demons satan's satan devils hellspawn monsters_of the_worst_patients nightmare_patients insufferable unbearable ungrateful rude_patients`,
    ridicule: `loyalty_card(s) frequent_flyer_(card|miles) punch_card what_a_(drama|performance|circus|show|sight|night|joke|clown|zoo|character|piece|specimen|mess|state|muppet|treat|day|legend) reality_tv circus  freak_show shit_show clown_show madhouse bedlam nuthouse loony_bin crazy_town oscar_worthy deserves_an_oscar emmy academy_award you_can't_make_(this|it|these) can't_make_this couldn't_make_it_up comedy_gold  ridiculous pathetic laughable
      comical clownery tried_not_to_laugh trying_not_to_laugh kept_a_straight_face straight_face nearly_(died|wet|lost_it|choked) almost_(died|wet|lost_it|choked) broke_our_(scales|bed|scanner|chair) one_brain_cell brain_cell(s) two_brain_cells natural_selection darwin_award weapons-grade full_moon not_even_joking not_the_sharpest lights_are_on sweet_jesus bless_(his|her|their|your)_(heart|cotton) bless_them wins_(the|today's) takes_the_(cake|biscuit) put_me_off wouldn't_have_it
      like_a_(whale|stuck_pig|banshee|toddler|beached|zombie|hippo|pig) limited_set once_again has_been_caught denies_everything reincarnation_of sell_(popcorn|tickets) popcorn netflix better_than_(netflix|tv|a_soap) like_a_soap lady_muck her_(majesty|ladyship) his_(majesty|lordship) commander vip nervous_breakdown for_the_wall one_for_the_(wall|album|books) dumbest stupidest silliest daftest poetry like_toddlers worse_than_toddlers under_the_knife gene_pool shallow_end feeding_time species herd cattle zoo medal_and_a_brain queen_of_sheba used_it_as does_not_lie like_a_bin wet_myself island(ers|) big_brother love_island`,
    irony: `i_love_(it_when|when|how|that)_(people|patients|my|your|families|they|the|a) love_it_when love_when shout_out_to shoutout_to hats_off_to props_to kudos_to big_thanks_to thanks_for_(nothing|coming|calling|the) round_of_applause slow_clap congrats_to congratulations_to well_done_to how_lovely how_nice so_(glad|grateful|proud|kind)_you nothing_says nothing_like_a of_course_(he|she|they|you|i|the|it) sure_jan yeah_right
      sure_you_(did|do|are) oh_sure nice_try good_one bravo how_dare must_be_nice you're_welcome no_worries totally_normal perfectly_normal makes_perfect_sense great_parenting parent_of_the_year mother_of_the_year dad_of_the_year father_of_the_year patient_of_the_year sir_this ma'am_this gold_star brilliant_idea spoiler_alert tell_me_you're literally_why pray_tell your_highness thanks_to_whoever thank_you_to_(the|whoever) funny_how (is|are)_my_(favourites|favorites|favourite|favorite)`,
    sigh: `i_can't i_can't_even can't_even i_quit i_give_up kill_me shoot_me  save_me send_(help|wine|coffee|gin|chocolate) god_(help|give_me) lord_(help|give_me|have_mercy) jesus_(christ|wept|take) christ_almighty for_the_love_of omg omfg ffs smh fml wtf no_words there_are_no_words speechless that's_it_that's_the_tweet that's_the_tweet i'm_done so_done i'm_dead i'm_dying im_dead im_dying i_need_(wine|a_drink|a_vacation|a_raise|gin|a_new_job|bleach)
      this_is_(my_life|fine|why) why_do_i_bother why_am_i i_went_to_(med|nursing|medical)_school i_studied don't_get_paid_enough not_paid_enough lose_it lose_my_(mind|shit|temper) losing_my_mind yes_it_happened yes_really not_even_kidding i_kid_you_not     can_not someone_(please|take|tell) make_it_stop dear_god good_lord oh_my_god my_last_nerve is_it_(home_time|7) at_some_point_you`,
    disgust: `smell(s|ed|ing|y|iest) stink* stank reek* stench odor odour putrid foul rancid filthy gross grossest disgusting disgust vile nasty gag(ged|ging) puke barf vomit-inducing maggots roaches cockroach* lice_jumping crusty unwashed hasn't_(showered|washed|bathed|changed) didn't_(shower|wash|bathe) never_(showers|washes|heard_of_soap) soap shower_first deodorant hygiene bad_breath halitosis dirty_feet toe_jam hairy off_lunch off_my_lunch last_shower last_showered last_bath`,
    'body-remark': `lbs pounds stone_and kg kilos scales  overweight morbidly fat_(as|ass|arse|roll|rolls|cheeks|baby|kid) rolls_of too_(fat|big|heavy) chubby chunky ugly beer_belly gut double_chin cankles xxl wide_load forklift hoist_for cardigan(s) toothless one_tooth teeth_left`,
    pretence: `fake faking faked fakes pretend* lied lying lied_straight exaggerat* malinger* puts_on putting_on act(s|ing)_up played_dead playing_dead says_(he|she|it|they)_(only|never|has|fell|is|was|can't) claims_(he|she|to|that|it|they) claiming swears_(he|she|blind|it) allegedly supposedly so-called "pain" 10/10_pain ten_out_of_ten pain_is_a_10 fell_on_it slipped_and_fell_on only_had_two two_beers just_two_beers for_a_sick_note sick_note seeker seeking
      for_(two|three|four|five|six|several)_(days|weeks|months|years) i_have_a_high_pain watching_me if_i'm_watching`,
    'ill-wish':
      'i_hope_the_last_thing_(you|he|she|they) i_hope_(you|your|he|his|she|her|they|their|it) may_(you|your|he|she|they|their) hope_(your|his|her|their|it)_(hurts|veins|stone|teeth|wifi)',
    trifle: `for_a_(paper_cut|papercut|splinter|hangnail|stubbed_toe|pimple|spot|cold|sniffle|hiccup|bug_bite|mosquito_bite|pregnancy_test|sick_note|sunburn|scratch|bruise|blister|runny_nose|hangover|sore_throat|headache|tummy_ache) stubbed_toe broken_nail chipped_nail hangnail paper_cut because_(he|she|they|their|his|her)_(couldn't_sleep|was_bored|were_bored|nail|tummy|google) at_(2|3|4|5)_(am|in_the_morning) till_(3|4|5)am 3_am 4_am 2_am in_the_middle_of_the_night
      they've_had_for had_for_(2|3|4|5|6|two|three|four|six)_(days|weeks|months) since_(last_|)(monday|tuesday|wednesday|january|february|march|april|may|june|july|august|september|october|november|december|christmas|easter|summer) for_something`,
    spite: `deserve_the_(queue|wait|waiting_list)_you_get enjoy_the_(wait|queue|waiting_room|waiting_list) good_luck_getting_(a|another|your)_(slot|appointment) (send|sending)_you_(a|the)_(bill|invoice) biggest_needle largest_needle bigger_needle biggest_gauge 14_gauge 14g on_purpose deliberately let_(him|her|them)_(wait|suffer|scream|rot|cry|sit) can_(wait|rot|suffer|scream) made_(him|her|them)_wait make_(him|her|them)_wait karma serves_(him|her|them|you)_right had_it_coming what_you_get that's_what_(you|he|she)_get hope_(your|his|her|their|you|he|she|they) rot_in_hell burn_in_hell revenge petty payback shouldn't_(breed|have_kids|reproduce|vote|be_allowed|be_parents)
      should_be_(sterilised|sterilized|shot|put_down|locked_up|banned|euthanised|euthanized|neutered) should_not_(breed|have_kids) stop_caring don't_care_anymore no_sympathy zero_sympathy narcan_fee let_nature muzzle tape_(his|her)_mouth duct_tape throat_punch slap_(him|her|them|the) smack_(him|her|them) punch_(him|her|them) (love|like|want|tempted|going|about|wish|dying)_to_(shove|slap|smother|strangle|throw|trip|sedate|muzzle|tape|gag|kick|punch|choke|unplug|drop|yeet) i'm_unplugging unplug_(her|his|the) up_where_the_sun blunt_needle blunt_needles get_the_(blunt|big|biggest|cold) that's_my_policy one-way_trip one_way_trip don't_deserve doesn't_deserve get_a_grip cross_the_road_to_avoid`,
    jeer: `haha* hehe* lol lols lolz lmao lmfao rofl teehee bahaha* 😂 🤣 😆 😹 😅 🙄 🤡 🤦 🤦‍♀️ 🤦‍♂️ 🤷 🤷‍♀️ 🤷‍♂️ 💀 ☠️ 🤭 😏 🤢 🤮 🤪 😒 😤 🙃 🫠 🥴 😵 🙈 😈 👹 🐷 🐖 🐽 🐳 🐋 🐮 🤥 🖕 😑 🫣 🤯 🤌 😬 🤬 😡 🥱 😴 👀 cracks_me_up cracked_me_up cracking_up dying_laughing can't_stop_laughing laughing_so_hard`,
    'patients-say':
      "high_(pain_|)(tolerance|threshold) birth_plan on_loudspeaker i_have_a_high_pain i_looked_it_up i_read_(on|it_on|that) dr_google google_says my_friend's_cousin while_i'm_here quick_question i_don't_smoke only_drink_socially just_two_beers two_beers i_don't_take_any i_pay_(your|my)_(salary|taxes) i'm_allergic_to_everything do_your_own_research i_know_my_body the_blue_pill some_white_pill",
  },
  grammar: {
    likened: [
      '<(could|should|can|might) learn (a lot|something|manners)? from _0-2 {animal}|sheep|pigs|cows|monkeys|dogs>',
      '{animal}|pigs|cows|monkeys|sheep|beasts|animals|goats (were|are|was|is|bit|kicked|smelled|smelt|behaved|listened|let|said|thanked) _0-4 (cleaner|better|less|more|nicer|kinder|quieter|politer|calmer|worse|thank|thanks|softer)',
      '({patients}|{patient}|{person}|{elder}|{kin}|mr|mrs|he|she|they|bay|bed|resident|residents) _0-5 <(bites|bite|bit|kicks|kick|barks|bark|growls|drools|drool|squeals|sheds|scratches) (more|less|worse|harder)> _0-3 (and|than|;)',
      '<(less|more|worse|better|harder|cleaner|quieter) than (the|my|our|any|a|those)? _0-2 {animal}|pigs|cows|monkeys|sheep|beasts|animals>',
    ],
    'absent-scolded': [
      '<same _0-2 (surnames|names|faces|suspects|three|two|four) _0-2 (as)? last (month|week|time)>',
      '<enjoy (the|your) _0-3 (wait|queue|waiting list)>',
      '(no shows|no-shows|dnas|gaps|empty slots|blanks|blank slots) _0-8 (not one|nobody|none|no one|zero|not a one) _0-7 <phone|rang|phoned|called|cancelled|bothered|lifted|texted>',
      '(no shows|no-shows|dnas|gaps|empty slots) _0-12 <begging|roaring|moaning|crying|screaming|whining|shouting>',
      '<(you deserve|enjoy|to|go to|welcome to|straight to|join|deserve) the (back|end|bottom) of the (queue|line|list)>',
      '<(you deserve|enjoy) the (queue|wait|list) you (get|deserve|earned)>',
      '<(blank|empty|no show|no-show|dna) again> _0-12 (same|pal|love|hun|mate|lie in)',
    ],
    gripe: [
      '(no shows|no show|dnas|gaps|empty slots|empty chairs|blank slots|missed appointments) _0-8 (nobody|no one|not one|none|not a soul) _0-4 rang|ring|lifted|phone|call|called|manners|bothered|text|cancel',

      '^ if (you|your) _0-10 (find another|don t come|do not come|stay home|stay at home|don t bother|go elsewhere|is never|not my problem|we will judge|don t expect|maybe don t|think again|we re laughing|we laugh)',
      '(some|certain|many) {patients}|{persons}|{kin} (really)? (deserve|ought|should)',
      '{caricatures} _0-4 (get|don|should|deserve|can|that)',
      'if you _0-4 (at|to) (my|our) {staff}|receptionist _0-3',
      '(they re|they are|all|patients are) _0-1 (like|worse than) (toddlers|children|kids|babies|animals|zombies)',
      'why (do|are|is|would|does|can t) _0-2 (they|people|patients|parents|families|some|everyone|someone) _0-4',
      '(some|certain|these|those) (people|patients|parents|mums|moms|families|mothers|relatives) _0-3 (shouldn|should|need|think|never|always|just|really|are|will)',
      'some of (these|my|our|them|the) (mums|moms|mams|dads|parents|people|patients|families|relatives) _0-2 (would|will|need|should|think|never|always|are|bring|come|really)',
      '(people|patients|parents|families|relatives) (who|that) _0-3 (come|show|call|google|think|demand|bring|insist|refuse|ask|use|treat|wait|can|don)',
      '(imagine|who|nobody|anyone|stop|please don|don) _0-2 (coming|comes|come|calling|calls|showing|going|goes) _0-3 (emergency|er|ed|a|hospital|clinic|ambulance|911|999|in) _0-3 (for|because|with)',
      '(if i have to|if one more|one more|another) _0-6 {patient}|{patients}|{kin}|person|people _0-8 (i|my)',
      '{irony} _0-4 {patients}|{patient}|{kin}|{caricatures}|{caricature}',
      '(how|what) (dumb|stupid|thick|lazy|entitled|rude) _0-4',
      '(icks|ick|bingo|red flags|pet peeves|starter pack) : _0-12 {kin}|{patient}|{patients}|{persons}|{person}|{child}|{patients-say}|{caricature}',
      '(icks|ick|bingo|red flags|pet peeves|starter pack) : " _0-4',
      '(things|signs|excuses|reasons|lies) (my|our|the)? {caricatures}|{patients} (are|do|say|always|bring|think|claim|tell|allergic)',
      '(my|the) (ick|icks|pet peeve|red flag) (is|when|are)',
    ],
    'patients-mocked': [
      '<(mums|moms|mams|dads|parents|mothers|fathers|people|some people) (should|ought to) (need|have to pass|have to get|have to sit|require) (a|an) (licence|license|test|exam|permit)>',
      '<same|these|those people|shower|ones|crowd|lot|names _0-2 screaming|roaring|shouting|crying|demanding|moaning|howling|whinging _0-6>',
      '{award} _0-5 {complaint}|{patients}|{patient}|{kin}',
      '{complaint} _0-5 <{award}>',
      '<{award} {complaint}>',
      '<{mimicry} _0-8 {contempt}|{wish-harm}|{derision}|{insult}|{spite}>',
      '<{derision}|{insult}|{sexual} {patient}|{patients}|{person}|{elder}|{persons}>',
      '<{patients}|{patient}> _0-5 {derision}|{insult}|{contempt}|{wish-harm}|{sexual}|{spite}|{caricatures}',
      '<{contempt}|{wish-harm}|{spite} _0-3 {patients}|{patient}|{kin}>',
      '{complaint} _0-3 <{derision}|{insult}|{laugh}>',
      '<{caricatures}> _0-4 (come|always|want|in|never|should|will)',
      'my|our <{caricatures}>',
      '(crowd|brigade|lot|gang) _0-2 (can|should|need|go)',
    ],
    'one-mocked': [
      '<(ve|have) (seen|met|known|owned) _0-3 (with|that had|that have|that has) more _0-2>',
      '<(easier|calmer|tamer)> _0-6 {animal}|stallion|bull|mule _0-4 than',
      '<(kept|keeping|keep) a straight face|kept my face straight> _0-12 (explain|explained|explaining|told|swore|how|said)',
      '{sexual} _0-4 {clinical-image}|{procedure}|{patient}|{person}',
      '{clinical-image}|{procedure}|{treat-1} _0-8 <{sexual}>',
      '(she|he|they) _0-1 <{disgust}>',
      '<{person}|{elder}|{kin}|{patient}|{child}|{job}> _0-4 {derision}|{sexual}|{ridicule}|{insult}',
      '<{derision}|{ridicule}|{insult} _0-2 {person}|{elder}|{kin}|{patient}|{child}>',
      '<{the}|{a}|{this}|{my}|our|some|what _0-2 {caricature}>',
      '^ <{caricature}> (in|from|who|just|broke|of|on|wants|tried)',
      '<{caricature} (in|from) (bed|bay|room|cubicle|last|the|#number)>',
      '<(bloody|fucking|damn|goddamn|stupid|dumb|crazy|fat|ugly|nasty|smelly|lazy|mad) {person}|{patient}|{elder}|{kin}|{child}|{job}>',
    ],
    'title-mocked': [
      '(ten|five|seven|six|three|top|#number) _0-1 (types|kinds|worst|patients) (of)? {patients}|{patient}|{kin}|{complaint}',
      '(ten|five|seven|six|#number) {patients} (you|who|that|i)',
      'bingo _0-3 {duty}|{care-place}',
      '{award} _0-6 {complaint}|{person}|{patient}|{kin}',
      '(patient|diagnosis|complaint|parent|quote) of the (day|week|month|year|night|shift) _0-6 <{caricature}|{ridicule}|{jeer}|{person}|{complaint}>',
    ],
  },
};
