import type { TopicText } from '../../reading/topics/index.ts';

export const clinical: TopicText<'clinical'> = {
  lexicon: {
    condition: `angina reflusso colite crohn celiac(o|a) celiachia ipotiroidismo ipertiroidismo tiroidite tendinite borsite orticaria papilloma cistite prostatite incontinenza sinusite faringite laringite vertigini gengivite parodontite bruxismo ipotermia colpo_di_calore aneurisma shock edema ascite versamento tromb(o|i) chetoacidosi ischemia emiplegia paralisi_facciale scoliosi piede_diabetico ematom(a|i) strapp(o|i) rottura_(del|di|della)_(menisco|legamento|femore|crociato) alluce_valgo call(o|i) candida eiaculazione_precoce impotenza infertilità sterilità intolleranza_a(l|lla|i|gli)
      diabet* cancro tumor(e|i) tumoral* metast* leucemi* linfom* mielom* sarcom* carcinom* melanom* ictus infart* aritmi* fibrillaz*
      ipertens* insufficienza bpco asma asmatic* polmonit* bronchit* bronchiolit* tubercolosi HIV AIDS epatit* cirrosi
      sifilide gonorrea clamidia herpes scabbia pidocch* meningit* sepsi settic* appendicit* peritonit* pancreatit* colecistit* gastroenterit* gastrit*
      ulcer(a|e) ernia ernie frattur* distorsion* lussazion* artrosi artrite osteopor* fibromialgi* lupus demenz* epiless* epilettic*
          bipolare schizofren* psicos* psicotic* paranoi* deliri(o|um) anoressi* bulimi* tossicodipen*
       alcolizzat* overdose intossicaz* coma_etilico coma abort(o|i|ito|ire) extrauterina preeclamps* gestosi endometriosi fibrom(a|i) ciste cisti varicella
      morbillo parotite orecchioni rosolia scarlattina pertosse otit* faringit* tonsillit* congiuntivit* cataratta glaucoma psoriasi eczema dermatit* acne
      cellulite_infettiva ascess* foruncol* cancrena lombalgi* lombosciatalgi* sciatic* sciatalgia emorroid* fistol* ragad* anemi* tromb(o|i|osi) emboli* ipoglicem*
       celiac* anafila* ustion(e|i) arresto_cardiac(o) arresto politraum* trauma_cranico ematom* tetano malaria dengue carie parodontit*
       denutri* malnutri* disidrat* piag(a|he) decubit* suicid* autolesion* anticonserv* maltratt* stupr* violenz* zecc(a|he) verm(e|i) larv(a|e)
      occlusion* perforaz* paralisi tetrapleg* parapleg* emipleg* cecità sordità pneumotorac* ittero EP IMA TIA infezion* infett* contag* colic(a|he) calcol(o|i)
       scompenso sincop* emorragi* ludopat* disforia demente metastatic* sclerosi si_tagli(a|ava) tagli_(sulle|sui|alle) autolesioni (ha|aveva)_(ingoiato|inghiottito) si_è_(tagliat|bruciat|ustionat|rott|fratturat|amputat|strozzat|infilat|pient|piantat)(o|a) accoltellat(o|a) investit(o|a) morso_di puntura_di annegat(o|a) caduta_da verruc(a|he) micosi funghi varici lipom(a|i) gozzo prolasso strozzat(o|a) occhio_nero malign(o|a) benigno interruzion(e|i) IVG ciec(o|a) sord(o|a) mut(o|a) zopp(o|a) invalid(o|a) non_c_è_battito senza_battito battito morte_fetale sieropositiv(o|a) positiv(o|a)_(a|al|alla) intossicat(o|a) funghi_velenosi gestazionale crisi_epilettic(a|he) singhiozz* orzaiolo neo (i|dei|tuoi|suoi|miei|tre|due|molti|di)_nei da_accumulo ischemi* miasten* polmonite soffio vesp(a|e) memoria_persa perdendo_la_memoria`,
    'everyday-condition': `covid coronavirus influenza depression* depress(o|a) ansia ansios* emicrani* allergi* obes(o|a|ità) autis* ADHD dipenden(za|ze) sindrome incinta gravidanz* alzheimer parkinson alcolis* stress raffreddore insonnia pandemia virus  menopaus*`,
    'rare-condition': `SLA sclerosi_(laterale|multipla|tuberosa) duchenne fibrosi_cistica huntington marfan ehlers* sindrome_farfalla bambin(o|a|i)_farfalla epidermolisi
      atassi* progeria emofili* porfiri* fabry gaucher pompe SMA atrofia_muscolare_spinale sindrome_di_(rett|angelman|prader|turner|williams|west|dravet|guillain|tourette|stevens|lyell|usher|alport|noonan)
      siames(i|e) acondroplasi* osteogenesi_imperfetta malatti(a|e)_rar(a|e) mucopolisaccarid* miastenia sclerodermi* wilson creutzfeldt neurofibromatosi retinoblastoma neuroblastoma anencefal* trigemin* talassemi*`,
    symptom: `non_(lo|la|mi|li|ci)_riconosc(e|eva)_(più|nemmeno|neanche) capogir(o|i) formicolio perdita_di_(peso|memoria|coscienza|udito) stanchezza zoppica zoppicando sudorazione brividi crampi acidità rutt(o|i) flatulenza russ(a|are) raucedine afonia bozz(o|i) nodul(o|i) acufen(e|i) incontinente
      dolor(e|i) dolorant* mal_di_(testa|pancia|schiena|denti|gola|stomaco) fa_male faceva_male febbr* tosse tossi* giramenti nause* vomit* diarrea sangu* sanguin* emorrag* prurito
      convuls* svenimento svenut(o|a) sincope palpitaz* affanno dispn* eruzion* sfogo bernoccol* gonfi(o|a|ore) cefale* insonni* stitich* tachicard* bradicard* saturaz*
      saturava pressione glicemia gcs incoscient* moribond* agoni* contrazion* dilatat* acque_rotte pus brufol* vesciche orticaria tremor* allucinaz* urin(a|e) feci cacca pipì muco catarro polso parametri non_(riconosce|ricorda|si_ricorda|ha_riconosciuto) disorientat(o|a) moccio starnut* tossisc* sbronza`,
    procedure: `emodialisi graffette appendicectomia stent cardioversione rachicentesi faccette sbiancamento immunoterapia inseminazione fecondazione allattamento raschiamento rinoplastica liposuzione addominoplastica mastoplastica circoncisione toracentesi paracentesi intravitreal(e|i) infiltrazion(e|i) ablazione devitalizzazione pulizia_dei_denti detartrasi
      operazion* intervent(o|i) chirurgic* operat(o|a) operare cesare(o|i) part(o|i) amputa* biopsi* trapiant* dialisi chemio* radioterap* endoscop* colonscop* gastroscop*
      coronarografi* puntura puntur(a|e) sutura* bendag* gess(o|ato|ata) cateterism* intubaz* intubat* rianimat* rianimaz* defibrill* anestesi* epidural* rinoplastic* liposuzion* addominoplastic*
      mastoplastic* botox botulino blefaroplastic* lifting filler ritocc* ortodonzi* devitalizz* otturaz* impianto impianti estrazion* ablazion* vasectom* raschiament*
      esplorazione_rettale lavanda_gastrica cliste(re|ri) pap_test iniezion* prelievo prelievi trasfusion* drenaggi* tracheo* autopsi* episiotom* forcipe ventosa circoncision* contenzion*
      bypass laser massaggio_cardiaco compressioni isterectom* mastectom* tiroidectom* artroscop* innest(o|i) igiene_dentale punti_di_sutura TSO RCP BLSD ago_aspirato
      dente_del_giudizio denti_del_giudizio 🔪 🩸 💉 🩹 🩻 🫀 🧠 🦷 🫁`,
    drug: `zitromax azitromicina claritromicina ciprofloxacina ciproxin bactrim monuril rocefin ceftriaxone tazocin meropenem vancomicina bentelan deltacortene nimesulide aulin voltaren diclofenac buscopan enterogermina plasil peridon imodium gaviscon maalox omeprazolo pantoprazolo esomeprazolo lansoprazolo nexium xarelto eliquis warfarin plavix clopidogrel atorvastatina simvastatina crestor lantus humalog novorapid trulicity wegovy mounjaro saxenda jardiance symbicort foster seretide montelukast singulair zyrtec cetirizina clenil aerosol contramal depalgos oxycontin targin lyrica tegretol depakin keppra minias stilnox zolpidem halcion seroquel zyprexa abilify cipralex zoloft prozac paroxetina daparox efexor cymbalta anafranil laroxyl ritalin concerta suboxone buprenorfina levotiroxina tirosint isotretinoina roaccutan mesulid synflex brexin muscoril toradol orudis novalgina optalidon spasmex fluimucil bisolvon tachidol co_efferalgan cardura norvasc triatec lobivon concor cordarone amiodarone digossina mestinon madopar sinemet infliximab adalimumab humira biologico cisplatino tamoxifene letrozolo brufen fentanil litio sertralina fluoxetina escitalopram pregabalin gabapentin olanzapina risperidone clozapina bisoprololo amlodipina furosemide lasix eutirox pomat(a|e) sciropp(o|i) suppost(a|e) gocce_di
      antibiotic* amoxicillina augmentin paracetamolo tachipirina ibuprofene moment oki insulina metformina coumadin eparina morfina fentanyl tramadolo diazepam valium
      lorazepam tavor xanax rivotril haldol serenase quetiapina metadone naloxone narcan adrenalina atropina propofol ketamina midazolam cortison* prednisone
      ventolin salbutamolo anticoncez* viagra ramipril statin* aspirina cardioaspirina pastigli* compress(a|e) suppost* sciropp* inalator* ozempic calmant* sedativ* antidepress*
      ansiolitic* oppiac* tranquillant* lassativ* psicofarmac* cocaina eroina farmac(o|i) pillol* pomat* collirio gocce_per ovul(o|i|e) cerotto vitamine collagene mezzo_di_contrasto contrasto`,
    treatment: `attaccat(o|a)_(alla_macchina|al_respiratore|al_monitor|al_filtro|al_rene|alla_flebo) (tre|3)_volte_a_settimana_(attaccat|in_dialisi) sedut(a|e) logopedia fisioterapia psicoterapia sessioni_di_terapia
      terapi(a|e) cur(a|e) trattament(o|i) medicazion* ricett(a|e) riabilitaz* palliativ* sedazione dos(e|i) ossigenoterapia medicin(a|e)_per flebo vaccin(o|i|are|ato|ata)`,
    'body-part': `arteri(a|e) osso ossa vertebr(a|e) tendin(e|i) legament(o|i) zigom(o|i) ascell(a|e) inguine
      testa occhi(o) orecchi(o|a|e) nas(o|one) bocca dent(e|i) molar(e|i) lingua gola collo spall(a|e) braccio braccia gomito polso dit(o|a) petto sen(o|i) mammell* capezzol* schiena pancia
      addome ombelico anca gamb(a|e) ginocchi(o|a) cavigli(a|e) pied(e|i) unghi(a|e) pelle culo retto ano vagin* vulva pene testicol* prostata utero ovai(o|a|e) ren(e|i) fegato cuore
      polmon(e|i) stomaco vescica intestin* cervello colonna ven(a|e) sedere natic(a|he) gluteo glutei genital* placenta cordone costol(a|e) clavicola femore cranio mandibola cistifellea appendice
      esofago timpano feto sondino sopraccigli(o|a) palpebr(a|e) labbr(o|a) mento bacino milza pancreas trachea laringe avambraccio cosc(ia|e) polpacci(o) tallone nuca tempia fronte guanci(a|e) palato gengiv(a|e) sterno tibia perone omero menisco muscol(o|i) retina cornea pupill(a|e) pols(o|i) cuoio_capelluto nocch(a|e) capelli`,
    'care-place': `palestra_riabilitativa camera_mortuaria poltrona_(del_dentista|odontoiatrica) laboratorio_analisi
      pronto_soccorso ps sala_operatoria sale_operatorie camera_operatoria rianimazione terapia_intensiva utic reparto reparti ambulatori(o|i) ospedal(e|i) clinic(a|he) ambulanz(a|e) farmacia
      rsa casa_di_riposo hospice sala_parto sala_d_attesa sala_gessi barell(a|e) triage obitorio incubatrice tin neonatologia maternità ostetricia spdc psichiatria sert serd csm
      118 automedica elisoccorso elicottero corsia corsie guardia_medica casa_della_salute day_hospital studio_(medico|dentistico) poltrona_(del|odontoiatrica) oncologia ortopedia cardiologia ginecologia
      pediatria geriatria neurologia nefrologia urologia dermatologia oculistica pneumologia radiologia medicina_(interna|generale|d_urgenza) chirurgia degenza box_(rosso|giallo) cup accettazione infermeria consultorio 🏥 🚑 emodinamica sportello medicheria corridoio_del guardiola`,
    duty: `visit(a|e)_a_domicilio giro_domiciliare assistenza_domiciliare a_domicilio_da turn(o|i|one|ino) guardia guardie smonto smontante nott(e|i)_(di_guardia|in_reparto|in_rianimazione|in_ps|in_pronto) reperibilità reperibile giro_visite giro_letti in_turno fine_turno inizio_turno
      (mio|nostro)_(reparto|ambulatorio|studio) (mia|nostra)_(unità|corsia|farmacia|rsa) in_(ambulatorio|reparto|corsia|studio|sala|visita) visita_domiciliare visite_domiciliari mio_tirocinio visita_fiscale
      dodici_ore 12_ore ore_di_(sala|turno|guardia|intervento) seduta_operatoria lista_operatoria di_notte_in oggi_in_(sala|ambulatorio|reparto|studio|farmacia) ultima_notte sulla_volante in_servizio (la_mia|il_mio|alla_mia|al_mio)_(tirocinante|specializzand(o|a)|studente|studentessa|allieva|allievo)`,
    'care-event': `ricover* dimission* dimess(o|a) codice_(rosso|giallo|verde|bianco|azzurro) decess(o|i) decedut* exitus motivo_d_accesso anamnesi visita_(di|a) diagnos(i|tic*) diagnosticat* prognosi
      riservata access(o|i)_in partorit* partoriente nascit(a|e) neonat* estubat* sedat(o|a) contenut(o|a) ingessat* cateterizzat* trasferit(o|a) trasferiment* cartella_clinica anamnestic* consenso soccors(o|a) soccorso_avanzato
      esame_obiettivo certificat(o|i) impegnativa visita_di_controllo consulenza primo_accesso constatat* ora_del_decesso referto certificat(o|i)_di_malattia giorni_di_malattia la_malattia mutua visita_fiscale consulto impegnativ(a|e) settimane_di_(gestazione|gravidanza) mai_un_controllo in_un_sacco`,
    test: `moc audiometria spirometria test_di_gravidanza amniocentesi fondo_dell_occhio ecodoppler holter scintigrafia
      analisi_del_sangue esami_del_sangue TAC risonanz* radiografi* lastr(a|e) ecografi* ecocard* ECG elettrocard* spirometr* emocromo tampon(e|i) cultur* coltur* mammografi* creatinina potassio emoglobina piastrine
      colesterolo test_(da|di) test_da_sforzo esami prelievo referto referti esito istologic(o|i) spirometro tracciato`,
    device: `bastone girello deambulatore busto plantar(e|i) mascherina_dell_ossigeno cpap microinfusore stampell(a|e) tutore tutori fasciatur(a|e) collare_cervicale calze_elastiche bombola_di_ossigeno
      cateter(e|i) sondino pacemaker protesi respirator* ventilator* pannolon(e|i) pannolin(o|i) stomia spirale dentiera apparecchio_(acustico|ai_denti) carrozzina sedia_a_rotelle stampell* deambulator* flebo bisturi ossigeno siring(a|he) agh(i|o)
      agocannul* accesso_venoso padella pappagallo bend(a|e) tutor(e) fonendo* stetoscopio termometro campanell(o|i) braccialetto_identificativo monitor`,
  },
  phrases: {
    'care-event': ['{ordinal} (volta|visita|accesso|ricovero) (questo|questa|in|oggi|che)'],
    'care-place': [
      'in (sala|studio|reparto|visita|ambulatorio|farmacia|corsia|barella|tin|ps)',
      '(nel|nello|al|dal|del|sul|mio|nostro) (mio|nostro)? (studio|reparto|ambulatorio|letto|centro)',
      '(nella|alla|dalla|mia|nostra) (mia|nostra)? (farmacia|corsia|unità|struttura|stanza|sala)',
    ],
    'body-part': ['(la|una|sua|le|due) (mano|mani|faccia)'],
  },
  grammar: {},
};
