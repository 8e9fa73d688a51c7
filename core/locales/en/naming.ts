import type { TopicText } from '../../reading/topics/index.ts';

/** Somebody by name. */
const named = '<{person-name}|{initials}>';
/** What only people under care do, or is done to them. */
const underCare = '{patient-did}|{outcome-3}';

export const naming: TopicText<'naming'> = {
  lexicon: {
    courtesy: 'mr mrs ms miss mister missus granny grandma nana',
    'staff-title': 'dr drs doctor prof professor sir dame nurse consultant surgeon matron',
    'name-label': `name patient_name patient's_name name_of_patient pt_name full_name first_name last_name surname forename given_name family_name
      patient pt client resident service_user next_of_kin`,
    'staff-label': `doctor consultant gp signed signed_by referred_by referring_doctor attending attending_physician physician provider clinician author
      authors speaker speakers presenter presented_by reviewed_by reported_by nurse_in_charge surgeon moderator chair pcp dictated_by`,
    'is-called':
      'is_called was_called called named her_name_is his_name_is her_name_was his_name_was by_the_name_of goes_by (calls|call)_(me|him|her|them) (named|called|naming)_(him|her|them) whose_name_is nicknamed known_as maiden_name_is',
    'i-am': "my_name_is my_name's i'm i_am call_me this_is me_is",
    salutation: `dear hi hello hey welcome congrats congratulations bravo well_done good_morning good_evening happy_birthday rip
      rest_in_peace goodbye farewell go get_well keep_going hang_in_there sweet precious welcome_home sleep_tight fly_high yo oh`,
    thanks: 'thanks thank_you thanks_to (many|huge|massive)_thanks grateful shout_out shoutout kudos',
    little: 'old poor young little lil wee baby tiny brave',
    saint: 'saint st san santa',
    'centre-noun': `hospital hospitals clinic infirmary medical_centre medical_center health_centre health_center surgery_centre hospice care_home nursing_home
      general_practice medical_practice nhs_trust health_system sanatorium`,
    'org-noun': `foundation association federation college institute university school society academy charity trust press publisher pharmacy
      laboratories council government ministry department union group museum library company inc ltd corp llc club band`,
    'thing-noun': `mount lake cape fort rue rua via calle avenida plaza street road avenue prize award medal chair hurricane storm cyclone typhoon star`,
    'thing-behind': `street st road rd avenue ave lane drive square boulevard blvd court place prize award awards scholarship fellowship lecture
      theatre theater memorial trophy wing building stadium park bridge airport station cup medal act law fund tower hall house mall beach river lake
      county city island islands hospital clinic infirmary medical_centre medical_center health_centre health_center hospice surgery foundation
      institute university school college trust museum library centre center group inc ltd corp llc club band ward_block gardens close way terrace`,
    'eponym-noun': `sign scale score manoeuvre maneuver test criteria criterion classification phenomenon
      reflex hernia ligament technique solution ring diverticulum cyst vasculitis thyroiditis chorea ataxia dystrophy
      triad palsy point focus oesophagus esophagus ulcer anaemia anemia purpura sarcoma nodules node bodies body cells stain tube forceps clamp
      retractor position triangle theorem principle questionnaire formula equation bacillus virus contracture encephalitis dementia angina
      dislocation catheter line splint wave bundle gland canal duct index system pouch space circle loop islet(s) tubercle artery vein`,
    'illness-noun':
      'syndrome disease tumour tumor lymphoma operation procedure fracture ulcer anaemia anemia dementia hernia',
    particle: 'de la del van von der den di da dos al el bin ibn le du st mc mac o',
    'name-joint': 'y i',
    and: 'and or nor',
    'to-person': 'to with for of about and',
    'at-place':
      'in at from near around outside lives_in moved_to travelled_to flew_to town_of city_of village_of county_of to',
    'be-3': `is was has had keeps kept goes went can could will would does did just finally still already got gets came comes says said told took
      takes walked walks rang smiles smiled made makes starts started needs wants wanted loves loved never always now today yesterday tomorrow
      and who died passed woke gave left looks looked turned isn didn doesn won hasn wasn`,
    'not-name': `today yesterday tomorrow thanks thank congratulations happy good hello monday tuesday wednesday thursday friday saturday sunday january
      february march april may june july august september october november december christmas easter thanksgiving emergency er ed icu nicu picu
      pediatrics paediatrics surgery medicine neurology cardiology oncology god mum mom dad covid sars ai nhs gmc nmc bma rcn cdc who fda hhs
      hipaa gp md rn np pa do phd mbbs frcp ms als adhd copd mi ct mri ecg ekg us uk eu usa america england britain ireland scotland wales europe
      no tel fax phone email twitter facebook instagram linkedin youtube whatsapp service unit department ward clinic address date sex age dob born
      mrn diagnosis history plan exam review discharge admission report general national international american british european
      what how when where why which every all both many most much more some first before after while according
      week day month year congress course master thesis book article new great big summer autumn winter spring
      i im ive the a an my our your his her their its this that these those it he she we they you but and or so if in on at for from with by
      mr mrs dr prof yes not then also never always maybe only just proud`,
    speech: `talk lecture keynote workshop conference congress webinar book novel article paper thesis interview podcast panel grand_rounds
      seminar symposium poster speech editorial documentary film movie essay memoir album song concert poem episode ted_talk op-ed quote`,
    'staff-life': `retiring retires retirement retired farewell leaving_do last_shift welcome_(to|our|aboard) joins joined_our joining_our new_(chief|head|director|chair|consultant|registrar|colleague|fellow|matron|ceo|president|partner|intern|resident|nurse|manager|lead|team|hire|recruit|starter|sister)
      our_new our_(chief|head|lead|wonderful_colleague|amazing_colleague|brilliant|own|very_own|ward_manager|charge_nurse|scrub|midwife|matron|porter|pharmacist|receptionist|volunteer|cleaner|chaplain|student) appointed appointment promoted promotion years_of_service years_on_the_ward years_in_nursing years_in_the_nhs award awarded winner prize honoured honored
      nominated nominee elected phd colleague colleagues on_the_team team_lead led_by headed_by coordinated_by alongside my_mentor my_supervisor my_boss my_attending
      my_(registrar|consultant|colleague|preceptor|trainer|partner_in_crime|work_wife|work_bestie) learned_from learnt_from best_(nurse|doctor|porter|hca|midwife|boss|colleague|mentor) daisy_award employee_of_the nurse_of_the student_of_the staff_member `,
    profession: `scrub_nurse theatre_nurse perfusionist radiographer sonographer phlebotomist optometrist hygienist dental_nurse ward_clerk porter audiologist orthotist prosthetist podiatrist ^RN ^MD ^NP ^PA ^MBBS ^FRCP midwife hca surgeon registrar pharmacist researcher speaker author neurologist cardiologist oncologist paediatrician pediatrician psychiatrist psychologist geriatrician physiotherapist dietitian dermatologist gynaecologist gynecologist urologist radiologist internist intensivist anaesthetist anesthesiologist paramedic chief_nurse charge_nurse nurse_practitioner professor lecturer physician physio nurse`,
    'cited-by':
      'according_to authored_by written_by given_by delivered_by hosted_by chaired_by interview_with quote_from words_of reading featuring ft starring says_author via presented_by directed_by',
    'named-after':
      'named_after named_for in_honour_of in_honor_of in_memory_of first_described_by described_by takes_its_name_from eponym owes_its_name_to',
    'patient-did': `(rang|ringing|rings|ring|rung)_the_bell (finished|finishes|completed|starts|started|starting|began|begins|skipped|skips|skipping|refused|refuses|missed|missing|hates|stopped|keeps_skipping|keeps_missing)_(her|his|their|the|last|first|)_(chemo|chemotherapy|radiotherapy|radiation|dialysis|rehab|physio|treatment|insulin|meds|medication|pills|appointment|appointments|pump|transfusion|feeds|therapy|trial)
      (chemo|dialysis|radiotherapy|treatment|physio)_(today|tomorrow|again|session) (walking|walked|walks|talking|breathing|eating|smiling|swallowing)_(again|unaided|for_the_first|without|on_(his|her)_own) first_steps (went|going|goes|go|gone|came|coming|headed|heading|back)_home discharged off_the_ventilator off_oxygen extubated intubated (out_of|left|leaving|leaves|into)_(the_|)(icu|nicu|picu|hospital|theatre|surgery|ward|rehab)
      waiting_for_a_(heart|kidney|liver|lung|transplant|bed|donor) transplant_list (her|his)_(tumour|tumor|cancer|chemo|surgery|operation|hip|biopsy|stroke|transplant|treatment|dialysis|labour|labor|c-section|insulin|pregnancy|diagnosis|recovery|prosthesis|leg|knee|hernia|pacemaker|seizure|seizures|scan|scans|bloods|results|bp|sugar|sugars|wound|meds|medication|overdose|relapse|symptoms|drain|cast|stitches|catheter|baby_bump|ct|mri|labs)
      after_(her|his|a|the|an)_(stroke|heart_attack|operation|surgery|transplant|admission|accident|fall|chemo|delivery|c-section|fracture|arrest|coma|overdose|seizure|mi|bypass|amputation) weeks_after_(her|his|a) days_after_(her|his|a) months_after_(her|his|a) is_(benign|malignant|clear) (your|his|her)_(sugar|glucose|blood_pressure|cholesterol|mri|mammogram|colonoscopy|clinical_trial|appendix|thyroid) cancer-free cancer_free in_remission remission relapse(s|d) beat_(cancer|leukaemia|leukemia|sepsis|covid|the_odds) survived fighter warrior`,
  },
  grammar: {
    'named-patient': [
      `{treat-1}|{with-1} _0-1 ${named}`,
      `(discharged|treated|admitted|lost|delivered|saw|seen|met|examined|intubated|extubated|operated|told) (on)? ${named}`,
      `(visited|seeing|meeting|helping|caring for|looking after|treating|hugged) _0-1 ${named}`,
      `{patient} , ${named}`,
      `${named} , {person}|{child}|{elder}`,
      `(born|welcome|welcomed) ${named}`,
      `${named} _0-4 ${underCare}`,
      `${named} , (the|my|our|a) _0-2 {patient}`,
      `${named} (in|from|on) (bed|room|bay|ward) _0-1`,
      `${named} {age}`,
      `{patient-did} _0-3 (to|of|with|for)? ${named}`,
      `${named} s (surgery|operation|chemo|stroke|tumour|tumor|cancer|biopsy|hip|knee|transplant|diagnosis|recovery|rehab|wound|fracture|pacemaker|results|scan|scans|bloods|labs|heart|blood|birth|labour|labor|baby|care|discharge|admission|treatment|medication|meds|seizure|dialysis|insulin|pain|condition)`,
    ],
    'named-relative': [
      `{kin} ${named}`,
      `${named} , (her|his|their|the|my) {kin}`,
      `${named} s (mum|mom|dad|mother|father|parents|family|husband|wife|son|daughter|partner)`,
      `(parents|family|mother|father|husband|wife) of ${named}`,
    ],
    'named-colleague': [
      `{retires} _0-4 ${named}`,
      `${named} , _0-12 {retires}`,
      `${named} (presents|presented|publishes|published|chairs|speaks|speaking|talks about|writes|wrote|lectures|teaches|leads|directs|runs our|joins|retires|retired|wins|won (the|an|a)|argues|discusses|hosts|reports)`,
      `clerk|porter|receptionist|matron|cook|cleaner|caretaker|secretary|telephonist|manager ${named}`,
      `${named} et al`,
      `${named} , {the}|{a}|{my}|best _0-3 {staff}|{staff-life}|{profession}`,
      `${named} , _0-1 {staff}|{staff-life}|{profession}`,
      `${named} (is|was|will be|has been) {the}|{a}|{my} _0-3 {staff}|{staff-life}|{profession}`,
      `{staff} ${named}`,
    ],
    'named-staff': [
      `{staff-life} _0-4 ${named}`,
      `{salutation}|{thanks} (to)? ${named} _0-6 {staff-life}|{profession}`,
      `{speech} _0-3 (by|from|with|of) _0-2 ${named}`,
      `${named} (s)? _0-1 {speech}`,
      `{cited-by} _0-3 ${named}`,
      `(colleague|colleagues|boss|supervision|mentorship) (of|with)? ${named}`,
    ],
    'named-self': [
      '(it s|this is|its) <{person-name}> (from|here|,|at|again|;)',
      `{i-am} ${named}`,
      `(regards|sincerely|signed|yours|best|cheers|xx) _0-1 ${named} $`,
    ],
    'named-public': [
      `{public-figure} _0-2 ${named}`,
      `${named} , _0-3 {public-figure}`,
      `(as|like) ${named} (said|says|wrote|put)`,
    ],
    'named-past': [
      `{named-after} _0-6 ${named}`,
      `${named} #number #number`,
      `${named} , (discoverer|inventor|pioneer|father|mother) of`,
      `(century|centenary|anniversary|portrait|biography|legacy|birthday) _0-4 ${named}`,
    ],
  },
};
