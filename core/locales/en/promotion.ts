import type { TopicText } from '../../reading/topics/index.ts';

export const promotion: TopicText<'promotion'> = {
  lexicon: {
    recommend:
      "recommend recommends recommended recommending highly_recommend(ed) (we|i|our_(doctors|nurses|physios|dermatologists|team|dentists|pharmacists|midwives|surgeons))_(all_|only_|always_|)(recommend|suggest|advise|use_and|swear|love|trust|prescribe_only|only_use|endorse|back) our_(pick|favourite|favorite|go-to|top_pick|choice|recommendation)_(is|for|of|in|product|brand|app) must-have must_have you_(have_to|need_to|must|should_all|'ve_got_to)_(try|buy|get|have|visit|download) try_(this|the|their|these|out) give_(it|them|this)_a_(try|go) you'll_love can't_recommend_enough big_fans_of we_love_(the|this|these|our|their) get_yourself_(a|some|one|to|down) treat_yourself_to do_yourself_a_favour do_yourself_a_favor look_no_further_than",
    'buy-at':
      'buy_(at|from|it|one|your|them|this|yours|the|a_pair|only) (get|grab|pick|order|purchase)_(yours|one|some|it|them|your|a_pair|a)_(up_|)(at|from|in|now|here|online|on|today|before|while) grab_(it|one|yours|them) shop_(at|with|in|online|local_at) (go|head|pop|get_down|nip|run|pop_down|head_over|get_yourself)_(over_|down_|in_|)to_(the_|our_friends_|) available_(at|from|in)_(your|all|boots|amazon|pharmacies|stores|the_shop|walmart|walgreens|cvs|target|superdrug) download_(the|it|this) sign_up_(with|to|at)_(the|this) join_(the|this)_gym book_with_(them|him|her|our_friends) switch_to order_(yours|from|online) hire_(him|her|them) stock_up join take_out_(a|an) sign_up_(for|with|to) book_(now|a_table|with) subscribe_to',
    ware: 'insole insoles balm balms salve salves cream creams moisturiser moisturizer mattress mattresses pillow pillows app apps supplement supplements vitamins collagen probiotic probiotics shampoo toothbrush toothpaste mouthwash shoes trainers sneakers clogs crocs scrubs uniform uniforms stethoscope stethoscopes thermometer thermometers glucometer monitor_(by|from) watch smartwatch wearable bottle_(by|from) formula_(milk|by|from|brand) nappies diapers pram buggy car_seat_(by|from) glasses sunglasses lenses contact_lenses hearing_aid hearing_aids aligners whitening_kit chair_(by|from) recliner compression_(socks|stockings) serum sunscreen_(by|from) cosmetics brand product products range line_of protein_(powder|shake) shake_(by|from) diet_plan tea_(by|from) oil_(by|from) cbd yogurt cereal insurance plan_(with|from) policy_with course_(by|from) book_by gadget massager device skincare lip_balm hand_cream inhaler_holder test_kit home_test formula policy ',
    seller:
      'optics optician opticians optical pharmacy_(on|in|next|down|across) shop store shoe_shop gym restaurant cafe café coffee_shop bakery hotel spa salon barber boots superdrug cvs walgreens walmart target amazon costco tesco aldi lidl decathlon bookshop bank insurer travel_agent private_clinic dental_practice physio_clinic personal_trainer coach caterers florist estate_agent car_dealer funeral_home vets our_friends_at our_partners_at our_sponsor(s) sponsor clinic_(on|in|next|down)_(main|the|high) ',
    superlative:
      "(the_|simply_the_|absolutely_the_|hands_down_the_|)best_(on_the_market|in_town|there_is|money_can_buy|around|value|quality|brand|ever|choice|investment|product|in_the_business|in_class|out_there|by_far|insoles|in_the_city|in_the_county|app|cream|mattress) simply_the_best the_best number_one_(choice|brand|app|for) unbeatable second_to_none top-notch top_notch nothing_(else_|)(comes_close|like_it|works|beats|compares) game_changer game-changer life-changing life_changing miracle magic unmatched premium five-star_(product|service) worth_every_(penny|cent) bang_for_your_buck a_must gold_standard_of flawless the_only_(one_that_works|thing_that_works|brand) actually_works really_works works_wonders nothing_(beats|better_than|like)_(a|an|the|our) beats_(a|the)_ our_(orthopods|doctors|physios|nurses|dentists)'_word word_on_it take_it_from_our dentist-approved doctor-approved nurse-approved",
    trusted:
      "people_(we_|you_can_|i_|)trust we_trust (trust|trusts|trusted)_(only|by_our|by_all|them|this|the_brand) (only_|)trust_(only_|)(brand|the_people|this|them) swear_by swears_by (honest|lovely|reliable|genuine|great|decent)_(people|folk|guys|lads|team_there|service_there|bunch) vouch_for approved_by_our endorsed_by_our official_(partner|sponsor|supplier) proud_(partner|partners|sponsor|sponsors)_of never_let_us_down friends_of_(the_clinic|the_ward|ours) won't_regret never_(lets|let)_(us|you|me)_down only_(trust|trusts|use|uses) trust_only trusts_only",
    'vote-for-us':
      'vote_(for_|)(our|us|now_for_(our|us)|for_(dr|us|our|my|her|him)|dr) vote_for_us vote_for_our vote_for_dr vote_for_my (give|lend|send)_(us|her|him|our)_your_vote(s) (need|want|get)_(your|the)_vote(s) your_votes top_(influencer|doctor|doc|nurse|dentist) as_(top|best)_(influencer|doctor|nurse|clinic|hospital|pharmacy|blog|dentist) nominate_(us|our|me) help_(us|her|him)_win',
    'healthy-habit':
      'walking walk exercise water hydrat* vaccin* hand_washing handwashing wash_your_hands balanced_diet mediterranean_diet fruit vegetables sleep rest mask masks ventilat* see_your_(gp|doctor|pharmacist) talk_to_your speak_to_your screening check-up check_up sun_cream sunscreen spf sun_protection avoid quit_smoking stop_smoking breastfeeding physical_activity calling_999 calling_911 calling_112 caution precaution guidelines guideline reading_(this|the) this_(article|paper|thread|read|podcast) open_access generic active_ingredient paracetamol ibuprofen acetaminophen fluoride',
    'own-praise':
      "we_are_(the_|simply_the_|still_the_|)(best|number_one|leaders|leader|no_1|top|market_leaders|pioneers|world-class|the_leading) we're_(the_|still_the_|)(best|number_one|no_1) (number_one|no_1|number_1|first|top)_(again|for_the|once_more|in_the_(county|country|state|city|region|uk)|clinic|hospital|practice) (clinic|hospital|practice|pharmacy)_of_the_year (the_|)(leading|best|top|finest|most_advanced|most_trusted|top-rated|award-winning|premier)_(clinic|hospital|practice|pharmacy|centre|center|surgeons|specialists|team_in|dentists|doctors|care) leaders_in leading_the_way world-class world_class cutting-edge cutting_edge state-of-the-art centre_of_excellence center_of_excellence excellence_(in|award|is) proud_to_(be_(ranked|named|the|rated|recognised|recognized|number|a_leading|award)|announce_that_we|lead) so_proud_of_(leadership|our_leadership|our_ceo|our_board|our_hospital|ourselves) our_(reputation|prestige|success_story|unrivalled|unmatched|world-class|award-winning) unrivalled unparalleled nobody_(does|cares|treats)_(it_|)(better|like_us) makes_us_the_best record_(year|number)_for_us (another|yet_another)_(award|success|record|milestone|triumph)_(for|at|to) going_from_strength blow_our_own_trumpet humble_brag not_to_brag but_we",
    'prize-won':
      "(we|we've|we_have|our_(hospital|clinic|practice|pharmacy|trust|team)|proud_to|delighted_to|thrilled_to|honoured_to|honored_to)_(just_|have_|has_|)(been_|)(won|win|winning|received|receive|awarded|named|ranked|voted|recognised|recognized|scooped|landed|picked_up|shortlisted) award-winning winner_of_(the|best|this) (best|top)_(hospital|clinic|practice|pharmacy|dentist|employer|workplace)_(award|in|for|of) rankings ranking ranked_(number|no|first|top|among|in_the_top|the) named_(best|top|the_best) five_stars 5_stars 5-star five-star rated_(5|five|excellent|outstanding) top_10_(hospital|clinic) gold_award quality_mark 🏆",
    'choose-us':
      'thanks_for_choosing thank_you_for_choosing (thanks|thank_you)_for_(trusting_us|your_trust|your_loyalty|making_us) choose_(us|our|the_best) why_choose_us come_(to|and_see)_the_best you_deserve_the_best in_the_best_hands in_safe_hands_with_us trust_the_(best|experts) your_best_choice the_smart_choice leave_us_a_(review|five) rate_us follow_us_for tell_your_friends look_no_further',
    boss: 'ceo chief_executive chief_exec chair chairman chairwoman chairperson board director medical_director managing_director managing_partner founder owner president leadership leadership_team senior_team our_leaders executive_team executives dean mayor minister governor mp',
    'boss-shown':
      'toured tours visits visited touring visiting met meets opened opens unveiled unveils cut_the_ribbon cuts_the_ribbon ribbon_cutting ribbon-cutting posed poses shook_hands shaking_hands welcomed welcomes hosted spoke_at keynote speech featured_in interviewed interview_with on_the_cover named received collects groundbreaking broke_ground photo_with photo_op walkabout',
    offer:
      "deal deals special_offer special_offers (our|this|summer|winter|spring|autumn)_(offer|offers) promo promotion discount discounts  half_price half-price off_(whitening|botox|fillers|all|your|implants|braces|laser|lenses|glasses|treatments|consultations|this) two_for_one 2_for_1 bogof buy_one free_(consultation|whitening|first|check|scan|botox|filler|sample|skin) black_friday cyber_monday sale sale_(now|ends|on) lowest_price(s) prices_(slashed|from|cut|start) price_match interest-free 0_finance voucher(s) promo_code discount_code gift_card(s) giveaway this_week_only today_only limited_time limited_places while_stocks_last last_few_(slots|places|spaces) don't_miss_out save_(up_to|50|20|30|40|10) package_deal loyalty_(card|points)",
    useful:
      "tips how_to what_to_(do|expect|eat|bring|ask|know) here_is_how here's_how we_explain signs_of symptoms prevention opening_hours hours find_out learn join_us_for free_(talk|workshop|class|event|webinar|session) campaign vaccination screening guide faqs your_questions questions ask_us getting_(here|in) parking directions appointments_line helpline",
  },
  grammar: {
    endorsed: [
      '<(is|are) (the|your|our) (one|ones|only one|only ones|brand|place|shop) (to (buy|get|have|order|ask for))>',
      '<(don t|do not|never|no need to|why) (waste|spend|throw) (your|a|any|good)? (money|penny|cent|cash|quid|euro|dollar)? (away)? on (any other|any of the other|anything else|another|other|the others|the rest) _0-2>',
      '<(tell|let) (them|him|her|#capital) (we|i|the (ward|unit|team|nurses|clinic)|know we) (sent|send) (you|ye)>',
      '<(say|mention) (that)? (we|i) sent (you|ye)>',
      '<(go|head|pop|nip|get) (down|over|along|straight)? to #capital _0-2 (in|on|at) #capital _0-1 (street|road|lane|square|row|avenue)> _0-12 {superlative}|{trusted}|we|us|our|only|nobody',
      '<only _0-3 worth (a penny|buying|having|taking|your money|the money) _0-1 (is|are) #capital>',
      '<{buy-at} _0-4 #capital _0-6 {trusted}|{superlative}>',
      '<{buy-at} _0-4 {ware}|{seller} _0-6 {trusted}|{superlative}>',
      '<{ware}|{seller} _0-6 {trusted}>',
      '<{superlative} _0-2 {ware}|{seller} _0-6 #capital>',
      '<{trusted} (la|el|los|las|il|lo|le|the|in|en)? _0-2 {ware}|{seller}>',
      '<{superlative} _0-1 {ware} _0-2 #capital>',
      '<{superlative} _0-1 #capital _0-1 {ware}>',
      '<{recommend} _0-4 {ware} _0-3 #capital>',
      '<{recommend} _0-1 #capital _0-2 {ware}>',
      '<{recommend} _0-6 {ware}> _0-6 {superlative}|{trusted}',
      '<{recommend} _0-5 {seller}>',
      '<{recommend} (the|this|a|only|at)? #capital> _0-8 {superlative}|{trusted}|{ware}|{seller}|{buy-at}',
      '<{buy-at} _0-3 {seller}|{ware}>',
      '<{buy-at} _0-2 #capital> _0-8 {trusted}|{superlative}|{ware}|{seller}',
      '<{trusted} _0-3 {ware}|{seller}|#capital>',
      '<{ware}|{seller} _0-4 (is|are|really|simply) _0-3 {superlative}>',
      '<#capital {ware}|{seller}> _0-6 {superlative}|{trusted}',
      '<{superlative} _0-3 {ware}|{seller}> _0-3 #capital',
      '<{vote-for-us}>',
      '<(support|follow) _0-3 {seller} _0-6 {superlative}|{trusted}>',
    ],
    'house-praised': [
      '<{boss} _0-3 {boss-shown}>',
      '<{own-praise}>',
      '<{prize-won}>',
      '<{choose-us}>',
      '<(our|the|hospital|clinic|trust) {boss} _0-4 {boss-shown}>',
      '<{boss-shown} (by|from|with|of|our|the) _0-3 {boss}>',
      '<proud of (our|the)? {boss}>',
    ],
    'price-appeal': [
      '<(book|reserve|buy|get|bring|refer|grab) _0-6 whitening|botox|filler|fillers|laser|facial|facials|veneer|veneers|implant|implants|braces|aligners|peel|hygiene|waxing|lashes|brows|liposuction|lipo|lift|tweakment|tweakments _0-9 free|gift|gifts|throw|prosecco|goody|half|hamper|voucher>',
      '<whitening|botox|filler|fillers|laser|facial|facials|veneer|veneers|implant|implants|braces|aligners|peel|hygiene|waxing|lashes|brows|liposuction|lipo|lift|tweakment|tweakments _0-6 (you both|both of you|two of you) _0-6 free|gift|gifts|goody|half|hamper>',
      '<(we|and we|we ll) throw in (the|a|another|one|two)>',
      '<(tag|refer|bring) _0-2 friend|friends|mate|mates|pals|besties (to (double|win|get|claim|unlock)|for (a|your) (free|discount)) _0-3>',
      '<^ (offer|promo|deal|discount|special offer) : _>',
      '<{offer} _0-6 off|{offer}|#number>',
      '<#number _0-1 off>',
      '<{offer}> _0-4 (on|for|off) _0-3 (whitening|botox|fillers|filler|implants|braces|laser|check|consultation|consultations|treatment|treatments|peel|peels|lenses|glasses|facials|veneers|checkups|scans|mri)',
    ],
  },
};
