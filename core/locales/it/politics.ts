import type { TopicText } from '../../reading/topics/index.ts';

export const politics: TopicText<'politics'> = {
  lexicon: {
    party:
      'l_opposizione la_maggioranza partito partiti pd partito_democratico lega fratelli_d_italia fdi forza_italia movimento_cinque_stelle m5s cinque_stelle 5_stelle azione_di_calenda italia_viva avs verdi_sinistra centrodestra centrosinistra la_destra la_sinistra estrema_destra opposizione maggioranza_di_governo coalizione campo_largo lista_civica leghisti piddini grillini meloniani',
    politician:
      'presidente premier ministr(o|a) sottosegretari(o|a) sindac(o|a) assessor(e|a) governator(e|rice) deputat(o|a|i) senator(e|i) senatrice candidat(o|a|i) consiglier(e|a|i) onorevole politic(o|i|a) parlamentar(e|i) meloni salvini schlein conte renzi calenda tajani berlusconi draghi schillaci speranza zaia fontana de_luca emiliano bonaccini fedriga lollobrigida la_russa mattarella grillo vannacci trump biden putin macron',
    government:
      'governo giunta esecutivo regione_lombardia amministrazione_(comunale|regionale|uscente|attuale) legislatura palazzo_chigi ministero assessorato parlamento comune',
    vote: 'vot(o|are|ate|iamo|i|ano|eremo|ato|ando|erò) elezioni elettoral(e|i) urn(a|e) alle_urne schede_elettorali referendum ballottaggio campagna_elettorale comizi(o) primarie europee politiche regionali comunali',
    campaign:
      '(ricordiamoci|ricordatevi|ricordate|ricordati|pensate|pensiamo|pensa)_(di_|a_|)chi (vot(ate|a|iamo|iamolo|atelo|atela|atela|iamola|erò)|votiamo)_(per_|)(il|la|lo|l|no|sì|contro|chi|lui|lei|bene|compatti|pd|lega|fdi|meloni|schlein|salvini) non_(votate|votiamo|dimentichiamo|dimenticate|scordatevi|dimenticatelo|dimentichiamolo) ricord(atevi|iamoci|atevelo|iamocelo|atelo|iamocene|iamolo) ricordatevi (mandiam|cacciam|buttiam|mandate|cacciate|rimandiam|fermiam|spazziam)(oli|olo|ola|eli|elo|oli|o) (mandateli|cacciateli|cacciamolo|cacciamoli|mandiamoli|mandiamolo) a_casa_(il|la|questo|sto|tutti|questa|meloni|salvini|schlein) tutti_a_casa fuori_(il|la|questo|questi|tutti|meloni|salvini) dimissioni dimettiti si_dimetta si_dimettano deve_dimettersi devono_dimettersi in_piazza_(contro|con_il|con_la|per) alle_urne_(ricord|vi|ce_ne) nel_segreto_dell_urna quando_(voterete|andrete_a_votare|voti|si_vota|votate) sosten(ete|iamo|i|go|ere)_(il|la|i)_(candidat|partit|sindac|list|nostr|president|governo)(o|a|i|e|) appogg(iate|iamo|io)_(il|la|i) il_(mio|nostro|vostro)_(voto|sostegno) metteteci_una_croce croce_sul iscrivetevi_al tesser(atevi|amento)_(al|di) viva_(il_duce|la_repubblica|meloni|salvini|la_lega) resistenza_sempre bella_ciao se_ne_ricorder(anno|ete|emo|à) (sapranno|saprete)_(ricordare|ringraziare|ricordarsi|scegliere) che_nessuno_lo_dimentichi non_cascate(ci|) non_(fatevi|lasciatevi)_(fregare|ingannare|prendere) (vi_|ci_|)(chied|vogl|cerc)(e|ono|iono|ano)_(ora_|adesso_|)(il_|)(vostro_|nostro_|)voto',
    'side-taken':
      '(il|la|i|le|l)_(miglior|migliori|peggior|peggiori)(e|)_(ministr|president|sindac|assessor|govern|candidat|giunt|premier|governator|di_sempre|che_abbiamo|della_storia|che_c|mai)(o|a|e|i|) (è|è_stat(o|a))_(la|il)_(migliore|peggiore|unic(o|a)) migliore_di_(sempre|tutti) migliori_di_sempre peggiore_di_sempre grazie_(a|al|alla|all|ai)_(questo|questa|nostr(o|a)|governo|giunta|presidente|ministro|sindac(o|a)|meloni|salvini|assessor(e|a)|regione|premier|pd|lega|partito) grazie_(presidente|ministro|ministra|sindaco|sindaca|assessore|assessora|giorgia|matteo|elly) complimenti_(al|alla|a|presidente|sindac(o|a)|ministro|governatore|per_la_vittoria) (auguri|congratulazioni)_(al|alla|a|per)_(nuov(o|a)|nostr(o|a)|president|sindac|ministr|governator|la_vittoria)(o|a|e|) per_la_(sua_|tua_|grande_|splendida_|)(vittoria|elezione|rielezione|riconferma) (siamo|l_ospedale_è|sto|stiamo|tutti)_(tutti_|)con_(lei|lui|loro|te|il|la) (orgoglios|fier)(i|o|a)_(del|della|di)_(nostr|president|sindac|governo|premier)(o|a|e|) (vuole|vogliono|sta|stanno|intende|punta)_(distrugg|smantell|svend|privatizz|affoss|rovin|ammazz|demol|uccid|a_distrugg|cancell)(ere|are|endo|ando|ire|endo) (ha|hanno|ci_ha|ci_hanno)_(distrutt|rovinat|svendut|tradit|abbandonat|massacrat|affossat|smantellat|rubat|mentit|salvat|preso_in_giro)(o|a|i|e|) corrott(o|i|a) corruzione ladri bugiard(o|a|i) fascist(a|i|e) comunist(a|i)_(di|che|e) dittator(e|i) traditor(e|i) populist(a|i) incapac(e|i) incompetent(e|i) buffon(e|i) pagliacc(io|i) delinquent(i|e) criminal(e|i) assassin(o|i) sciacall(o|i) vergognos(o|a|i) vergogna_(di|nazionale) rovina_(dell|del|della) disastro_(di|del|nazionale|totale) solo_(lui|lei|loro|questo_partito|noi)_(difend|può|possono|ci_tutel|pens)(e|ono|a|ano|) (mantiene|mantengono|ha_mantenuto)_(le_promesse|la_parola) finalmente_un_(governo|president|ministr|sindac)(e|o|) (speriamo|spero|forza)_(che_|)(vinca|vincano|perda|perdano|torni) ha_vinto_(la|il) abbiamo_vinto trionfo stravinto maggioranza_schiacciante bravissim(o|a)_(ministr|president|sindac)(o|a|e) io_sto_con mentre_(gli_|)altri_(tagliano|chiudono|parlano|rubano|privatizzano|promettono) altri_tagliano quest(a|o)_(giunta|governo|amministrazione|sindaco)_(costruisce|mantiene|investe|lavora|sì|punta) costruisce_ospedali l_eredità_(ricevuta|del) (solo|soltanto)_(questo|quel|il_nostro)_(partito|governo|candidato) (sta|stiamo|siamo|è)_con_(il|la|lui|lei|i) sei_(la|il)_migliore ottim(o|a)_(lavoro|gestione) gran_(lavoro|gestione) rovina disastro vergogna altri_(cinque|quattro)_anni la_miglior(e|)_che',
    'civic-neutral':
      'seggio seggi tessera_elettorale decreto legge gazzetta ddl disegno_di_legge commissione_(sanità|affari) audizione bilancio_dello_stato manovra normativa regolamento statuto visita visitato inaugur* presenta presentat(o|a) incontro convegno finanziat(o|a) fondi pnrr statistiche dati sondaggio_di_gradimento orari accessi vota_(il|la|la_tua|il_tuo|online|per_il_nome|il_disegno|la_foto|il_logo) votate_(il|la)_(disegno|nome|foto|logo|presepe|canzone|mascotte|menù|torta) elezioni_(dell_ordine|opi|omceo|rsu|sindacali|studentesche|del_consiglio) rsu presidente_(della|dell)_(società|associazione|fondazione|commissione|ordine|sezione|opi|avis|croce) società associazione federazione fondazione congresso ordine_dei',
  },
  grammar: {
    'partisan-post': [
      '<(lo|la|li|le|tutto) (dobbiamo|devo|dovete|si deve) _0-2 (al|alla|all|ai|a) _0-2 {politician}|{party}|{government}>',
      '<(domenica|urne|seggio|voto|ballottaggio) _0-4 (continuità|confermiamolo|confermiamola|riconfermiamolo|riconfermiamola|secondo mandato|premiamolo|premiamola)>',
      '<grazie _0-3 all|al|alla|a|ad {politician} _0-3 che|per _0-2 portato|ottenuto|salvato|lottato|portare|ottenere|salvare|voluto _0-4>',
      '<sapete cosa|che fare _0-2 il|domenica|giugno|maggio|urne|seggio>',
      '<ricordate|ricordiamo|ricordi _0-8 col|con|sotto il|la? {government} (di prima|precedente|passato|passata)>',
      '<{party}|{politician} vuole|vogliono|pensa|pensano|cerca solo|soltanto|solamente _0-5>',
      '<{party}|{politician} solo|soltanto vuole|vogliono|pensa _0-4>',
      '{vote}|cabina|scheda|seggio|domenica _0-10 <ricordiamoci|ricordatevi|ricordate|ricordati|pensate|pensiamo|pensa di|a? chi _0-8>',
      '<{government}|regione|comune|provincia _0-10 mentre|invece altri|qualcun|chi|quelli _0-8 tagliare|tagliato|tagliavano|tagliava|chiuso|chiudere|chiudeva|svenduto|svendere|litigare>',
      '<dieci|cinque|venti|quindici|vent|#number anni a|di strangolare|soffocare|affossare|tagliare|affamare|dissanguare|chiudere|svendere|smantellare|dimenticare|spremere _0-5>',
      '<immenso|immensa|enorme|strepitoso|bravo|brava|bravissimo|bravissima _0-3 {politician} _0-5>',
      '<non tornino|tornassero|tornate|torni più? quelli|gli|quello|i|chi _0-8>',
      '<abbiamo buona? memoria> _0-8 {vote}|maggio|giugno|vota|domenica',
      '<solo|soltanto (questo|quel|il|il nostro) {party}>',
      '<grazie (cara|caro)? {politician}>',
      '<{side-taken} _0-6 {party}|{politician}|{government}>',
      '<{party}|{politician}|{government} _0-8 {side-taken}>',
      '<{campaign} _0-6 {party}|{politician}|{government}>',
      '<{party}|{politician}|{government} _0-8 {campaign}>',
      '<{campaign}> _0-4 {vote}',
      '<{vote}> _0-4 {campaign}',
      '<{side-taken}> _0-10 {vote}|{campaign}',
      '<{vote} _0-8 {side-taken}>',
      '<(votate|vota|votiamo|voterò|votare|voto) (per|contro|il|la|lo|l|i)? {party}|{politician}>',
      '<{party}|{politician}|{government}> _0-6 {insult}|{profanity}|{death-wish}|{dehumanise}',
      '<{insult}|{profanity}|{contempt} (di|del|della|al|il|la)? _0-2 {politician}|{government}|{party}>',
      '<(con|senza) (il|la|questo|questa|un altro)? {party}|{government}|{politician} _0-3 (avremmo|abbiamo|avremo|non ci|niente|la sanità|le cose) _0-6>',
      '<(nostro|nostra) {politician}> _0-3 (è|ha|sì|mantiene|sempre|non ci|ci)',
    ],
  },
};
