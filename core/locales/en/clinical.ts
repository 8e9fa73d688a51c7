import type { TopicText } from '../../reading/topics/index.ts';

export const clinical: TopicText<'clinical'> = {
  lexicon: {
    condition: `diabet* cancer(s|ous|) tumour(s) tumor(s) metast* leukaemi* leukemi* lymphoma melanoma carcinoma sarcoma stroke(s) heart_attack(s) angina arrhythmi* afib hypertens* heart_failure
      kidney_failure renal_failure copd asthma* pneumonia bronchi* flu influenza covid tb tuberculosis hiv aids hepatitis cirrhosis syphilis gonorrh* chlamydia herpes scabies lice maggots nits meningitis
      sepsis septic appendicitis peritonitis pancreatitis cholecystitis gastroenteritis gastritis ulcer(s) hernia(s) fractur* sprain* dislocat* arthritis osteopor* fibromyalgia lupus alzheimer* parkinson*
      dementia(s) epilep* migraine(s) depress(ion|ed|ive) anxiety bipolar schizophren* psychos(is) psychotic paranoi* deliri* anorexi* bulimi* autis* adhd ocd addict(ion|ed|s|) alcoholi* overdos* od od'd oding
      intoxicat* coma miscarr* stillb* pregnan* ectopic preeclampsia pre-eclampsia eclampsia endometriosis fibroid(s) cyst(s) chickenpox measles mumps rubella whooping_cough otitis tonsillitis conjunctivitis pink_eye
      cataract(s) glaucoma psoriasis eczema dermatitis acne cellulitis abscess* boil(s) gangren* sciatica haemorrhoid* hemorrhoid* piles fistula fissure anaemi* anemi* clot(s) thrombo* embol* hypoglyc* dka gout
      coeliac celiac allerg* anaphyla* burn(s|t) cardiac_arrest frostbit* hypotherm* head_injury polytrauma haematoma hematoma bruis* tetanus rabies malaria dengue cavit(y|ies) tooth_decay gum_disease obes* malnourish* dehydrat*
      bedsore(s) pressure_(sore|sores|ulcer|injury) suicid* self-harm* self_harm abuse(d) assaulted gunshot gsw stabb* stab_wound(s) syndrome tick(s) worm(s) obstruction perforat* paralys* paralyz* quadripleg* parapleg* blind(ness|) deaf(ness|)
      pneumothorax oedema edema ascites jaundice(d) pe stemi nstemi mi tia uti sti std stis stds infect* gallstone(s) kidney_stone(s) chronic_pain terminal(ly|) palliative trach rsv norovirus c_diff mrsa withdrawal wound(s) injur*`,
    'rare-condition': `als motor_neurone mnd multiple_sclerosis duchenne cystic_fibrosis huntington* marfan* ehlers* butterfly_skin epidermolysis ataxia progeria haemophili* hemophili* porphyri* fabry gaucher pompe spinal_muscular_atrophy
      rett angelman prader williams_syndrome turner_syndrome dravet guillain* tourette* stevens-johnson locked-in conjoined achondroplasia brittle_bone(s) rare_(disease|condition|cancer|tumour|tumor|disorder|syndrome) mucopolysacch* myasthenia
      scleroderma wilson's_disease creutzfeldt* neurofibromatosis retinoblastoma neuroblastoma anencephal* triplets quadruplets sickle_cell`,
    symptom: `pain(s|ful) ache(s) aching hurt(s|ing) fever(s|ish) cough* dizz* nause* vomit* diarrh* bleed(s|ing) bled blood(y|ied) itch* seizure(s) seizing fit(s)_and convuls* faint(ed|ing) syncope palpit* breathless* short_of_breath rash(es) lump(s)
      swell* swollen headache(s) insomnia constipat* tachycard* bradycard* sats saturat* bp blood_pressure glucose gcs unconscious unresponsive dying contractions dilated waters_broke pus pimple(s) blister(s) shaking hallucinat* urine faeces feces poop pee
      diarrhea snot phlegm pulse vitals heart_rate temp_of temperature_of smell_of sore_throat`,
    procedure: `surger* operation(s) operat(ed|ing) procedure(s) c-section(s) section(s)_at cesarean caesarean deliver(y|ies) amputat* biops* transplant* dialysis chemo* radiotherapy radiation endoscop* colonoscop* cath_lab catheteris* catheteriz*
      puncture sutur* stitch* bandag* plaster_cast cast intubat* extubat* resuscit* cpr defib* shock(ed)_him shock(ed)_her anaesthe* anesthe* epidural(s) nose_job(s) rhinoplasty lipo liposuction tummy_tuck bbl boob_job breast_augmentation botox filler(s) veneers facelift
      braces root_canal(s) filling(s) implants extraction(s) cleaning_teeth vasectomy d&c rectal_exam enema(s) pap_smear(s) smear_test injection(s) jab(s) transfusion(s) chest_tube trach* autopsy postmortem forceps ventouse episiotomy circumcis*
      restrain* bypass laser chest_compressions compressions hysterectomy mastectomy thyroidectomy arthroscopy graft(s) disimpact* manual_evacuation iv_line iv_access cannula* central_line blood_draw(s) venepuncture laparoscop* tracheostomy wisdom_(tooth|teeth) hip_replacement knee_replacement`,
    drug: `antibiotic* amoxicillin augmentin paracetamol tylenol acetaminophen ibuprofen advil omeprazole insulin metformin warfarin heparin morphine fentanyl tramadol diazepam valium lorazepam ativan xanax haldol quetiapine risperidone methadone naloxone narcan
      adrenaline epinephrine epi atropine propofol ketamine midazolam versed steroid(s) prednisone prednisolone ventolin salbutamol albuterol the_pill contracepti* viagra sildenafil statin(s) aspirin pill(s) tablet(s) suppositor* inhaler(s) ozempic sedative(s)
      antidepressant* opioid(s) opiate(s) oxy oxycodone dilaudid percocet norco painkiller(s) laxative(s) cocaine heroin meth methamphetamine meds medication(s) drug(s) lozenge(s) sleeping_tablets antipsychotic* chemo`,
    treatment: `treatment(s) therap(y|ies) script(s) prescription(s) rehab palliative_care hospice_care comfort_care sedation dose(s) dosing life_support`,
    'body-part': `head eye(s) ear(s) nose mouth tooth teeth molar(s) tongue throat neck shoulder(s) arm(s) elbow(s) wrist(s) finger(s) thumb(s) chest breast(s) nipple(s) belly tummy abdomen navel hip(s) leg(s) knee(s) ankle(s) foot feet toe(s) toenail(s) skin butt ass arse bum
      rectum anus rectal vagin* vulva penis testic* balls prostate uterus womb ovar(y|ies) kidney(s) liver heart lung(s) stomach bladder bowel(s) intestin* brain spine vein(s) buttock(s) genital* placenta umbilical rib(s) collarbone femur skull jaw cheek(s) gallbladder
      appendix tonsil(s) oesophagus esophagus eardrum foetus fetus foreskin scrotum`,
    'care-place': `er ed a&e emergency_(room|department|dept) icu itu picu nicu operating_(room|theatre|theater) ^OR or_today the_or theatre(s) resus hdu ward(s) clinic(s) hospital(s) nursing_home(s) care_home(s) hospice(s) ambulance(s) pharmacy pharmacies chemist's waiting_room(s) delivery_room
      labour_ward labor_and_delivery l&d maternity cubicle(s) trolley(s) gurney(s) triage morgue mortuary psych_(ward|unit) psych dental_(chair|office|surgery|practice) gp_surgery urgent_care outpatients day_surgery recovery_room bay bays med-surg
      stepdown telemetry cath_lab helicopter ems ambo rig the_rig medic_unit incubator(s) exam_(room|table) bedside oncology orthopaedics orthopedics cardiology gynae obs_and_gynae paediatrics pediatrics psychiatry geriatrics neurology nephrology urology dermatology ophthalmology radiology
      sickbay dispensary school_nurse memory_unit assisted_living surgical_ward med_surg reception_desk ccu sau amu mau aau`,
    duty: `shift(s) night_shift(s) day_shift on_call on-call oncall on_duty my_(shift|ward|unit|clinic|hospital|er|ed|practice|pharmacy|office|rounds|rotation|placement|waiting_room|triage|rig|ambulance|care_home|chair|theatre|list) our_(ward|unit|clinic|hospital|er|ed|icu|practice|pharmacy|waiting_room)
      rounds rounding ward_round end_of_shift 12_hour(s) 12-hour 13_hours 24_hours_on night_nurse clinicals nightshift dayshift the_floor on_the_floor today's_(list|clinic|surgery) theatre_list handover clocked_(in|out) last_night_in in_clinic in_theatre in_surgery_today at_work
      home_visit(s) house_call(s) night_duty first_shift last_shift`,
    'care-event': `admission(s) readmi* discharg* code_(blue|brown|grey|gray|pink|red|stroke) codes coded coding time_of_death chief_complaint history_taking diagnos* prognos* referral(s) referred handover triag* newborn(s) birth(s) gave_birth stillbirth
      extubat* sedated restrained catheterized catheterised transferred transfer_from admitted chart(ed|ing|) consent consult_for consults follow-up_appointment check-up checkup palliative ama section(ed)_under 5150 baker_act post-op postop pre-op bleeding_out`,
    test: `ct mri x-ray(s) xray(s) ultrasound(s) scan(s|ned) ecg ekg echo bloods labs blood_test(s) urine_(test|sample|drug) results swab(s) mammogram* holter creatinine potassium haemoglobin hemoglobin platelets cholesterol hba1c a1c troponin lactate biopsy lumbar_puncture tox_screen drug_test pregnancy_test stool_sample`,
    device: `catheter(s) pacemaker(s) prosthe* ventilator(s) vent diaper(s) stoma colostomy_bag(s) iud coil dentures hearing_aid(s) wheelchair walker crutches iv ivs drip(s) scalpel oxygen syringe(s) needle(s) commode bedpan(s) urinal(s) sling splint(s) stethoscope thermometer wristband(s) bp_cuff cuff
      call_(bell|light|button) bandage(s) hospital_gown monitor_beeping nasal_cannula ng_tube feeding_tube scales`,
  },
  grammar: {},
};
