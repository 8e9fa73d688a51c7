import type { TopicText } from '../../reading/topics/index.ts';

export const ownLife: TopicText<'own-life'> = {
  lexicon: {
    'own-number':
      "(my|here's_my|this_is_my|save_my)_(own_|personal_|private_|home_|)(cell|mobile|cellphone|cell_phone|phone_number|number|whatsapp|home_phone|landline) (personal|private|home)_(cell|mobile|phone|number|email|whatsapp) my_(personal|private)_email my_phone_is",
    'call-me':
      'call_me text_me ring_me whatsapp_me message_me reach_me anytime any_time day_or_night whenever_you_(want|like|need) 24/7 feel_free_to_(call|text|ring)',
    'live-at':
      ' (my|our)_(house|home|flat|apartment|address|place|building|condo|new_house|new_place|new_home|new_address)_(is|at|on|near) our_new_(home|house|place|address)_(at|on|is)',
    'home-sign':
      'street st avenue ave road rd lane drive boulevard blvd apartment apt flat floor above opposite corner next_door across block building estate unit court close house_number behind',
    'own-children':
      '(my|our)_(little_|youngest_|oldest_|two_|)(son|daughter|kid|kids|children|child|boys|girls|boy|girl|twins|toddler|baby|eldest|youngest|oldest)',
    school:
      'school preschool nursery kindergarten daycare elementary middle_school high_school primary academy playground practice soccer_practice football_practice swim_lessons bus_stop',
    'way-there':
      '(pick|picking|drop|dropping|take|taking|walk|walking|collect|collecting)_(up_|off_|)(my|our|the|him|her|them) (goes|go|going|started|starts|attends|attend|enrolled)(_to|_at|_in|_school|) pick-up drop-off pickup dropoff every_(day|morning|afternoon)',
    'goes-away': '',
    'how-long':
      '  (1|2|3|4|5|6|7|8|9|10|12|15)-(7|8|9|10|12|14|15|16|20|21|28|30) until_(the|june|july|august|september|monday|sunday|january|next) for_(two|three|2|3|a|one|ten|10|15)_(weeks|week|days|month|whole) all_(summer|month|of_august|of_july|week)  (two|three|2|3)_weeks back_on_the',
    'empty-home':
      '(house|home|place|apartment|flat)_(is_|will_be_|sits_|stays_|)(empty|unattended|vacant) empty_(house|home) nobody_(is_|)(home|at_home) no_one_(is_|)(home|at_home)',
    'right-here':
      "(right_now|currently|at_the_moment|now)_(at|in|sitting|having|here|with) (i'm|we're)_(here|currently|now)_(at|in|with|having) live_from checking_in_(at|from) checked_in_at my_location",
    routine:
      '(every|each)_(morning|evening|night|day|weekday|monday|tuesday|wednesday|thursday|friday|saturday|sunday)_(i|at|we|around|you_ll) i_(run|jog|walk|swim|train|cycle|hike|go_running|go_for_a_run|walk_the_dog|walk_my_dog)_(every|the_same|alone|there)',
    'work-contact':
      'office clinic centre center hospital reception bookings desk work professional official department practice front_desk switchboard surgery',
  },
  phrases: {
    'live-at': [
      'i|we|just live|lived|moved|reside at|on|in|above|over|near|next|behind|across|right|to|into|by|opposite|around',
      'i|we|just (just moved) at|on|in|above|over|near|next|behind|across|right|to|into|by|opposite|around',
      '(i ve|we ve|i just|we just) live|lived|moved|reside at|on|in|above|over|near|next|behind|across|right|to|into|by|opposite|around',
      '(i ve|we ve|i just|we just) (just moved) at|on|in|above|over|near|next|behind|across|right|to|into|by|opposite|around',
    ],
    'goes-away': [
      'heading|flying|all all|both|be? off|away|going|leaving|heading|flying|abroad|traveling|travelling|in|headed to|for|on|until|from|with?',
      'heading|flying|all all|both|be? (out of town|out of the country|on vacation|on holiday) to|for|on|until|from|with?',
      '(we re|i m|we are|i am|we ll|i ll|we will|i will) all|both|be? off|away|going|leaving|heading|flying|abroad|traveling|travelling|in|headed to|for|on|until|from|with?',
      '(we re|i m|we are|i am|we ll|i ll|we will|i will) all|both|be? (out of town|out of the country|on vacation|on holiday) to|for|on|until|from|with?',
    ],
    'how-long': [
      'from|between? 1|2|3|4|5|6|7|8|9|10|11|12|13|14|15|16|17|18|19|20|21|22|23|24|25|26|27|28|29|30|31 to|through|until|till|and|january|february|march|april|may|june|july|august|september|october|november|december|jan|feb|mar|apr|jun|jul|aug|sep|oct|nov|dec',
    ],
  },
  grammar: {
    'number-given': [
      '<{own-number} is?> _0-3 {phone}|#number',
      '<{own-number}> _0-8 {call-me}',
      '{phone} _0-3 <{call-me}>',
    ],
    'private-told': [
      '<{live-at} _0-5 {home-sign}>',
      '<{live-at} _0-3 {address}|{place}> _0-3 (#number|street|number)',
      '<{live-at} #number>',
      '<{own-children} _0-6 {school}>',
      '<{way-there} _0-4 ({own-children}|kids|twins) _0-6 {school}>',
      '<{way-there} _0-3 (at|from|to) _0-3 {school}> _0-6 {own-children}',
      '<{goes-away} _0-8 {how-long}>',
      '<{empty-home}>',
      '<{routine} _0-8>',
      '<{right-here} _0-4> {own-children}',
      '<{right-here} _0-6 (with my family|with the kids|at home|having dinner|with my kids)>',
    ],
  },
};
