import type { TopicText } from '../../reading/topics/index.ts';
import { medicines } from './medicines.ts';

/** What may be taken, as far as a sentence names it. */
const taken = '{remedy}|{drug}|{dose}|{medication}';

export const advising: TopicText<'advising'> = {
  lexicon: {
    remedy: `${medicines} ibuprofen* paracetamol* aspirina* amoxicilin* azitromicin* antibiótic* antiinflamatori* corticoid* cortison* prednison* omeprazol* antihistamínic* metformin*
      enalapril* losartán* estatin* simvastatin* atorvastatin* insulina* eutirox levotiroxin* sertralin* diazepam lorazepam lexatin orfidal alprazolam ansiolític*
      antidepresiv* metamizol nolotil naproxen* diclofenac* tramadol* dexametason* heparina sintrom loratadin* cetirizin* salbutamol ventolin fluconazol* clotrimazol
      aciclovir* metronidazol* ciprofloxacin* glicerina ivermectina nistatina mometasona budesonida bilastina ebastina domperidona loperamida hierro vitamina(s) magnesio probiótic* melatonin* suero suero_oral crema(s) pomada(s) jarabe(s) gotas pastilla(s) píldora anticonceptiv* parche(s) supositorio(s)
      colirio(s) enema laxante(s) relajante(s) analgésic* inhalador pantoprazol enantyum buscapina dalsy apiretal voltarén ozempic betabloqueante(s) diurétic* protector_(gástrico|de_estómago) povidona betadine mupirocina permetrina minoxidil isotretinoína retinol colágeno infiltración infiltraciones`,
    dose: `cada_(4|6|8|12|24|cuatro|seis|ocho|doce) mg miligramos ml mililitros comprimido(s) cápsula(s) pastilla(s) dosis media_pastilla sobre(s) cucharada(s) ampolla(s) inyección inyecciones cada_(4|6|8|12|24|cuatro|seis|ocho|doce)_(horas|h) cada_(4|6|8|12|24)h
      (una|dos|tres|1|2|3)_veces_al_día (una|dos|tres|1|2|3)_al_día el_doble durante_(3|5|7|10|tres|cinco|siete|diez)_días por_(la_noche|la_mañana|el_día|las_noches|la_tarde) al_(acostarte|acostarse|levantarte|levantarse) después_de_comer en_ayunas con_las_comidas antes_de_dormir unidades otra_semana`,
    medication:
      'medicación medicamento(s) tratamiento(s) medicina(s) pastillas terapia quimio dosis toma(s) anticoagulante(s)',
    take: `(le|les)_(das|dais|pones|echas|metes|aplicas|inyectas) (te|os)_(tomas|pones|echas|metes|aplicas|inyectas|tomáis) toma tome tomad tomen tómate tómese tómatelo tómatela tómeselo tomá tomate tomátelo tomaos tómense usa use usad usá ponte póngase ponle póngale ponete aplica aplique aplícate aplíquese aplicate echa echa(te|le) échate échale échese empieza empiece empezá empezad
      empieza_(con|a) prueba_(con|a) pruebe_con probá_con dale dele inyéctate pínchate pínchese métete cámbia(lo|te) cambia_a cambie_a añade añada inhala alterna alterne dáselo dale_(un|medio|el|la) déle sigue_con siga_con continúa_con continúe_con mantén mantenga repite repita
      compra compre cómprate cómprese pide_(en|amoxi)`,
    stop: `deja deje dejá dejad (deja|deje|dejá|dejar)_de_(tomar|tomarlo|tomarla|usar|ponerte|ponerse|darle|dar) (déjalo|déjala|déjelo|déjela|dejalo|dejala) suspende suspenda suspendé suspéndelo suspéndela para_(de|con)_(tomar|la|el) interrumpe interrumpa quita quítate quítale retira retire no_(tomes|tome|tomés|tomen|uses|use|le_des|le_dé|te_tomes|se_tome|sigas|siga|te_pongas|se_ponga) sáltate sáltese olvídate_de olvídese_de`,
    change:
      'sube suba subí baja baje bajá súbete súbela súbelo bájala bájalo dobla doble duplica duplique dupliquen reduce reduzca reducí aumenta aumente aumentá disminuye disminuya ajusta ajuste parte parta espacia adelanta adelante retrasa súbe(le|lo|la|selo|sela) bája(le|lo|la|selo) auméntale redúcele dóblale dúplicale dóblalo subíle bajale subile espácialo espácialas súbasela bájesela suban bajen',
    'advise-you': `(te|le|os|les)_(recomiendo|recomendaría|aconsejo|aconsejaría|sugiero|receto|mandaría|iría_bien|irá_bien|vendría_bien|vendrá_bien|conviene|toca|haría_falta|hace_falta|pondría) yo_(tomaría|probaría|me_tomaría|empezaría|dejaría|le_daría|te_daría|bajaría|subiría|usaría|esperaría|cambiaría|en_tu_lugar|haría)
      en_tu_(caso|lugar)_(tomaría|yo|dejaría|probaría|lo) (tienes|tiene|tenés)_que_(tomar|tomarte|tomarse|dejar|empezar|usar|subir|bajar|ponerte|ponerse|doblar|cambiar) `,
    ailment: `lipoma(s) quiste(s) hongo(s) candidiasis cistitis gastritis gastroenteritis reflujo hernia(s) ciática lumbalgia contractura(s) tendinitis artrosis artritis fascitis
      esguince dermatitis eccema psoriasis rosácea herpes zóster culebrilla sarna urticaria alergia(s) faringitis amigdalitis otitis sinusitis bronquitis neumonía gripe covid
      virus viral vírico(s) bacteriana migraña(s) vértigo(s) cervicales anemia hipotiroidismo hipertiroidismo diabetes ansiedad depresión ataque_de_(ansiedad|pánico) hemorroide(s)
      fisura apendicitis cólico piedras cálculo(s) infección infecciones_de_orina mononucleosis varicela escarlatina conjuntivitis orzuelo caries absceso flemón verruga(s) lunar melanoma carcinoma
      menopausia premenopausia perimenopausia ovario_poliquístico endometriosis vaginosis fibromialgia neuralgia trombosis varices estrés somatización intolerancia celiaquía sobrecarga menisco bruxismo acné foliculitis muguet tdah autismo
      infarto angina arritmia extrasístoles hipertensión resfriado catarro contusión fractura rotura desgarro sarpullido roséola lombrices`,
    'it-is': `eso_(es|será|parece|suena|tiene) esto_(es|parece) (es|será|son|serán)_(un|una|claramente|seguramente|seguro|probablemente|lo_típico|típico|clarísimo|solo|sólo|simplemente|casi_seguro) (parece|parecen|suena_a|tiene_pinta|tiene_toda_la_pinta|pinta_de|me_parece|me_suena_a|huele_a|apunta_a|apuesto_por|diría_que|yo_diría|para_mí|casi_seguro|seguro_que|seguramente|sin_duda|claramente|probablemente|lo_más_probable) (tienes|tiene|tenés|padeces|sufres|estás_con)_(un|una|pinta|seguro|claramente|probablemente|lo) lo_tuyo_(es|son|parece) lo_suyo_(es|parece) por_lo_que_(cuentas|cuenta|dices|describes|comenta|comentas|describe|explicas) diagnóstico: es`,
    reassure: `no_es_(nada|grave|importante|preocupante) no_(te|se)_(preocupes|preocupe|preocupen|asustes|asuste|agobies) nada_(grave|serio|importante|de_qué_preocuparse) (tranquil(o|a|os|as)|calma) es_(normal|benigno|benigna|habitual|lo_normal|completamente_normal|totalmente_normal) ni_caso sin_importancia se_(te|le)_(pasa|pasará|quita|quitará|irá)_(solo|sola|en|ya) en_(dos|tres|unos|un_par_de)_días_(estás|se|está|como) cosa_de_(nervios|estrés|la_edad)`,
    'no-need':
      'no_(hace_falta|necesitas|necesita|tienes_que|tiene_que|es_necesario|merece_la_pena|precisa)_(ir|que_vayas|que_vaya|acudir|médico|urgencias|antibiótico|prueba|pruebas|más_pruebas|operar|operarte|operarse|una|ninguna|hacerte|hacerse|ver|pedir|el|la|vacunarte|repetir) no_(vayas|vaya|acudas|acuda|te_operes|se_opere|te_hagas|se_haga|te_vacunes|se_vacune|te_pongas)_(a|al|la|el|de|eso|esa|esas|urgencias|más|ninguna) no_es_(de_|para_|)urgencia(s) (puedes|puede)_esperar_(a|hasta|unos|unas|un|al) espera_(unos|un_par|a_ver|dos|tres)',
    'test-result':
      'tu_(analítica|tsh|colesterol|tensión|ferritina|glucosa|hemoglobina|eco|ecografía|radiografía|resonancia|electro|ecg|placa|tac|biopsia|informe|resultado|tiroides|azúcar|ldl|lunar|mancha|psa|citología|prueba) su_(analítica|tsh|colesterol|tensión|ferritina|glucosa|hemoglobina|eco|ecografía|radiografía|resonancia|electro|placa|tac|biopsia|resultado|ldl|psa|citología) tus_(análisis|valores|resultados|plaquetas|transaminasas|niveles|pruebas|leucocitos) sus_(análisis|valores|resultados|plaquetas|transaminasas|niveles|pruebas|leucocitos) (esa|esta|la)_(analítica|ecografía|radiografía|resonancia|placa|lesión|mancha|citología|imagen|tsh|ferritina|biopsia) (ese|este|el)_(lunar|electro|resultado|valor|colesterol|psa) (esos|estos|los)_(valores|resultados|niveles) con_(esa|ese|esos|una|un)_(tsh|ferritina|valores|colesterol|psa|tensión|glucosa)',
    'is-fine':
      ' no_(tiene|tienen|veo|se_ve|me)_(importancia|nada|mala|preocupa|gusta) indica(n|) confirma(n|) muestra(n|) quiere_decir significa eso_es sugiere',
    'send-me': `me_(mandáis|mandas|mandan|envías|enviáis|envían|pasas|pasáis|pasan|dejáis|dejas|escribís|escribes) mánda(me|lo|melo|mela|melos|nos) mándeme mandadme mandame enví(ame|enme|adme|anos|eme) enviame envíame(lo|la) pásame pasame pásemelo pasadme escríbeme escribidme escribime escríbame escribe_(por|al)_(privado|dm|md|directo) dejad(me|) déjame déjenme cuéntame contadme cuéntenme contame súbe(me|la) sube_(la|una|tu)_(foto|analítica|imagen) pregúntame preguntadme consultas_por_(dm|privado|aquí|md|whatsapp) abro_(consultas|turno_de_consultas|ronda)`,
    'tell-you': ` (y_|que_|)(te|os|le)_(digo|diré|oriento|diagnostico|valoro|interpreto) lo_(miro|vemos|valoro|reviso|veo|interpreto|analizo) la_(miro|reviso|veo|interpreto|valoro) (las|los)_(miro|reviso|veo|interpreto|valoro) (y_|)vemos_(qué|que|si|la|el) (y_|)me_dices a_ver_qué_(es|tienes) diagnóstico_(gratis|por|online) respondo_(a_|)(todas|vuestras|todo|una_por_una|dudas|sobre)`,
    'symptom-told': `me_(duele|duelen|sale|salió|ha_salido|pica|pican|noto|arde|cuesta|mareo|sangra|sube|ha_bajado|recetaron|han_recetado|mandaron|han_mandado|diagnosticaron|operaron) tengo_(fiebre|dolor|tos|un_bulto|una_mancha|la_tensión|el_colesterol|ansiedad|mareos|vómitos|diarrea|manchas|un_lunar|la_regla|una|un|el|los|la|mucho) llevo_(días|semanas|dos|tres|un|una|varios|varias|mucho) mi_(hijo|hija|madre|padre|bebé|niño|niña|marido|mujer)_(tiene|lleva|está|no) tomo estoy_tomando fiebre bulto picor sarpullido hinchad(o|a) mareo(s) náuseas sangrado qué_(puedo|debo|hago|me_tomo|tomo|será|es)`,
    'asks-leave':
      '(puedo|podría|debo|debería|tengo_que|puede|hace_falta|es_normal|es_bueno|es_malo|es_grave|conviene|pasa_algo_si|podré|paro|sigo|dejo|tomo|me_tomo|le_doy|vale_con|me_vacuno|me_opero|me_preocupo)',
    yes: 'sí si claro no nunca jamás adelante tranquil(o|a) por_supuesto sin_problema desde_luego dale perfecto vale correcto exacto afirmativo ningún_problema para_nada puedes puede hazlo hágalo sin_duda obvio seguro',
    'do-it':
      'haz haga hazte hágase hace hacé deja deje dejá evita evite repite repita repítela repítelo repítala repítalo come coma bebe beba descansa descanse ponte póngase espera espere aplica aplícate duerme camina camine reposa repose lávate lávese quítate olvídate olvídese usa use toma tome tómate tómese prueba pruebe cambia cambie corta corte vigila vigile',
    'see-somebody': `
      (que_|)(te|le|lo|la)_(vea|valore|explore|examine|mire|revise|visite) hay_que_(verlo|verla|explorar|valorarlo|explorarlo|verte|verle) 112 911 061`,
    'not-advise':
      ' sin_(verte|verle|explorarte|explorarle|verlo|explorar|conocer) imposible_(saber|decir|saberlo)',
  },
  phrases: {
    'advise-you': [
      'debes|debe|debés|deberías|debería|puedes|puede|podés|podrías|podría tomar|tomarte|tomarse|tomarlo|tomarla|dejar|dejarlo|dejarla|empezar|usar|subir|bajar|ponerte|ponerse|doblar|cambiar|darle|suspender|alternar|combinarlo|combinarlos|mezclar|mezclarlos|seguir|repetir|aumentar|reducir',
    ],
    'is-fine': [
      'está|están|sale|salen|parece|parecen|es|son bien|mal|normal|normales|perfecto|perfecta|perfectos|perfectas|alto|alta|altos|altas|bajo|baja|bajos|bajas|algo|correcto|correcta|correctos|correctas|dentro|fatal|benigno|benigna|maligno|maligna|feo|fea|preocupante|descompensado|descompensada|inflamado|inflamada|roto|rota',
      'está|están|sale|salen|parece|parecen|es|son (un poco|en rango)',
      '(se ve|se ven) bien|mal|normal|normales|perfecto|perfecta|perfectos|perfectas|alto|alta|altos|altas|bajo|baja|bajos|bajas|algo|correcto|correcta|correctos|correctas|dentro|fatal|benigno|benigna|maligno|maligna|feo|fea|preocupante|descompensado|descompensada|inflamado|inflamada|roto|rota',
      '(se ve|se ven) (un poco|en rango)',
    ],
    'tell-you': [
      'y|que? te|os|le|les digo|diré|oriento|diagnostico|ayudo|respondo|contesto|comento|receto|recomiendo|explico|valoro|cuento|hago|mando|miro|interpreto|ajusto|paso qué|que|lo|si|cómo|una|un|la|el|por|aquí|gratis|encantado|encantada|al|tu|su|vuestra|con',
    ],
    'see-somebody': [
      'consulta|consulte|consúltalo|consúltelo|consultar|consultad|habla|hable|coméntalo|coméntelo|pregunta|pregunte|ve|vaya|acude|acuda|acudid|vete|llama|llame|llamad|contacta|contacte|pide|pida|pedid|solicita|solicite|ir|acudir|dirígete|diríjase a|al|con|cita|tu|su|urgencias|en|hora|el|vuestro|una',
    ],
    'not-advise': [
      'no puedo|podemos|doy|damos|debo|debemos|respondo|hago|hacemos|atiendo|atendemos|valoro|valoramos|contesto aconsejar|aconsejarte|aconsejarle|valorar|valorarlo|dar|darte|darle|diagnosticar|consejo|consejos|decir|decirte|decirle|opinar|recomendar|recetar|responder|resolver|evaluar|consultas|consulta|por|sin|diagnósticos|recomendaciones|casos|nada',
      'no (es posible|se puede) aconsejar|aconsejarte|aconsejarle|valorar|valorarlo|dar|darte|darle|diagnosticar|consejo|consejos|decir|decirte|decirle|opinar|recomendar|recetar|responder|resolver|evaluar|consultas|consulta|por|sin|diagnósticos|recomendaciones|casos|nada',
    ],
  },
  grammar: {
    'dose-advised': [
      '<{remedy}|{drug} _0-4 (se|te|le) (te|le)? quita|pasa|va|cura|baja|alivia|calma|irá|pasará|quitará>',
      `<{take} _0-3 (${taken})>`,
      '<{take} (las|los|le)? (un|una|uno|dos|tres|media|medio|otra|más|#number)> !docena !sonrisa',
      `<{advise-you} _0-3 (${taken})>`,
      `<{advise-you} _0-2 (un|una|dos|tres|media|otra|#number)>`,
      '<{remedy}|{drug} _0-3 {dose} _0-3 {dose}>',
      '<{remedy}|{drug} _0-2 {dose}>',
      '^ <(un|una|unas|unos|algo de|medio|media|dos) _0-2 {remedy}|{drug}>',
      '(para) (tu|su) _0-2 , <{remedy}|{drug}>',
      '^ <(con|un|una|el|la)? {remedy}|{drug}> _0-3 (y ya|y listo|te|le|y se|va bien|mano de santo|basta|suficiente|y en)',
    ],
    'treatment-changed': [
      `<{stop} _0-3 (${taken})>`,
      `<{change} _0-3 (${taken})>`,
      `<(corta|corte|cortá|salta|salte|saltea) _0-2 (${taken})>`,
      '<(córtala|cortala|córtalo|córtela|párala|parala|páralo|páresela|suspendela|suspendelo|saltala|sáltatela|déjala|dejala) _0-1 ({duration}|#number (h|horas|días|d))>',
      '<(retoma|retomas|retome|retomá|vuelve|vuelves|volvé|vuelva|sigue|sigues|seguí|siga|quédate|quedate) _0-1 con (media|la mitad|medio comprimido|un cuarto)> (;|,|pastilla|dosis|y|hasta|el|desde|mañana|unos|por)',
      '<(arranca|arrancá|empieza|empezá|prueba|probá|haz|hacé|hazte|métele|metele|pásate a|pasate a) (con|a|el|un|al)? _0-1 (ayuno|ayunar|ayunos|keto|cetogénica) _0-1>',
      '<{stop}> (lo|la|los|las|ya|hoy|unos días|cuanto antes|de inmediato|inmediatamente)',
      '<dosis _0-4 (corta|baja|alta|insuficiente|excesiva|escasa|pequeña)>',
      '<(suba|suban|aumente|aumenten|baje|bajen|cambie|cambien) _0-2 (a|la) #number|dosis>',
      '<{change}> (a|la dosis|al) _0-2 {dose}|#number|mitad|doble',
      '<(dejarla|dejarlo|suspenderla|suspenderlo|doblarla|saltarte|saltarse) _0-4>',
    ],
    'diagnosis-given': [
      '<{it-is} _0-3 {ailment}|{condition}>',
      '^ (sí|si|pues|uf|hola|buenas|claro)? <{ailment}> _0-2 (seguro|fijo|clarísimo|de libro|de manual|casi seguro|sin duda)',
      '<{ailment}|{condition} (de libro|de manual|clarísimo|seguro|sin duda)>',
      '<(tienes|tiene|tenés|padeces) {ailment}|{condition}>',
      '^ <(es|son) {ailment}|{condition}>',
      '^ <{ailment}> $',
    ],
    'care-dismissed': ['<{reassure}>', '<{no-need}>'],
    'test-read': [
      '<{test-result} _0-5 {is-fine}>',
      '<{is-fine} _0-2 {test-result}>',
      '(con|por) <{test-result}> _0-4 (tienes|tiene|no tienes|no tiene|hay que|toca|empieza|te)',
    ],
    'advice-offered': [
      '<{send-me} _0-12 {tell-you}>',
      '<{tell-you} _0-4 {send-me}>',
      '<{send-me} _0-3 (tu|tus|vuestros|vuestras|vuestra|sus|su|los|la|las|una)? (síntomas|foto|fotos|analítica|analíticas|resultados|informe|informes|radiografía|radiografías|ecografía|resonancia|lunares|lunar|caso|casos|pruebas)> !para',
    ],
    'told-to-do': [
      '<media|una|dos|medio|mitad|entera (está bien|basta|vale|alcanza|es suficiente|va bien|sobra|está perfecto)>',
      '<(la otra|otra|la segunda) media|mitad|entera|dosis>',
      '^ (sí|no|pues|claro|y|entonces|mejor|de momento|por ahora|hola|buenas)? <{do-it} _0-4>',
      '(y|o|,|luego|después) <{do-it} _0-3>',
      '<(yo|en tu lugar|en su lugar) _0-4 (tomaría|tomaba|dejaría|probaría|esperaría|operaría|operaba|pondría|haría|vacunaría|cambiaría|repetiría)>',
    ],
    'leave-asked': [
      `{asks-leave} _0-6 (${taken}|{ailment}|{symptom}|{procedure}|vacunar|operar|operarme|urgencias|embarazo|hacer|tomar|tomarlo|mezclar|conducir|beber|entrenar|deporte|dar el pecho|volar)`,
      `(${taken}) _0-6 {asks-leave}`,
      '(es|será|sería) (normal|grave|malo|peligroso|bueno|seguro|preocupante|contagioso)',
    ],
    'ill-told': [
      '{symptom-told}',
      `(me|mi|estoy|tomo|llevo) _0-4 (${taken}|{ailment}|{symptom}|{condition})`,
      '{test-result}',
      '(mi|mis) (analítica|tsh|colesterol|resultados|tensión|resonancia|ecografía|radiografía|electro)',
    ],
  },
};
