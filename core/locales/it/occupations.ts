/** What people do for a living, in the words of the street. */
export const occupations = `acrobata addett(o|a)_(alle_pulizie|alla_sicurezza|alle_vendite|stampa) agente_(immobiliare|di_commercio|di_polizia|penitenziari(o|a)) agronom(o|a)
  albergat(ore|rice) allenat(ore|rice) allevat(ore|rice) alpino alpinista amministrat(ore|rice) animat(ore|rice) antiquari(o|a) antropolog(o|a) apprendista arbitr(o|a)
  archeolog(o|a) archivista artigian(o|a) artista arrotino assessor(e|a) assicurat(ore|rice) assistente_(sociale|di_volo) astronom(o|a) attacchino avvocat(o|a) babysitter baby_sitter
  bagnin(o|a) banchier(e|a) barbiere barcaiol(o|a) barista baritono barman benzinai(o|a) becchino bibliotecari(o|a) bigliettai(o|a) biolog(o|a) birrai(o|a)
  boscaiol(o|a) bottegai(o|a) boxeur bracciante bancarellaio cabarettista calzolaia cameraman cameriera_ai_piani camallo cantaut(ore|rice) cantinier(e|a) capitan(o|a) capocantiere
  caporeparto_(in|di)_(fabbrica|supermercato|magazzino) carpentier(e|a) carrozzier(e|a) cartolai(o|a) casalinga casellante casalingo centralinista ceramista chef chitarrista ciabattino cineasta clown collaudat(ore|rice)
  colf comandante commercialista commerciante commissari(o|a) comic(o|a) compositor(e|a) compositrice concessionari(o|a) consigliere_comunale consulente contabile contadinella controllore
  coltivat(ore|rice) copista coreograf(o|a) corista corazziere creativ(o|a) croupier cuoc(o|a)_(della_mensa|dell_asilo|della_scuola|del_ristorante) custode decorat(ore|rice) deputat(o|a) designer dipendente_(comunale|statale|delle_poste|pubblic(o|a))
  diplomatic(o|a) dirett(ore|rice)_(di_banca|d_orchestra|della_banca|di_scuola|del_supermercato) dirigente disegnat(ore|rice) disoccupat(o|a) dj doganiere domatore drammaturg(o|a) economista editor(e|a) editrice
  elettrauto enologa enologo ereditiera erborista escursionista estetista fabbricante facchin(o|a) falciat(ore|rice) fattorin(o|a) ferrovier(e|a) filosof(o|a) finanzier(e|a) fioraia fioraio fisic(o|a)
  fochista fontanier(e|a) fotograf(o|a) fruttivendol(o|a) fumettista funzionari(o|a) fresat(ore|rice) gelatai(o|a) generale geometra geolog(o|a) gestore ghostwriter ginnasta giocoliere giornalai(o|a) giurista
  giudice_di_pace governante grafic(o|a) gruista guardia_(giurata|forestale|carceraria|del_corpo) guardiano guida_alpina hostess idraulica illustrat(ore|rice) imbianchin(o|a) imbalsamatore impiegat(o|a) impresari(o|a)
  imprenditrice impiegat(o|a)_(delle_poste|del_comune|di_banca|dell_anagrafe) informatica ingegnera inserviente insegnante_di_(sostegno|musica|ginnastica|religione) installat(ore|rice) interprete investigat(ore|rice) ispettor(e|a) ispettrice istrutt(ore|rice)
  lattonier(e|a) lavandai(a|o) lavapiatti legale letturista (levatrice|farmacist(a)|medico|ottic(o|a)|veterinari(o|a)|ostetrica)_(del|di)_paese linguista locandier(e|a) lottat(ore|rice) macchinista madonnaro maggiordomo magistrat(o|a) magazzinier(e|a) malgar(o|a) manager
  manicure manovale maniscalco marmista maratoneta marinaia maresciall(o|a) mastro massai(a|o) matematic(o|a) mediat(ore|rice)_culturale mendicante mercante meteorolog(o|a) metalmeccanic(o|a)
  mimo ministr(o|a) missionari(o|a) modell(o|a) modista monac(o|a) mondina montatore_meccanico muratrice negoziante netturbin(o|a) noleggiator(e|a) novizi(o|a) nuotat(ore|rice)
  oper(atore|atrice)_(ecologic(o|a)|del_call_center) oraf(o|a) oratore organista ostess(a|e) oste paesaggista palombar(o|a) panettier(e|a) panificatore parlamentare parrucchiera pasticcier(e|a)
  pavimentista pendolare pensionat(o|a) percussionista perito pescivendol(o|a) piastrellist(a|i) pilota pittor(e|a) pittrice pizzaiola poet(a|essa) politic(o|a) pompiera ponteggiatore
  portier(e|a) portinai(o|a) portalettere postina potatore preside prestigiatore presentat(ore|rice) procuratore produttrice produttore programmat(ore|rice) psicolog(o|a) pubblicitari(o|a) questore
  ragionier(e|a) rapper rappresentante receptionist recuperant(e|i) redatt(ore|rice) regista responsabile_(vendite|commerciale) restaurat(ore|rice) ricercat(ore|rice)_universitari(o|a) rider riparatore
  ristorat(ore|rice) sacrestano saldat(ore|rice) salumier(e|a) sarto sbandierat(ore|rice) scafista scalpellin(o|a) scaricat(ore|rice) sceneggiat(ore|rice) schermit(ore|rice) sciat(ore|rice) scrittor(e|a) scrittrice
  scultor(e|a) scultrice segretari(o|a) segretari(o|a)_(della_scuola|comunale|di_studio) senatore senatrice seminarista sindacalista skipper soffiatore_di_vetro sociolog(o|a) sommelier soprano speleolog(o|a) spazzacamin(o|a) spazzin(o|a)
  stagionale stagnin(o|a) stilista stiratrice steward stuntman stuccatore suonat(ore|rice) supplente surfist(a|i) tappezzier(e|a) tassinaro tatuatrice tecnic(o|a)_(informatico|del_suono) telefonista tennista tenore
  tessit(ore|rice) tintor(e|a) tipograf(o|a) torner(o|a) tornitor(e|a) tramviere traduttore traduttrice trattorista truccat(ore|rice) ufficiale_giudiziario usciere vaccar(o|a) venditore_ambulante venditrice
  verniciat(ore|rice) vetrai(o|a) vescovo vignaiol(o|a) vigilessa vigilante viticolt(ore|rice) violoncellista viaggiat(ore|rice)_di_commercio volontari(o|a)_della_protezione_civile`;
