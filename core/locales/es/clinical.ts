import type { TopicText } from '../../reading/topics/index.ts';
import { medicines } from './medicines.ts';

export const clinical: TopicText<'clinical'> = {
  lexicon: {
    condition: `enfermedad_de_(los_buzos|lyme|hodgkin|still|kawasaki|graves|addison|menière|paget|los_legionarios|dupuytren|peyronie) descompresión_(brusca|de_buceo) angina fibrilación_auricular reflujo colitis crohn celiaquía celíac(o|a) hipotiroidismo hipertiroidismo tiroiditis tendinitis bursitis urticaria papiloma cistitis prostatitis incontinencia sinusitis faringitis laringitis vértigo(s) periodontitis bruxismo hipotermia golpe_de_calor aneurisma(s) coma parada_(cardíaca|cardiorrespiratoria) en_parada en_shock shock_(séptico|anafiláctico|hemorrágico) edema(s) ascitis derrame_(cerebral|pleural|articular) trombo(s) cetoacidosis preinfarto isquemia hemiplejia parálisis_facial escoliosis pie_diabético hematoma(s) desgarro(s) rotura_(de|del)_(menisco|ligamento|fibras|cadera|bolsa) juanete(s) uñero(s) callo(s) candidiasis vaginosis eyaculación_precoz disfunción_eréctil infertilidad esterilidad intolerancia_a
      diabet* cáncer(es) tumor(es) tumoral metást* leucemia linfoma mieloma sarcoma carcinoma melanoma ictus derrame infart*
      angina_de_pecho arritmi* hipertens* insuficiencia EPOC asma asmátic* neumon* pulmonía bronqui*
      tuberculosis VIH sida hepatitis cirrosis sífilis gonorrea clamidia herpes sarna piojo(s) meningitis sepsis séptic(o|a) apendicitis
      peritonitis pancreatitis colecistitis colangitis gastroenteritis gastritis úlcera(s) hernia(s) fractur* esguince(s) luxación
      luxad(o|a) artrosis artritis osteopor* fibromialgia lupus demencia(s) demenciad(o|a) epilep*
          bipolar esquizofren* psicosis psicótic* paranoic* brote_psicótico delir* anorexia
      bulimia sobredosis intoxica* coma_etílico abort(o|os) ectópico
      preeclampsia eclampsia endometriosis mioma(s) quiste(s) varicela sarampión paperas rubéola escarlatina tosferina otitis
      amigdalitis anginas conjuntivitis catarata(s) glaucoma psoriasis eccema eczema dermatitis acné celulitis absceso(s) forúnculo(s)
      gangrena lumbalgia lumbago ciática hemorroid* almorranas fístula(s) fisura anemia anémic(o|a) trombo* embolia hipogluc*
      celíac* alérgic* anafila* quemadura(s) quemad(o|a) traumatismo* politraum*
       tétanos rabia malaria dengue chagas lepra caries piorrea gingivitis flemón desnutri* deshidrat* escara(s)
      llaga(s) suicid* autolisis autolesi* maltrat* abusos violación violada agresión autismo parásito(s) gusano(s) larva(s)
      oclusión perforación parálisis tetraplej* paraplej* hemiplej* ceguera sordera neumotórax edema ictericia TEP IAM ACV HTA ITU
      ETS infección infect* contagi* tumorcito bicho_raro muerte_súbita coledocolitiasis cólico(s) litiasis cálculo(s) se_(tragó|ha_tragado|atragantó|quemó|cortó|rompió|clavó|ha_cortado) apuñalad(o|a) balead(o|a) baleado atropellad(o|a) balazo(s) navajazo(s) machetazo(s) cuchillada(s) golpiza picadura(s) mordedura ahogad(o|a) ahogamiento accidentad(o|a) herid(o|a)s obstrucción rot(o|a) prolapso estrangulad(o|a) varices pterigión miopía verruga(s) hongo(s) verrugas lipoma(s) bocio malign(o|a) benigno cieg(o|a) sord(o|a) mud(o|a) coj(o|a) inválid(o|a) no_hay_latido sin_latido latido(s) muerte_fetal positiv(o|a)_(en|la|el|a) VIH_positiv(o|a) seropositiv(o|a) intoxicad(o|a) gel_antibacterial pila(s)_de_botón reto_viral orzuelo bronquiolitis cuchillo_(clavado|puesto|en|dentro|todavía) con_(el|un)_cuchillo pecho_abierto abdomen_abierto cráneo_abierto piedras_(del|en_el)_riñón estridor bloqueo soplo parálisis_cerebral gestacional posparto hepatitis_c prótesis_de_cadera cadera_nueva migrañoso atragantad(o|a) padrastro(s)`,
    'everyday-condition': `covid* coronavirus grip(e|a|al) depresión depresiv(o|a) ansiedad ansios(o|a) migraña(s) alergia(s) alérgic(o|a) obes* autis* TDAH TEA TOC síndrome adicto adicta adicc* alcoholi* embaraz* alzheimer párkinson parkinson estrés resfriado catarro constipado insomnio pandemia virus autoestima  menopausi* `,
    'rare-condition': `ELA esclerosis_(lateral|múltiple|tuberosa) duchenne fibrosis_quística huntington marfan ehlers* piel_de_mariposa
      epidermólisis ataxia progeria hemofilia porfiria fabry gaucher pompe atrofia_muscular_espinal síndrome_de_(rett|angelman|prader|turner|williams|west|dravet|kabuki|guillain|tourette|stevens|lyell|moebius|usher|alport|noonan)
      siames(es|as) acondroplasia osteogénesis_imperfecta huesos_de_cristal enfermedad_rara enfermedades_raras mucopolisacaridosis miastenia
      esclerodermia wilson creutzfeldt neurofibromatosis retinoblastoma neuroblastoma anencefalia trillizos cuatrillizos hidatidosis`,
    symptom: `hormigueo(s) lagaña(s) legaña(s) pérdida_de_(peso|memoria|visión|audición|apetito) cansancio pitido(s) pis cojera cojea sudores escalofrío(s) agujetas calambre(s) acidez gases eructo(s) flatulencia(s) ronquido(s) ronquera afonía bulto(s) acúfenos
      dolor(es|cito) duele dolía doliendo fiebre fiebrón febril tos tosiendo mareo(s) náusea(s) vómit* diarrea(s) sangr(e|ado|aba|ando|ar|ón)
      hemorrag* picor(es) convuls* desmayo(s) síncope palpitac* ahogo ahogaba disnea erupción sarpullido bult(o|ito) hinchaz* hinchad(o|a)
      cefalea insomnio estreñi* taquicard* bradicard* saturac* saturaba saturando tensión glucemia glasgow inconsciente moribund(o|a)
      agonizante agonía contraccion(es) dilatad(a) rompió_aguas pus supuraba grano(s) granito ampolla(s) ronchas temblor(es) alucin* quejido(s)
      dolor_de retortijon(es) moco(s) legañas flema(s) orina caca heces cacas deposición deposiciones pulso constantes no_(reconoce|conoce|se_acuerda|recuerda) desorientad(o|a) mocos estornud* se_(orina|hace)_encima resacoso resaca (está|estaba|es_quien_está)_mal(o|a|ito|ita)`,
    procedure: `manga_gástrica bypass_gástrico balón_gástrico labioplastia ninfoplastia grapas colgajo(s) stent(s) ablación cardioversión paracentesis toracocentesis campimetría blanqueamiento_dental carillas inmunoterapia fecundación_in_vitro inseminación fertilización ligadura(_de_trompas|) rinoplastia liposucción abdominoplastia mamoplastia hemodiálisis legrado(s) circuncisión
      cirugía(s) operación(es) intervención(es)_quirúrgica(s) intervenid* quirúrg* operad(o|a) operarl(o|a|e) operar cesárea(s) parto(s) amputa* biopsi*
      trasplant* transplant* diálisis quimio* radioterapia endoscop* colonoscop* gastroscop* cateterismo punción sutura* vendaj* yeso
      escayola* sondaj* sondar* intuba* reanima* RCP desfibril* anestesi* epidural rinoplastia(s) lipo(s) liposucciones
       mamoplastia(s) aumento_de_(pecho|mamas) botox bótox toxina blefaroplastia lifting rellen(o|os)_(de|con) ácido_hialurónico ortodoncia brackets endodoncia
      empaste(s) implante(s) extracción extracciones limpieza_dental bichectomía ligadura vasectomía legrado tacto_(rectal|vaginal) lavado_gástrico
      enema(s) citología papanicolau inyeccion(es) inyección pinchazo(s) transfusión drenaje traqueo* autopsia necropsia episiotomía
      fórceps ventosa implantación fimosis sondarl* contención_mecánica sujecion(es) depilación_láser injerto(s) bypass láser
      masaje_cardíaco compresiones electrochoque electroshock aborto_legal ILE IVE histerectomía mastectomía tiroidectomía colecistectomía apendicectomía artroscopia 🔪 🩸 💉 🩹 🩻 🫀 🧠 🦷 🫁 de_parto rompió_aguas puso_de_parto depil* láser_diodo`,
    drug: `${medicines} cortisona corticoide(s) litio sertralina escitalopram pregabalina gabapentina olanzapina risperidona clozapina bisoprolol amlodipino losartán furosemida seguril levotiroxina eutirox pomada(s) jarabe(s) supositorio(s) gotas_para cremita
      antibiótic* amoxicilina augmentine paracetamol ibuprofeno enantyum metamizol nolotil omeprazol insulina metformina sintrom heparina morfin* fentanilo
      tramadol diazepam valium lorazepam orfidal trankimazin alprazolam rivotril clonazepam haloperidol quetiapina metadona naloxona
      adrenalina atropina propofol ketamina midazolam cortico* prednisona ventolín salbutamol anticoncept* viagra
      enalapril atorvastatina aspirina adiro pastill* comprimid* supositorio* jarabe* inhalador(es) ozempic calmante(s) sedante(s)
      antidepresiv* ansiolític* opiáce* tranquilizante(s) laxante(s) psicofármac* opioid* cocaína heroína éxtasis fármaco(s) píldora pomada colirio antipirético(s) óvulo(s) parche(s) vitaminas insulinas colágeno contraste`,
    treatment: `sesion(es) sesión lactancia cura(s)_(diaria|diarias|de) quimio logopedia fisioterapia psicoterapia
      tratamiento(s) medicación medicament* receta(s) rehabilitación terapia(s) cuidados_paliativos paliativ* sedación dosis antiviral(es)
      medicina_para sueroterapia oxigenoterapia vacuna(s) vacunad(o|a)`,
    'body-part': `arteria(s) hueso(s) vértebra(s) tendón tendones ligamento(s) pómulo(s) axila(s) ingle(s) sobaco(s)
      cabeza ojo(s) oreja(s) oído(s) nariz boca dient(e|es) muela(s) lengua garganta cuello hombro(s) brazo(s) codo muñeca(s) dedo(s)
      pecho(s) mama(s) pezón(es) espalda barriga abdomen tripa ombligo cadera(s) pierna(s) rodilla(s) tobillo(s) pie(s) =uña(s) piel culo
      recto =ano(s) ojete vagin* vulva pene testícul* próstata útero ovario(s) riñon(es) riñón hígado corazón pulmón pulmones estómago vejiga
      intestin* cerebro columna vena(s) trasero nalga(s) glúteo(s) genital(es) cordón_umbilical placenta cordón costilla(s) clavícula
      fémur cráneo mandíbula vesícula apéndice amígdala(s) esófago tímpano feto cesárea ceja(s) labio(s) párpado(s) barbilla mentón talón talones muslo(s) pantorrilla ingle sien cuero_cabelludo pelvis bazo páncreas tráquea laringe antebrazo nuca frente mejilla(s) paladar encía(s) esternón tibia peroné húmero menisco(s) músculo(s) retina córnea pupila(s) nudillo(s) prepucio`,
    'care-place': `en_observación la_sala_de_observación mortuorio rayos_x sala_de_rayos hospital_de_día sillón_(dental|del_dentista) consulta(s) mi_gabinete
      urgencias uci uvi quirófan* consultorio(s) box boxes sala_de_(espera|partos|curas|urgencias|dilatación|operaciones|trauma) paritorio(s)
      hospital(es) hospitalari(o|a) clínica(s) centro_de_salud ambulatorio(s) ambulancia(s) farmacia(s) geriátrico(s) incubadora(s) camilla(s)
      triaje triage morgue tanatorio dispensario neonatos neonatología maternidad psiquiátrico samur summa samu sume emergencia(s) helicóptero
      servicio_de_(urgencias|cirugía|pediatría|medicina) internado_de residencia_de_(ancianos|mayores) la_resi urg hospi pabellón_quirúrgico enfermería
      cirugía_(general|plástica) paliativos oncología traumatología cardiología ginecología obstetricia pediatría psiquiatría geriatría neurología
      nefrología urología dermatología oftalmología neumología radiología diálisis hemodinámica rehabilitación UPP CAP ambu gabinete_dental sillón_dental ventanilla_de_la_farmacia 🏥 🚑 admisión hall_del_hospital pasillo_de medicheria control_de_enfermería`,
    duty: `guardia(s) guardión turno(s) turnazo turnito saliente postguardia post-guardia de_noches noche_de_guardia veinticuatro_horas
      pase_de_(visita|planta) pasando_(visita|planta|consulta) (mi|nuestra)_(planta|consulta|unidad|servicio|rotación|residencia) en_consulta la_consulta_de_hoy
      12_horas_de_(turno|trabajo|cirugía|pie) 24_horas_de mi_servicio_social practicas_en mis_prácticas rotando_en la_ronda fin_de_turno último_turno
      hora(s)_de_(quirófano|cirugía|consulta) día_de_(quirófano|consulta) mañana_de_(quirófano|consulta) jornada_quirúrgica domicilio(s) aviso_a_domicilio nochecita mi_(estudiante|residente|r1|r2|becari(o|a)|alumn(o|a)) mis_(estudiantes|residentes|alumnos)`,
    'care-event': `certificado_de_defunción acta_de_defunción defunción hora_del_fallecimiento (pidió|sacó|agendó|ha_pedido|perdió)_(hora|cita|turno|ficha) ingreso ingresad* =ingresó ingresaba altas dada_de_alta dado_de_alta (el|de)_alta código_(azul|ictus|rojo|infarto|trauma) éxitus exitus deces(o|os) fallec* motivo_de_consulta
      anamnesis exploración diagnóstic* diagnostic(ar|ado|ada|aron|amos) pronóstico(s) deriva(da|do|ción) exploraciones parida parió reingres* cura(s)_de
      primera_visita visita_a_domicilio triaje pase_a_planta alta_(voluntaria|médica|hospitalaria) hora_de_la_muerte nacimiento(s) recién_nacid(o|a|os|as)
      extubad* sedad(o|a) contenid(o|a) enyesad* sondad(o|a) trasladad* traslado(s) traslad(ar|amos) medicad(o|a) hospitaliza* historia_clínica expediente_clínico consentimiento baja_laboral la_baja partes_de_baja justificante(s) incapacidad_laboral licencia_médica certificado_médico volante interconsulta(s) parte_de_lesiones última_voluntad visita(s)_este consulta(s)_este vuelve_a_urgencias semanas_de_(gestación|embarazo) sin_controlar control_prenatal en_bolsa salió_en_bolsa`,
    test: `densitometría antígenos ergometría audiometría tonometría campimetría espirometría fondo_de_ojo test_de_(embarazo|antígenos) amniocentesis
      analítica(s) TAC tacs resonancia(s) radiografía(s) placa_de ecografía(s) electro(s) ECG ekg electrocardiograma prueba(s) resultado(s) cultivo(s) PCR
      hemograma test_de análisis_de mamografía(s) monitor(es)_fetal(es) holter creatinina potasio hemoglobina plaquetas colesterol hormonas`,
    device: `steri-strip(s) puntos_de_(papel|aproximación) tirita(s)_de_aproximación bastón bastones collarín faja_lumbar corsé plantillas mascarilla_de_oxígeno bipap cpap apósito(s) muleta(s) andador(es) férula(s) cabestrillo media(s)_de_compresión mamógrafo bala_de_oxígeno
      sonda(s) catéter(es) marcapasos prótesis respirador(es) ventilador(es) pañal(es) bolsa_de_colostomía DIU dentadura audífono(s) silla_de_ruedas
       andador suero(s) gotero(s) bisturí oxígeno jeringa(s) jeringuilla(s) aguja(s) vía(s)_(venosa|periférica|central) cateter cuña orinal vendas
      fonendo* estetoscopio termómetro guantes_puestos bata_de_hospital pulsera_de_identificación DEA monitor_cardíaco chata`,
  },
  phrases: {
    condition: ['se (cayó|había caído|ha caído) !el !la !los !las !internet !esto !todo'],
    procedure: [
      '#number (puntos|grapas|puntitos) (en|de|por)',
      '(sacamos|saqué|extrajimos|extraje|retiramos|retiré|sacado|extraído) _0-3 (bombilla|bombillo|pila|pilas|moneda|monedas|imán|imanes|pepino|zanahoria|berenjena|vibrador|tapón|clavo|clavos|tornillo|tornillos|espina|insecto|cucaracha|garrapata|garbanzo|lego|canica|canicas|condón|preservativo|anzuelo|astilla|alfiler|batería|baterías)',
    ],
    'care-event': [
      '(las|sus|de las|#number|dos|tres|cuatro|cinco|seis|siete|ocho|primera|segunda|tercera|última) (#number|dos|tres|cuatro|cinco|seis|siete|ocho)? (sesión|sesiones) (que|de|y|;|,)',
      '{ordinal} (vez|visita|ingreso) (este|esta|en|hoy|que)',
      '(otra vez|de nuevo) (por|en) {care-place}',
    ],
    'care-place': [
      '(de|a) (la|mi) (consulta|guardia|planta|urgencia)',
      'en (la|mi|nuestra|plena)? (consulta|puerta|planta|guardia|urgencia|sala|camilla|residencia|unidad|obs)',
      '(mi|nuestra) (consulta|planta|unidad|sala|residencia|urgencia)',
      '(a|de|en) (la)? (planta|puerta|urgencia|uci)',
      'sala #number',
    ],
    'body-part': ['(la|una|su|dos|mano|manos) (mano|manos|cara|vía|vías)'],
    device: ['(la|una|su|coger|ponerle) (vía|sonda|bolsa)'],
  },
  grammar: {},
};
