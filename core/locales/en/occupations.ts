/** What people do for a living, in the words of the street; one word of a job may stand for many ("stylist", "engineer"). */
export const occupations = `accountant actuary administrator air_hostess antiques_dealer anthropologist apprentice archaeologist artist
  astronomer au_pair auctioneer author baggage_handler bailiff banker barista barman barrister bellboy biologist bishop boatbuilder
  bodybuilder bookie bookkeeper boss bouncer boxer brewer bricklayer broker builder bursar busker butler cabbie cabinet_maker call_handler
  cameraman caretaker carer cartoonist caterer ceo cfo chambermaid chancellor chauffeur cheerleader chemist childminder choirmaster
  choreographer civil_servant clerk clown coach coder colonel comedian commuter composer concierge conductor copywriter councillor
  counsellor courier crane_operator croupier curator customs_officer cyclist dairyman dancer data_analyst dean decorator delivery_(driver|guy|man|boy|girl|woman)
  designer detective diplomat director diver dj dog_(walker|groomer|trainer) doorman dressmaker drummer economist editor electrician estate_agent
  executive exec farmhand farrier fashion_designer film_maker filmmaker financier fishmonger fitter florist foreman forester forklift_driver
  founder gangster gardener general_contractor geographer geologist glazier goldsmith grave_digger gravedigger greengrocer grocer groom groundsman
  guitarist hairstyler hairstylist handyman headmaster historian hotelier housekeeper housewife illustrator inspector interior_designer
  interpreter investor ironworker it_(guy|man|consultant) janitor joiner labourer laborer landlady landlord landscaper lawyer lecturer
  lieutenant lifeguard linguist locksmith lorry_driver lumberjack machinist magician magistrate maid major make-up_artist makeup_artist
  manager manicurist marketer marksman mason masseuse mathematician mayor mechanic merchant meteorologist minister missionary model
  mountaineer nail_technician nanny navvy news_anchor newsagent novelist nursery_(worker|teacher) official optician painter paralegal
  parish_clerk park_ranger pensioner personal_trainer pharmacist philosopher photographer physicist pilot plasterer playwright plumber
  podcaster poet pole_dancer policymaker (poultry|chicken)_farmer preacher printer prison_(officer|guard|warden) probation_officer producer programmer
  project_manager psychologist publican publisher ranger realtor receptionist recruiter referee refuse_collector reporter retailer
  rigger roadie roofer runner saddler sailor sales_(rep|assistant|manager|woman|man) salesman saleswoman scaffolder schoolteacher scientist sculptor
  secretary security_guard sergeant server shelf_stacker sheriff shipwright shop_assistant shop_owner social_worker sociologist
  software_(developer|engineer) sommelier sound_engineer spy stallholder statistician steelworker steward stewardess stockbroker stonemason
  stuntman stylist superintendent surfer surveyor surveillance_officer swimmer taxidermist teaching_assistant technician telemarketer teller
  thatcher tiler toolmaker town_clerk traffic_warden train_driver trainer translator tree_surgeon treasurer tutor undertaker upholsterer
  usher vendor vicar vintner vlogger waitress warden warehouse_(worker|operative) weaver web_designer wedding_planner welder window_cleaner
  winemaker woodcutter wrestler writer zookeeper`;
