import type { TopicText } from '../../reading/topics/index.ts';
import { occupations } from './occupations.ts';
import { kinInCare, ownFamily } from './own-body.ts';

export const people: TopicText<'people'> = {
  lexicon: {
    patient: `patient pt inpatient outpatient  px service_user nursing_home_resident`,
    patients: `patients pts inpatients outpatients residents service_users diabetics hypertensives asthmatics relatives_in visitors menopausal_women primips new_mums birthing_people`,
    person: `man woman guy dude lady gentleman bloke lad lass girl boy gal fella fellow chap teen teenager youth      gent mum_to_be mom_to_be mother_to_be   tourist inmate prisoner mum mom dad veteran vet
        millennial boomer twenty-something thirty-something gran granny hun sir ma'am madam homie homegirl chick feller geezer yank trucker biker primip multip couple newlyweds widower cyclist motorcyclist homeless_man homeless_guy drunk addict junkie bruv wee_man wee_woman auld_fella auld_one yer_man yer_wan punter vip`,
    persons: 'men women guys ladies people folks families teens teenagers girls boys lads customers',
    child: `kid kiddo child baby toddler newborn infant preemie tot bairn wean neonate preschooler schoolboy schoolgirl little_one bub little_(guy|girl|boy|fella|lad|lass|dude|warrior|fighter) bubba nipper tyke micropreemie`,
    elder: `grandma grandpa granny gran nan elderly_(man|woman|lady|gentleman|patient) old_(man|woman|lady|guy|fella|dear|boy|bird|chap|dude) octogenarian nonagenarian centenarian pensioner retiree oap oldie nana meemaw pawpaw papaw little_old_(lady|man) biddy great-grandmother grandad granddad pops gramps nanna old_dear auld_dear resident_in`,
    friend: `friend(s) mate mates neighbour neighbor coworker co-worker colleague_of buddy bestie roommate`,
    kin: `mother father mom mum mam dad mama papa mommy daddy mummy da ma son daughter brother sister husband wife hubby spouse partner boyfriend girlfriend bf gf fiance fiancee grandson granddaughter grandchild grandmother grandfather grandma grandpa aunt uncle cousin nephew niece widow widower family relative relatives parents sons daughters sibling in-laws mother-in-law son-in-law ex baby_daddy nan nana gran granny grandad granddad great-gran auntie `,
    job: `${occupations} cab_driver taxi_driver truck_driver bus_driver firefighter fireman cop police_officer policeman teacher professor headteacher
      lighthouse_keeper headmistress principal postie milkman captain skipper ferryman postwoman priest nun rabbi imam monk pastor baker butcher fisherman farmer rancher shepherd
       waiter bartender barmaid chef cook hairdresser barber solicitor judge journalist musician singer
      footballer jockey soldier miner carpenter cashier cleaner engineer architect postman
      mailman flight_attendant youtuber influencer blacksmith librarian logger trucker postmaster ex-(footballer|miner|soldier|teacher|boxer|cop|mayor) shopkeeper seamstress organist prostitute sex_worker psychic stripper lollipop_lady narco drug_lord dealer pimp hooker mafia_boss tattoo_artist watchmaker pianist driver opera_singer tailor cobbler jeweller bookseller trapeze_artist lion_tamer tour_guide (fairground|circus|funfair|oyster|dock|shipyard|oil_rig|railway|mill|factory|steel)_worker (sheep|dairy|pig|cattle|goat|hill|fish|arable|alpaca|llama)_farmer shearer violinist drag_artist drag_queen rower yoga_teacher skateboarder cheesemaker beekeeper gamekeeper puppeteer chimney_sweep harbourmaster crofter ballerina potter cellist`,
    staff: `nurse nurses doctor doctors colleague colleagues consultant consultants registrar registrars resident_doctor intern interns attending
      attendings midwife midwives hca paramedic paramedics medic medics team surgeon surgeons anaesthetist anesthesiologist physio therapist
      porter porters pharmacist radiologist radiologists physician physicians gp gps dentist receptionist matron charge_nurse scrub_tech
      volunteer speaker professor_emeritus researcher researchers fellow mentor supervisor student_nurse junior juniors SHO preceptor crna np pa cna`,
    origin: `romanian moroccan gypsy polish nigerian ghanaian somali syrian afghan pakistani bangladeshi vietnamese filipino filipina mexican salvadoran guatemalan haitian cuban jamaican ukrainian russian muslim jewish jehovah's_witness mormon amish hindu sikh buddhist immigrant refugee asylum_seeker navajo aboriginal maori indigenous senegalese honduran hungarian japanese korean orthodox brazilian scouse geordie cornish sardinian gaelic tibetan zulu polynesian`,
    feature: `red-haired redheaded ginger tattoo tattooed one-eyed one-legged wheelchair-bound in_a_wheelchair toothless bald bearded amputee
      cleft_lip scar albino dwarf twin twins triplets piercing pierced mohawk glass_eye (blue|pink|green|purple|orange|rainbow)_hair dreadlocks quads quadruplets (six|seven|eight|nine|ten|eleven)_kids father_of_(six|seven|eight|nine|ten|eleven) mother_of_(six|seven|eight) widow widower`,
    'first-only': `the_only the_first the_youngest the_oldest first-ever first_case only_case never_seen_before world_first first_woman first_man first_child first_person only_set_of only_child_in one_of_only`,
    'small-place': `village(s) our_island small_town tiny_town hamlet on_our_island in_the_county parish market_square village_(primary|school|hall|shop|pub|green|church|post_office) the_valley the_glen croft locally down_the_road across_the_road`,
    'news-event': `crash pileup pile-up (house|flat|mill|warehouse|factory|hotel|school|barn|pub|nightclub|care_home|chip_pan|caravan)_fire shooting stabbing explosion collapse avalanche capsized hit_and_run hit-and-run bombing riot derailment on_the_news made_the_news in_the_(news|papers) crime_scene motorway_(crash|accident) car_(crash|accident) bus_(crash|accident) incident_(on|at) drowning accident_(on|at) pulled_out_of_the quarry collapse_at landslide ferry_sinking `,
    'public-figure': `tv_host talk-show_host talk_show_host chat_show_host breakfast_host tv_presenter newscaster shock_jock actor actress singer rapper footballer quarterback goalie goalkeeper striker player presenter anchor minister president
      prime_minister mayor congressman congresswoman senator governor king queen prince princess duke duchess influencer youtuber tiktoker
      streamer celebrity celeb artist model politician coach bishop pope candidate comedian athlete billionaire star contestant reality_star soap_star tv_star popstar pop_star footballer's_wife wag linebacker news_anchor weatherman councillor radio_host olympian boxer wrestler lord baroness rockstar rock_star movie_star housewife_of presenters actors actresses celebrities celebs footballers singers ministers influencers politicians news_team news_anchors newsreader newsreaders weather_girl cast_of tennis_player government_minister rugby_player basketball_player baseball_player you_watch boy_band boyband grammy_winner oscar_winner emmy_winner nobel (springboks|lions|all_blacks|yankees|lakers|chelsea|liverpool|arsenal)_(fly-half|striker|captain|keeper|player) fly-half scrum-half point_guard pitcher jockey royal royals weather_presenter reads_the_weather reads_the_news tech_billionaire mogul film_star movie_director tv_chef celebrity_chef comic stand-up former_(president|minister|champion) champion medallist gold_medallist supermodel heiress astronaut (mayor|president|minister|senator|governor|judge|bishop)'s_(wife|husband|son|daughter|brother|sister|mother|father) red_carpet`,
    'one-patient': '',
    'my-person': '',
    'patients-by': '',
    'one-person': '',
    'one-worker': '',
    'the-person': '',
    'bare-person': '',
    a: 'a an one another some certain yet_another',
    the: 'the',
    this: 'this that',
    my: 'my our mine',
    your: 'your yours ur',
  },
  phrases: {
    'one-patient': [
      '(one|another) of (mine|ours)',
      '{a}|{this}|{my}|{ordinal} _0-2 {patient}',
      '(my|our|the) {ordinal} {patient}',
      'one of my|our {patients}',
      'one of my|our (home visits|visits|calls|regulars|ladies|gents|oldies|clients|mums|mams|moms|admissions)',
    ],
    'one-person': [
      '{a}|{this}|{ordinal} _0-1 {person}|{child}|{elder}|{caricature}|{kin}',
      '{a}|{this} _0-3 {person}|{child}|{elder}',
      'my {ordinal}? (little|sweet|lovely|favourite|favorite|poor) {person}|{elder}|{child}',
      'my (lady|gentleman|guy|dude|man) (in|with|who|on|from)',
      '(someone|somebody|one|another one|whoever) (who|with|that|just|in|sneezed|has|had)',
      '(met|saw|had|got) one (this|today|last|yesterday|tonight|;)',
      '(this|that) one (had|was|came|has|is)',
      '(someone|somebody) {past-3}|has|had',
      'one _0-2 {person}|{elder}|{child}',
      '(the|that) one (who|that)',
      '(the|that) {caricature}|genius|legend|hero|guy|person (who|that)',
      '(this|that|a) {person}|{child}|{elder} s',
      'some {person}|{caricature}|{kin}',
      '(the|our|that|this) _0-2 (leggings|suspenders|hoodie|jacket|hat|pyjamas|pajamas|slippers|crocs|tracksuit|cardigan|onesie|wig|moustache|mullet) (guy|lady|man|woman|dude|kid|lad|girl)',
    ],
    'the-person': [
      '{the} (poor|same|old|little|young|local|drunk|big|fat)? {person}|{child}|{elder}|{patient}|{caricature}',
    ],
    'my-person': [
      'my|our {age}|#number (year old|yo|week|weeker|gram|pound|lb|day)? (old|er|baby|girl|boy|patient|told|asked|is|just|today|who)',
      'my|our (favourite|favorite|lovely|oldest|sweetest|dementia|newest) resident',
      'my #number|{time} {patient}|{person}',
      'my|our _0-1 (gentleman|lady|regular|client|customer|pensioner|oldie|punter|service user|little old lady|old boy|old lady|old man|gent|twin mum|preemie|newborn|wee man)',
      'my (monday|tuesday|wednesday|thursday|friday|saturday|sunday|morning|last|first) {person}|{elder}|{child}',
    ],
    'patients-by': [
      '{condition}|{procedure}|{symptom}|{drug}|{treatment} (crowd|people|moms|mums|brigade|gang|types|lot|folks|ladies|guys|lovers|babies)',
      'my|our {caricatures}',
      '(those|the ones|people|folks|moms|mums) (who|that|with) _0-3 {condition}|{procedure}|{drug}|{care-place}|{test}',
      '(icu|nicu|er|ed) (babies|people|moms|folks)',
      'natural birth|home birth|back pain|birth plan (crowd|people|moms|mums|lot|brigade)',
    ],
    'one-worker': [
      '{a}|{this}|{the} _0-1 {job}|{public-figure}',
      '{the}|{a} _0-3 {job} (from|in|on) (our|my|the) (village|island|town|street|road|parish|estate|county|glen|valley)',
    ],
    'small-place': ['(on|off|from) #capital lane|row|close|crescent|terrace|quay|wharf|hill'],
    'first-only': ['first|only (ever)? _0-3 case|one (we|i|in|ever|seen|here|of)'],
    'bare-person': [
      '^ (fat|poor|old|young|drunk|little|elderly|crazy|lovely|sweet|big|random)? {person}|{child}|{elder}|{job}|{patient}|{caricature} !{should} (who|with|in|on|just|,|:|#number|is|was|thinks|and|wakes|walks|comes|gets)',
      '^ (fat|poor|old|young|drunk|little|elderly|crazy|lovely|sweet|big|random)? {person}|{child}|{elder}|{job}|{patient}|{caricature} {age}|{past-3}|{came-3}|{asked-3}|{said-3}|{did-3}|{outcome-3}',
      '^ our resident {caricature}',
      '^ _0-3 (leggings|suspenders|braces|hoodie|jacket|hat|pyjamas|pajamas|slippers|crocs|tracksuit|cardigan|onesie|trousers|coat|cap|boots|wig|moustache|mullet|shorts|sandals|gown) (is|was|has|wants|just|again|came|asked|needs|refused)',
    ],
  },
  grammar: {
    'own-kin': [
      ...ownFamily,
      ...kinInCare,
      '^ (mum|dad|mom|mam|nan|gran|granny|grandad|grandma|grandpa) s (been|had|got|just|having|in|off|started|finished)',
      'my (#number|one|two|three|four|five|six|seven|eight|nine) (year|yr|month) old (has|just|is|told|informed|asked|thinks|said|wants|says|insists|asks|announced|decided)',
      '^ (mum|dad|mom|nan|gran|mam) (starts|started|is|has|was|finished|got|needs|finally|starting) !in',
      'my|our {age} _0-1 {kin}',
      '(i have|have) (a|an|two|three) _0-3 (boy|girl|son|daughter|child|kids|toddler)',
      'i am|m (a|the) (mum|mom|mother|dad|father|wife|husband|caregiver|parent) (of|to)',
      '^ (she|he) said yes',
      '{person}|{child}|{elder} (next door|across the street|across the road|at the gym|on the train|on the bus|on the tube|in the supermarket|at church|at the pub|at the park)',
      '^ (dad|mum|mom|mam|nan|granny|grandad) (finished|beat|starts|started|finishes|rang)',
      '(i m|i am|we re|we are|got|getting|been) (engaged|married)',
      '^ (husband|wife|son|daughter|mother|father|mom|dad) (has|had|is|was) (had|been|a|diagnosed|taking|suffering|undergone)',
      '{a}|my|our _0-1 {friend}',
      'my|our (own|late|dear|little|older|younger|big|elderly)? {kin}',
    ],
    'patient-kin': [
      'the|a|their|his|her {kin} of (a|the|my|one)? {patient}|{child}|{person}|{elder}',
      '{patient}|{child}|{person}|{elder} s {kin}',
      '^ the|her|his|their {kin}',
      'a|the|his|her {kin} {said-3}|{asked-3}',
    ],
  },
};
