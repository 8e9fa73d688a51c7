import type { TopicText } from '../../reading/topics/index.ts';
import { recommended } from './recommending.ts';

export const promotion: TopicText<'promotion'> = {
  lexicon: {
    recommend:
      '(vi_|ti_|le_|lo_|la_|li_|ve_lo_|ve_la_)(consigliamo|consiglio|raccomandiamo|raccomando|suggeriamo|suggerisco|consigliano) consigliamo consiglio_(vivamente|caldamente|a_tutti|sempre|solo|la|il|i|le) consigliat(o|a|i|e)_(da|dai)_(nostr|tutt|noi|me)(i|o|a|e|) raccomandat(o|a|i|e)_(dai|da)_nostr(i|o) (il|la|i|le)_nostr(o|a|i|e)_(consigli|preferit|scelta|marca|marchio|raccomandazione)(o|a|i|e|) (provate|prova|provatel|provatele|provateli)(o|a|i|e|)_(il|la|le|i|lo|gli|quest|che|subito|non)(o|a|i|e|) non_ve_ne_pentirete usano_e_consigliano usiamo_(tutti_|sempre_|solo_|)(il|la|i|le) dovete_(assolutamente_|)(provare|comprare|avere) se_dovete_(scegliere|comprare) io_(consiglio|uso|compro|prescrivo|mando)_(sempre_|solo_|)(il|la|i|le|da) adoriamo_(il|la|i|le) impazziamo_per siamo_fan_(di|del|della)',
    'buy-at':
      '(compra|comprate|acquista|acquistate|ordina|ordinate|prendi|prendete|prenotate|richiedi|richiedete|scaricate|scarica)_(da|dal|dalla|all|alla|al|nel|il|la|i|le|lo|l|su|online|presso|in|subito|questo|questa|sempre) compratel(o|a|i|e) acquistatel(o|a|i|e) ordinatel(o|a|i|e) lo_trovate_(in|da|nelle|su) la_trovate_(in|da|nelle|su) li_trovate_(in|da|nelle|su) le_trovate_(in|da|nelle|su) in_vendita_(da|in|presso|nelle) disponibil(e|i)_(in_farmacia|nelle|su_amazon|da|presso) (andate|andat|vai|passate|fate_un_salto|fateci_un_salto)_(da|dal|dalla|all|alla|al|dai|a) andate_da passate_da (rivolgetevi|rivolgiti|affidatevi|affidati)_(a|al|alla|all|ai|da) iscrivetevi_(in|alla|al)_(palestra|corso_di) se_cercate_(un|una|un_buon|dei|delle) se_cerchi_(un|una) fatevi_(l_assicurazione|fare_gli_occhiali|il_colore) iscriv(etevi|iti)_(da|al|alla|a|in) fate_(la|una)_(polizza|tessera|assicurazione) prenotate_(da|un_tavolo|subito) unitevi_a',
    ware: 'plantar(i|e) crem(a|e) materass(o|i) cuscin(o|i) app applicazione integrator(e|i) vitamine_(di|della) collagene shampoo spazzolin(o|i) dentifrici(o) collutorio scarp(a|e) zoccoli_(di|sanitari|professionali) divis(a|e)_(di|sanitari|da) camic(e|i)_(di|da) fonendoscopi(o) stetoscopi(o) misurator(e|i)_(di|della) glucometr(o|i) termometr(o|i) sensor(e|i)_(di|della) orologio smartwatch biberon latte_(in_polvere|artificiale|di) pannolin(i|o) passeggin(o|i) seggiolin(o|i) occhiali lenti apparecch(i|io)_(acustici|acustico|invisibile) poltron(a|e)_(di|relax|ergonom) sedi(a|e)_ergonomic(a|he) calze_(elastiche|a_compressione) siero fermenti_lattici probiotic(o|i) proteine_(di|in) barrette tisan(a|e) olio_di acqua_(minerale|oligominerale|alcalina) yogurt cosmetic(i|o) marca marchio prodott(o|i) linea_(di|viso|corpo) gamma_(di|completa) solar(e|i)_(di|della) polizz(a|e) assicurazion(e|i) mutuo corso_a_pagamento libro_di borsa_(di|termica) allineatori sbiancante deodorante latte polizza integratore',
    seller:
      'calzature calzaturificio ferramenta gioielleria panetteria macelleria merceria sanitari_ortopedici articoli_sanitari pescheria enoteca autofficina agriturismi ottica ottico farmacia_(di|in|del|san) parafarmacia negozi(o) sanitaria ortopedia_(di) palestra ristorante pizzeria bar_di hotel albergo agriturismo terme spa parrucchier(e|a) estetista centro_estetico erboristeria supermercato esselunga conad coop amazon decathlon libreria agenzia_(viaggi|immobiliare|assicurativa) assicuratore banca laboratorio_(privato|analisi_di) studio_dentistico_(di) onoranze_funebri concessionari(a|o) officina personal_trainer coach fisioterapista_privato panificio pasticceria catering fiorista boutique trattoria osteria',
    superlative:
      '(il|la|i|le|lo|gli)_(miglior|migliori|migliore)(e|)_(sul|sul_mercato|che|in_assoluto|in_commercio|del|della|d_italia|rapporto|qualità|marca|marchio|scelta|app|crema|prodotto|integratore|in_città|di_tutti|di_tutte|per) i_migliori le_migliori il_migliore la_migliore (il|la|i|le)_top il_top numero_uno_(in|nel|per) n_1_(in|nel) imbattibil(e|i) insuperabil(e|i) imperdibil(e|i) eccezional(e|i) senza_(rivali|eguali|paragoni) non_ce_n_è_per_nessuno indispensabil(e|i) miracolos(o|a|i|e) qualità_prezzo l_unic(o|a)_che_(funziona|vale) funziona(no)_(davvero|benissimo|a_meraviglia) una_garanzia una_bomba vale_ogni_(euro|centesimo) da_non_perdere niente_di_meglio_(di|del|della|che) nulla_di_meglio parola_(di|dei)_(nostr|dottor|medic|dermatolog|ortopedic|farmacist)(i|e|o|)',
    trusted:
      '(gente|persone|professionisti|marca|marchio|negozio|negozianti)_(fidat|seri|serie|onest|per_bene|affidabil)(a|e|i|o|) di_(assoluta_|massima_|nostra_|piena_|totale_|)fiducia (ci_|mi_|si_)(fidiamo|fido|fidano)_(solo|di|del|della|ciecamente|soltanto|dei|delle) fidatevi_(di|del|della|dei|solo) affidabil(e|i|issim(o|a|i|e)) a_occhi_chiusi ad_occhi_chiusi (i|le)_più_(onest|seri|brav|gentil|economic)(i|e|he)_(della|del|di|in|che) garantit(o|a|i|e)_da(i|)_nostr(i|o) garantiamo_noi parola_nostra (nostr(o|a|i|e))_(sponsor|partner|fornitor(e|i)|amici_di) amici_di_(casa|sempre|ottica|farmacia) non_ve_ne_pentirete non_te_ne_pentirai una_(garanzia|certezza) non_(delude|tradisce|sbaglia)_mai',
    'vote-for-us':
      'vot(ate|a|iamo|atela|atelo|ateci|aci|atemi|ami)_(la_nostra|il_nostro|i_nostri|le_nostre|per_la_nostra|per_il_nostro|la_dottoressa|il_dottor|il_dott|la_dott|per_noi|noi|ora|qui) votateci votaci votatel(a|o) (il|un)_(vostro|tuo)_voto_(per|alla|al|conta) dateci_il_(vostro_|)voto serve_il_vostro_voto come_(miglior|migliore)_(influencer|medico|dottor|clinica|ospedale|farmacia|infermier|blog|dentista|pediatra) candidat(e|ateci|a)_(la|il)_nostr',
    'healthy-habit':
      'camminar(e) camminat(a|e) movimento attività_fisica sport bere_(acqua|molto|tanta) acqua idrat* vaccin* lav(are|arsi|atevi|a|ati)_(bene_|spesso_|)(le_|)mani igiene_delle_mani dieta_(mediterranea|equilibrata|varia) frutta verdura legumi dormire riposo mascherin(a|e) arieggiare consultare_(il|un) parlarne_(con|col) prenotare screening controll(o|i)_(annuale|periodic|regolar) protezione_solare crema_solare evitare non_(assumere|prendere)_(farmaci|antibiotici) smettere_di_fumare allattamento chiamare_il_(112|118) donare_(il_)sangue prudenza cautela lettura_(di|dell|del) leggere_(l|il|la|le)_(articolo|linee|guida|intervista) linee_guida generic(o|i) equivalent(e|i) paracetamolo ibuprofene principio_attivo rivolgersi_al chiedere_al',
    'own-praise':
      'siamo_(i|le|il|la|l|da_sempre|ancora|sempre|stati|tra|fra|un)_(miglior|migliori|numero_uno|leader|n_1|primi|punto_di_riferimento|centro_di_riferimento|eccellenz|più_|unici)(e|a|) (di_nuovo|ancora|sempre|ancora_una_volta)_(i_migliori|i_primi|numero_uno|primi|al_primo) (clinica|ospedale|centro|farmacia|studio|struttura|équipe|reparto)_(leader|numero_uno|n_1|all_avanguardia|d_eccellenza|di_eccellenza|di_riferimento|più_apprezzat|premiat|al_top)(o|a|) leader_(in|nel|nella|di|per) all_avanguardia avanguardia eccellenza orgoglios(i|a|o)_(di_essere|della_nostra|del_nostro|di_annunciare|dei_nostri|di_comunicare) (che_|)orgoglio_(la_nostra|il_nostro|essere|di_essere|per_la_nostra|per_il_nostro) (il|la)_nostr(o|a)_(prestigio|primato|dirigenza|eccellenza|successo) prestigios(o|a) i_migliori_(specialisti|professionisti|medici|chirurghi|prezzi|risultati) la_migliore_(tecnologia|clinica|assistenza|struttura) tecnologie_(all|di_ultima|d_avanguardia) nessuno_(opera|cura|assiste)_(come|meglio) un_altro_(successo|traguardo|primato|record) ennesimo_(successo|traguardo|record|riconoscimento|primato) record_di_(interventi|pazienti)_(per|nel|della) continuiamo_a_(crescere|vincere|fare_la_storia) modestamente modestia_a_parte',
    'prize-won':
      '(premi|premio|riconosciment|targa|sigill|certificazion|classific|medaglia|bollin)(o|i|a|e|)_(come|al_nostro|alla_nostra|nazional|internazional|d_oro|eccellenz|rosa|newsweek|agenas|migliore|per_il_nostro|per_la_nostra|al|alla)(e|i|a|) (abbiamo|ci_hanno|siamo_stati|è_stato|il_nostro_ospedale_ha|ci_è_stato)_(vint|ricevut|conquistat|premiat|ottenut|assegnat|nominat|elett|inserit|classificat|conferit)(o|a|i|e) secondo_(la_classifica|newsweek|la_rivista) nella_classifica (primo|primi|prima)_(in_classifica|posto|in_italia|in_regione|nella) migliore_(ospedale|clinica|farmacia|struttura|centro)_(d|del|di|in|della) cinque_stelle_su 5_stelle recensioni_a_5 nuovo_premio altro_premio',
    'choose-us':
      'grazie_(per_|di_)(averci_scelto|la_(vostra_|)fiducia|la_fiducia|sceglierci|esserci_affidati|la_preferenza) scegli(|ete)_(noi|la_nostra|il_nostro|i_migliori|l_eccellenza) sceglieteci sceglici perché_sceglier(e|ci)(_noi|) (vieni|venite)_(dai_migliori|a_trovarci|a_conoscerci|da_noi) affidat(evi|i)_(ai_migliori|a_noi|ai_nostri|alla_nostra) in_(ottime|buone|mani)_mani sei_in_buone_mani la_(tua|vostra)_(migliore_|)scelta lasciateci_una_recensione lascia_una_recensione seguiteci_per passaparola_ai',
    boss: 'direttor(e|rice|i) direttore_(generale|sanitario|amministrativo) dg primari(o|a|i) president(e|essa) dirigenza management proprietà titolar(e|i) fondator(e|rice|i) amministratore_(delegato|unico) ad_(della|del) ceo vertici sindac(o|a) assessor(e|a) ministr(o|a) governatore cda',
    'boss-shown':
      'visita visitano ha_visitato in_visita inaugur(a|ano|ato|azione) ha_(inaugurato|tagliato|ricevuto|incontrato|accolto|premiato) taglio_del_nastro taglia_il_nastro prima_pietra posa pos(ano|ato) riceve(|uto) ricevono accoglie accolto interven(uto|to|uta)_(al|alla|a) intervist(a|ato|ata)_(al|alla|del|della|su|dal) in_copertina ospite_(a|al|di|in)_(tv|rai|trasmissione|radio) brinda stringe_la_mano saluta discorso ritira_il_premio insediat(o|a)_(il|la) foto_di_rito sopralluogo_(del|della)_(direttor|president|sindac|assessor)(e|o|a|)',
    offer:
      'promo promozion(e|i) (in|super|maxi|nostra|nostre|speciale)_offert(a|e) offert(a|e)_(speciale|speciali|lampo|del_mese|valida|fino) scont(o|i|at(o|a|i|e)) al_(10|15|20|25|30|40|50|60|70)  2x1 3x2 due_al_prezzo prima_(visita|consulenza|seduta)_gratuit(a|a) gratis_(la|il|per|fino|solo|a_chi) black_friday cyber_monday prezz(o|i)_(special|scontat|imbattibil|bloccat|mai|shock|ridott|lancio|bass)(e|i|o|) solo_(questa_settimana|per_oggi|fino_al|oggi|questo_mese|per_pochi) ultimi_posti posti_limitati tasso_zero interessi_zero finanziamento_(a|senza) coupon codice_sconto buon(o|i)_regalo gift_card in_omaggio omaggio regaliamo regal(a|ate)_un giveaway a_soli soli a_partire_da approfitta(te|ne|tene) risparmi(a|ate|o) pacchett(o|i)_(di|prova|benessere|completo) saldi',
    useful:
      'consigli come_(prevenire|curare|sapere|evitare|scegliere|prenotare|riconoscere|prepararsi|arrivare|accedere|si_entra) cosa_(fare|è|sono|mangiare|significa|portare) (vi|ti)_(spieghiamo|raccontiamo|insegniamo|aiutiamo) orari prenota(te|zioni) numero_verde ricordate sintomi segnali prevenzione (incontro|laboratorio|corso|visite)_gratuit(o|e) screening_gratuit(o|i) campagna_(di|vaccinale) vaccinazion(e|i) guida donazion(e|i) domande dubbi info informazioni',
  },
  grammar: {
    endorsed: [
      ...recommended,
      '<{buy-at} _0-4 #capital _0-6 {trusted}|{superlative}>',
      '<{buy-at} _0-4 {ware}|{seller} _0-6 {trusted}|{superlative}>',
      '<{ware}|{seller} _0-6 {trusted}>',
      '<{superlative} _0-2 {ware}|{seller} _0-6 #capital>',
      '<{trusted} (la|el|los|las|il|lo|le|the|in|en)? _0-2 {ware}|{seller}>',
      '<{superlative} _0-1 {ware} _0-2 #capital>',
      '<{superlative} _0-1 #capital _0-1 {ware}>',
      '<{recommend} _0-4 {ware} _0-3 #capital>',
      '<{recommend} _0-5 {ware}> _0-6 {superlative}|{trusted}|#capital',
      '<{recommend} _0-4 {seller}>',
      '<{recommend} (il|la|i|le|lo|gli|di|da)? #capital> _0-8 {superlative}|{trusted}|{ware}|{seller}|{buy-at}',
      '<{buy-at} _0-2 (da|dal|dalla|in|a|alla|al)? _0-2 {seller}|{ware}>',
      '<{buy-at} (da|dal|dalla|in|su|il|la|i|le)? #capital> _0-8 {trusted}|{superlative}|{ware}|{seller}',
      '<{trusted} _0-3 {ware}|{seller}|#capital> _0-6 {buy-at}|{superlative}|{ware}|{seller}',
      '<{trusted} (di|del|della)? #capital>',
      '<{ware}|{seller} _0-4 #capital _0-6 {superlative}|{trusted}>',
      '<{superlative} _0-3 {ware}|{seller}> _0-3 #capital',
      '<{ware} _0-2 (è|sono) _0-2 {superlative}>',
      '<{vote-for-us}>',
      '<(sostenete|seguite|sostieni|segui) _0-3 {seller}|#capital _0-6 {superlative}|{trusted}>',
    ],
    'house-praised': [
      '<{own-praise}>',
      '<{prize-won}>',
      '<{choose-us}>',
      '<{boss} _0-4 {boss-shown}>',
      '<{boss-shown} (del|della|dal|dalla|il|la|i|nostro|nostra) _0-3 {boss}>',
      '<(orgoglio|orgogliosi|fieri) (del|della|dei|la|il|per la|per il)? _0-3 {boss}>',
    ],
    'price-appeal': [
      '<(porta|portate|vieni con|venite con|prenota|prenotate|compra|acquista) _0-7 sbiancamento|botox|laser|filler|faccette|faccetta|impianto|impianti|apparecchio|ortodonzia|peeling|depilazione|epilazione|igiene|liposuzione|lifting|rinoplastica|ialuronico|mesoterapia|ascelle|inguine _0-10 gratis|regalo|regali|omaggio|pochette|metà|prosecco|buono|premio>',
      '<sbiancamento|botox|laser|filler|faccette|faccetta|impianto|impianti|apparecchio|ortodonzia|peeling|depilazione|epilazione|igiene|liposuzione|lifting|rinoplastica|ialuronico|mesoterapia|ascelle|inguine _0-6 (in due|tutte e due|entrambe|entrambi) _0-6 gratis|regalo|regali|omaggio|metà>',
      '<(tagga|taggate|porta|consiglia) _0-2 (amica|amiche|amici|amico) (per|e) (vincere|raddoppiare|avere|ottenere|vi) _0-3>',
      '<^ (offerta|promo|promozione|sconto) : _>',
      '<{offer} _0-6 #number|{offer}|euro|gratis>',
      '<{offer}> _0-4 (su|sullo|sulla|sul|sui|per|di|:) _0-3 (sbiancamento|botox|laser|filler|pulizia|visita|visite|impianto|impianti|depilazione|consulenza|trattamento|trattamenti|chirurgia|check|ortodonzia|seduta|sedute|occhiali|lenti|esami)',
      '<(sbiancamento|botox|laser|filler|pulizia|visita|impianti|depilazione|trattamento|seduta|check) _0-5 {offer}>',
    ],
  },
};
