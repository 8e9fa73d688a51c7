import type { TopicText } from '../../reading/topics/index.ts';

export const promoting: TopicText<'promoting'> = {
  lexicon: {
    'promo-code':
      '(my|use_my|with_my|use|enter|our|discount|promo|coupon|with_the)_(code|discount_code|promo_code|coupon_code|coupon) exclusive_discount discount_(for_my|with|for_you) my_discount affiliate_(link|code)',
    'at-checkout':
      'checkout at_the_(till|basket|tills|counter) (in|on)_(the|their|your|our)_(basket|cart|website|site|web|app|online_shop) when_you_(order|pay|check_out) at_till',
    'you-save':
      'gets_you (you|ye|youse)_(get|save|pay_less) (free|half_price)_(delivery|shipping|postage) money_off',
    'link-in-bio':
      'link_(in|on)_(my_|the_|)(bio|profile|stories|story|comments) (in|on)_my_(bio|profile|shop|store|storefront|amazon) swipe_up shop_(now|here|my|the_link) my_(shop|store|storefront|amazon) tap_the_link linked_in_(my_|)bio link_to_(buy|order|shop) dm_me_(to_order|for_the_link|to_buy|for_a_link)',
    'buy-it':
      'buy order shop try_(it|this|them|their|out|the) grab_(yours|it|one|a|some) get_(yours|it|one|some|your_hands) pick_up_a book_(now|yours|a_spot|your_spot) sign_up download check_(them|it|this|these)_out available_now on_sale while_stocks while_supplies stock_up treat_yourself subscribe_to',
    product: `collagen cream creams serum sunscreen spf supplement supplements vitamins product products brand company toothpaste toothbrush probiotics probiotic protein shake tea app course masterclass book test_kit kit shampoo gel pack line drug device monitor scale robot
      clinic insurance mask oil glucometer watch ring bracelet shoes scrubs clogs socks stethoscope pillow mattress formula bottle pacifier lenses glasses melatonin magnesium omega gummies powder congress trip dinner patch patches insoles`,
    praise:
      "the_best best love loved amazing obsessed holy_grail game_changer game-changer must-have must_have favorite favourite favorites favourites highly_recommend recommend can't_live_without changed_my_life incredible_results incredible works_wonders top-notch fan fantastic brilliant so_good swear_by simply_the",
    'i-prescribe':
      'i_only_(prescribe|recommend|use|trust|give) (the_only_one|the_one|the_brand|what)_i_(prescribe|recommend|use|give|tell|trust) i_(always_|)(prescribe|recommend|give)_(only|it_to_all|this_to_all|all_my|to_my) (tell|give)_(all_|)my_patients_to_(use|buy|get|take) i_tell_(all_|)my_patients i_prescribe_nothing_but',
    'paid-for':
      '(flew|invited|paid|sponsored|gifted|sent|hosted|treated|took)_(me|us) (invited|sponsored|hosted|gifted|paid)_by courtesy_of thanks_to_my_(sponsor|friends_at) ambassador partnered_with partnering_with teamed_up_with collab_with in_partnership_with brand_ambassador thank_you_to_(my_friends_at)',
    declared:
      "ad advert advertisement sponsored_(post|content|video|by) sponsored paid_(partnership|promotion|post|by|for_by) i_(was|am|'m|get)_paid paid_me_(for|to) gifted_product conflict_of_interest conflicts_of_interest (i_have|have)_a_(financial|commercial)_(relationship|interest) disclosure disclosures full_disclosure adpartner i_am_a_paid i_earn commission",
    'no-gain':
      "not_(sponsored|an_ad|paid|an_advert|affiliated) no_(conflict|conflicts|sponsorship|affiliation|financial) nobody_(paid|pays)_me unsponsored i_bought_it_myself don't_get_paid paid_for_it_myself own_money",
  },
  phrases: {
    'you-save': [
      'knock|knocks|take|takes|takes|shave|shaves _0-4 off',
      '#number (percent|quid|euro|pounds|dollars)? off',
    ],
  },
  grammar: {
    'gain-shown': [
      '<(the)? only _ (i d|i would|i|we d|we) (ever|personally)? (tell|advise|let|ask|send) _0-3 to (buy|use|get|try|order)>',
      '<#number|ten|twenty|thirty|forty|fifty|sixty (tubs|boxes|bottles|kits|packs|jars|pots|tins|sachets) _0-2 (in (the|my)) (boot|car|garage|locker|bag|office)>',
      '<first (#number|two|three|four|five|six|ten|twenty|few) (to|who) (message|dm|text|order|comment|ring|book) _0-1 (get|gets|win|receive) _0-5>',
      '<trip|dinner|congress|weekend|retreat _0-8 with _0-6 (from|at|of) #capital> _0-2 (their|the|his) _0-3',
      '<{you-save}> _0-8 {link-in-bio}|{at-checkout}|{buy-it}',
      '{product}|{buy-it} _0-8 <{you-save}> _0-8 {at-checkout}|{link-in-bio}',
      '<{promo-code} _0-1> !of',
      '<{link-in-bio}> _0-8 {product}|{buy-it}|{praise}|{i-prescribe}',
      '{product}|{buy-it}|{i-prescribe} _0-10 <{link-in-bio}>',
      '<{i-prescribe} _0-3 {product}|#capital>',
      '{paid-for} _0-10 <{buy-it}|{praise}>',
      '{praise} _0-8 <{paid-for}> _0-6 {buy-it}|{product}',
      '{praise} _0-6 #capital <{paid-for}>',
      '<{buy-it} _0-4 {product}> _0-8 {praise}|{promo-code}|{link-in-bio}|{paid-for}',
      '<{paid-for}> _0-6 {product} _0-10 {praise}|{buy-it}',
    ],
  },
};
