import type { NumbersAndDates } from '../numbers-and-dates.ts';

const few = 'several few a_few a_couple_of couple_of some many a_dozen';

/** English words about numbers, calendar, clock, contact and care records. */
export const saidLexicon: NumbersAndDates['lexicon'] = {
  month: 'january february april june july august september october november december',
  'month-short': 'jan feb mar march apr may jun jul aug sep sept oct nov dec',
  weekday: 'monday tuesday wednesday thursday friday saturday sunday mon tues wed thurs fri',
  holiday: `christmas christmas_(eve|day|morning|night) boxing_day new_year's_(eve|day) new_years_(eve|day) easter easter_(sunday|monday) good_friday halloween thanksgiving
      independence_day fourth_of_july 4th_of_july labor_day memorial_day mother's_day father's_day mothers_day fathers_day valentine's_day valentines_day st_patrick's_day st_patricks_day hogmanay bonfire_night
      bank_holiday_monday veterans_day burns_night pancake_day eid diwali hanukkah passover`,
  relative: `today yesterday tonight tomorrow last_night this_(morning|afternoon|evening|week|weekend|month|shift|summer|winter|spring|autumn|fall) earlier_(today|this_week|tonight|this_morning) the_other_(day|night|week|morning|evening)
      yesterday_(morning|afternoon|evening|night) tomorrow_(morning|afternoon|evening|night) the_day_before_yesterday the_day_after_tomorrow the_following_(day|morning|night|week) the_next_(day|morning|week) the_same_(day|night|evening)
      just_now a_moment_ago an_hour_ago moments_ago a_while_ago minutes_ago hours_ago days_ago overnight later_that_(day|night)`,
  season: 'summer winter autumn spring fall',
  event:
    'birthday wedding anniversary christening graduation retirement funeral due_date prom bar_mitzvah discharge birth',
  daypart: 'morning afternoon evening night',
  at: 'at by before after until till around from since',
  half: 'half quarter',
  'of-day': 'am pm a_m p_m in_the_(morning|afternoon|evening)',
  lasting: `for during after every each past last first next previous within in over another only about almost nearly took spent since in_the_(past|last|first|next) for_the_(past|last|first|next) for_(over|about|almost|nearly|at_least|more_than)
      over_the_(past|last|next) after_(over|about|almost|nearly|more_than) more_than less_than the_(past|last|first|next)`,
  later:
    'later after before earlier straight together without now working running into post apart since postpartum from_now in',
  turns: "is was turned turns turning just_turned i'm am were being she's he's",
  about: 'just only nearly about almost barely now',
  past: 'last next past',
  'year-unit': 'year(s) yr(s)',
  'month-unit': 'month(s) mth(s) mo(s)',
  'week-unit': 'week(s) wk(s)',
  'day-unit': 'day(s) night(s) weekend(s) shift(s)',
  'hour-unit': 'hour(s) hr(s) minute(s) min(s) second(s) sec(s)',
  'a-few': `a an half_a half_an ${few}`,
  few,
  'left-open': 'other_(day|night|week|morning|evening) (a|quite_a)_while (some|a_long)_time long_ago',
  'and-more': 'something odd',
  who: `man woman boy girl patient(s) pt pts lady gentleman guy male female baby infant newborn toddler kid child son daughter grandson granddaughter brother sister mother father mum mom dad
      husband wife grandma grandpa granny person people teen teenager student retiree widow widower adult smoker diabetic victim client resident youngster men women boys girls`,
  whose: `over under above below aged ages between older_than younger_than more_than less_than fewer_than age_group from adults_aged people_aged women_aged men_aged children_aged at_least up_to aged_over aged_under
      mean_age mean_age_of average_age average_age_of median_age median_age_of average_of`,
  'length-noun': `experience follow_up history service career practice training residency treatment duration wait waiting stay survival marriage work contract guarantee warranty delay
      sentence pregnancy gestation breastfeeding lockdown leave rest holiday quarantine isolation ventilation coma rehab chemo chemotherapy therapy sobriety nursing study research medicine school
      shift call chest_pain symptoms pain fever cough evolution`,
  measure: `mg mcg ml cc g kg lb lbs l litres liters cm mm m km miles euros dollars pounds quid points degrees bpm percent per_cent tablets pills capsules drops units puffs
      iu meq mmol mmhg doses times cases people beds million thousand goals inhabitants professionals followers likes calories steps cigarettes characters patients places vials hours_wait`,
  score:
    'gcs glasgow apgar sat sats spo2 saturating bp pressure hr rr hb hba1c glucose temp temperature scale nihss asa ecog bmi score pain_score news mews weight height mmse troponin potassium sodium',
  birth: 'date_of_birth dob d_o_b birth_date birthdate',
  born: 'born birth',
  nr: 'no number num nr id code',
  record: `mrn m_r_n medical_record medical_record_(number|no) record_(number|no) hospital_(number|no) patient_(id|number|no|identifier) chart_(number|no) chart unit_number hospital_id emr ehr file_number case_note_number
      casenote case_notes pas_number crn urn hn record`,
  episode:
    'encounter encounter_(number|id|no) admission_(number|id|no) visit_(number|id|no) csn fin account_number episode episode_(number|id) attendance_number incident_(number|no)',
  sample:
    'accession accession_(number|no) specimen specimen_(number|no|id) sample sample_(number|no|id) lab_(number|no|id) biopsy slide histology_(number|no) report_(number|no) study_id',
  prescription:
    'rx rx_(number|no) prescription prescription_(number|no) script referral referral_(number|no) booking_reference appointment_(number|reference) ubrn',
  policy:
    'policy policy_(number|no|id) member_(id|number) member insurance_(number|no|id) subscriber_(id|number) group_(number|no) claim claim_(number|no) medicaid medicaid_(number|id) health_plan_number beneficiary_number health_card health_card_number',
  serial: 'serial_(number|no) serial ^S_^N ^SN device_(id|identifier|number|serial) udi device',
  plate: 'plate number_plate license_plate licence_plate plates registration reg',
  bed: 'bed cot crib trolley stretcher gurney incubator beds',
  room: 'room rm side_room sideroom',
  class:
    'course workshop talk lecture seminar session class meeting conference symposium webinar teaching simulation speaks speaking exhibition concert assembly training tutorial',
  venue:
    'hotel conference congress university school venue campus hostel library college convention motel building conference_centre convention_center',
  box: 'bay cubicle cubicles pod bay_no resus chair',
  apart: `ndc ndc_code grant award tender contract invoice order lot law act protocol gate floor level platform table booth session lecture_hall lecture_theatre seminar_room meeting_room conference_room
      chapter page pp section article isbn issn doi pmid nct trial project vacancy job_reference issue volume vol flight highway route exit promo_code discount_code charity_number charity training_room classroom ref_number licence_no batch
      grand_rounds`,
  phone: `tel telephone phone phones cell mobile call calling called text texting whatsapp fax reach_(you|us|me|him|her|them) reach dial dialled ring contact number answering_at answering ph hotline sms facetime landline extension`,
  street:
    'street st road rd avenue ave lane ln drive dr boulevard blvd court ct close crescent terrace square way place pl gardens grove hill row mews parkway pkwy highway hwy',
  floor: 'flat apt apartment suite unit floor',
  lives: 'lives living lived resides address',
  postcode: 'postcode post_code zip zip_code zipcode postal_code',
  label: `age sex gender chief_complaint presenting_complaint pc cc hpc hpi history_of_present_illness past_medical_history pmh pmhx family_history fhx social_history shx drug_history dhx medications allergies examination
      physical_exam o_e vital_signs vitals obs assessment impression diagnosis plan investigations labs results discharge_summary discharge_diagnosis discharge_medications hospital_course
      date_of_(admission|discharge|service|collection) admitted discharged attending consultant ward specimen procedure follow_up cbc progress_note clinical_details findings`,
  identity: `patient patient_name name full_name surname forename first_name last_name dob date_of_birth mrn nhs_number nhs_no hospital_number hospital_no address bed room ssn chi medical_record_number gp insurance
      member_id patient_id next_of_kin`,
};
