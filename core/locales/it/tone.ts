import type { TopicText } from '../../reading/topics/index.ts';

export const tone: TopicText<'tone'> = {
  lexicon: {
    profanity: `cazzo cazzi cazzat(a|e) merda merde coglion(e|i) stronz(o|a|i|e) stronzat(a|e) vaffanculo fanculo minchia minchiat(a|e) puttana puttane porc(o|a)_(dio|madonna|troia|cane|puttana) troia troie incazzat(o|a|i|e) mi_fa_incazzare rotto_(i_coglioni|il_cazzo|le_palle) rompicoglioni rompipalle palle_piene culo figlio_di_puttana bastard(o|a|i|e) fottut(o|a|i|e) fottere fott(iti|etevi) cacat(a|e) che_palle testa_di_cazzo porcata`,
    insult: `idiot(a|i|e) imbecill(e|i) cretin(o|a|i|e) scem(o|a|i|e) stupid(o|a|i|e) deficient(e|i) ignorant(e|i) incapac(e|i) ritardat(o|a|i|e) handicappat(o|a|i|e) buffon(e|i) pagliacc(io|i) capr(a|e) asin(o|a|i) analfabet(a|i) matt(o|a)_da_legare maleducat(o|a|i|e) cafon(e|i|a) schifos(o|a|i|e) zotic(o|i) branco_di massa_di gentaglia feccia parassit(a|i) bugiard(o|a|i|e) tont(o|a|i|e) ebet(e|i) decerebrat(o|a|i|e) pezzent(e|i) coatt(o|a|i|e) fallit(o|a|i|e)`,
    derision: `sceneggiat(a|e) che_(sceneggiata|teatro|circo|personaggio|soggetto|spettacolo|elemento|tragedia) teatrale lagn(a|e) lagnos(o|a|i|e) piagnon(e|a|i) piagnucol(one|ona) ipocondriac(o|a|i|he) rompiscatole rompiball(e) pesant(e|i)_come sapienton(e|a|i) professoron(e|i) saputell(o|a|i|e) so_tutto_io dottor_google laureat(o|a|i)_su_(google|facebook) università_della_vita grande_fratello telenovela da_oscar drama_queen fint(o|a)_mal(ato|ata) fa_finta finge la_solita il_solito i_soliti le_solite sempre_lui sempre_lei fauna zoo casi_umani caso_umano cliente_fisso abbonat(o|a)_al geni(o|i)_(incompreso|del) luminari fenomen(o|i) perla perle ridicol(o|a|i|he) patetic(o|a|i|he) baracconat(a|e) fesseri(a|e) macchiett(a|e) cabaret`,
    laugh:
      'ahah ahaha ahahah ahahaha ahahahah ahahahaha haha hahaha hahahaha lol xd muoio_dal_ridere sto_morendo che_ridere da_ridere 😂 🤣 🙄 🤡 🤦 🤦‍♀️ 🤦‍♂️ 🤷 😹 😆 💀 🤭 😏',
    contempt: `non_(li|le|lo|la)_(sopporto|reggo|sopportiamo) non_(sopporto|reggo)_(i|le|gli|la|il|chi|quelli|quando) non_ne_posso_più_(di|dei|delle|degli) odio_(i|le|gli|chi|quando|quelli) odiamo (mi|ci)_(fanno|fa)_(schifo|rabbia|pena|ridere|venire|cadere_le_braccia|incazzare) stuf(o|a|i|e)_(di|dei|delle|degli|della) che_schifo_(di|quando|la|i) viene_voglia_di voglia_di_(prenderli|prenderla|prenderlo|menarli) li_manderei la_manderei lo_manderei le_manderei si_arrangi si_arrangino che_pazienza che_palle che_noia che_croce fino_a_qui cosi_impara(no)`,
    'wish-harm':
      'spero_(che_|)(muoia|muoiano|crepi|crepino|gli_venga|le_venga) crepi crepino se_lo_meritano se_lo_merita se_l_è_cercata se_la_sono_cercata ben_gli_sta ben_le_sta selezione_naturale darwin premio_darwin in_miniera a_zappare un_ceffone due_schiaffi senza_anestesia_per uno_di_meno una_di_meno',
    award:
      'premio_(a|al|alla|per|allo) il_premio medaglia_(a|al|alla|per) oscar_(a|al|alla|per) classifica_(di|dei|delle) top_(3|5|10|tre|cinque|dieci) concorso_(di|per) bingo_(di|dei|del) la_scusa_più campione_di tipi_di_(pazienti|paziente|parenti) cose_che_(dicono|fanno)_i_pazienti la_più_(stupida|scema|assurda|ridicola) il_più_(stupido|scemo|assurdo|ridicolo) più_scem(o|a|i|e)',
    complaint:
      'scusa scuse lamentela lamentele domanda_stupida domande_stupide motivo_d_accesso motivi_d_accesso mi_fa_male_tutto codici_bianchi fissazion(e|i) richieste_assurde sciocchezz(a|e)_come accessi_inutili',
    sexual:
      'bon(a|o|azza) gnocc(a|he) fig(a|o|he|hi) bellissim(a)_quella tett(e|one) culett(o|i) bel_(culo|corpo|seno|décolleté) un_culo scopabile trombare scopare strafig(a|o) me_la_(farei|sarei_fatta) che_(tette|culo|gambe|corpo) eccitante',
    mimicry:
      'quelli_del quelle_del quelli_della quelli_che quelle_che quello_del quella_del gente_che_viene la_gente_che_viene chi_viene_per chi_arriva_con chi_crede i_soliti_del il_classico la_classica quelli_con_il',
    slur: 'negr(o|a|i|e) zingar(o|a|i|e)_di_merda terron(e|i|a) polenton(e|i) frocio froci checca ricchion(e|i) culattone lesbicon(a|e) travestit(o|i) mongoloid(e|i) spastic(o|i) handicappato_di extracomunitari_di_merda musi_gialli femminazi beduin(o|i) cicciona ciccioni balen(a|e) vecchiacci(a|o) barbon(e|i)_di_merda',
    group: `grass(i|e) obes(i|e) ciccion(i|e) zingar(i|e) rom musulman(i|e) ebre(i) immigrat(i|e) stranier(i|e) extracomunitari cinesi rumeni albanesi africani arabi neri profughi marocchini nigeriani meridionali vecch(i|ie) anziani donne incinte uomini gay omosessuali lesbiche trans transessuali disabili drogat(i) tossici tossicodipendenti alcolisti ubriaconi barboni senzatetto poveri novax no_vax antivax vaccinati fumatori testimoni_di_geova credenti cattolici femministe fascisti comunisti napoletani calabresi carcerati ragazze_madri adolescenti matti psichiatrici`,
    'that-group':
      '(quelli|quelle|gente)_di_(quel|quella|questo)_(quartiere|paese|zona|città) di_quel_(quartiere|paese) con_(quella|la_loro)_(religione|cultura|razza|etnia|età|gente|ideologia) quella_(gente|gentaglia|razza|etnia) gente_così quei_(paesi|quartieri) quelli_là quelli_di_fuori',
    'only-come':
      '(viene|vengono)_(solo|soltanto)_(per|a|quando) (vuole|vogliono|sanno|pensano|cercano)_(solo|soltanto) sempre_(mentono|chiedono|vogliono) sono_tutt(i|e) se_ne_approfittano approfittano ci_(invadono|rubano|tolgono) intasano_(il|i) vivono_di_(sussidi|assistenza) non_si_(curano|lavano|integrano) non_dovrebbero_(poter|avere|venire|nascere|votare|riprodursi) non_(merita|meritano) è_colpa_loro non_sanno_(nemmeno|neanche|parlare) puzzano',
    'go-away':
      'se_ne_(vadano|tornino) tornino_a_casa a_casa_loro si_(cerchi|cerchino|trovino|trovi|paghino) non_(opero|curo|visito|tratto|voglio|ho_intenzione_di)_(più_|)(operare|curare|visitare|trattare) non_(opero|curo|visito|tratto) mi_rifiuto_di_(operare|curare|visitare|trattare) in_fondo_alla_(lista|fila) ultimi_della_lista un_altro_medico li_(caccerei|rimanderei|lascerei)',
    colleague:
      'quelli_(della|del|di)_(radiologia|pronto_soccorso|laboratorio|chirurgia|ortopedia|psichiatria|medicina|anestesia|farmacia|accettazione|rianimazione|reparto|direzione|amministrazione|turno|privato|pubblico|notte|cardiologia|neurologia|ginecologia|118) radiolog(i|o|a) chirurg(hi|o|a) anestesist(i|a) infermier(i|e|a) medic(i|o) oss specializzandi internisti ortopedic(i|o) psichiatri dentist(i|a) il_dentista_di la_clinica_di farmacist(i|a) ostetric(he|a) fisioterapist(i|a) osteopat(i|a) collegh(i|e) collega il_mio_(capo|primario|coordinatore|direttore) la_mia_(caposala|coordinatrice|direttrice) la_concorrenza un_altra_clinica il_medico_(precedente|di_prima) medici_di_base il_medico_di_base turno_di_(notte|mattina|pomeriggio) l_altro_(ospedale|turno|chirurgo|medico)',
    'own-team':
      'la_mia_(squadra|équipe|equipe|unità|gente) il_mio_(team|turno|reparto|servizio|personale) i_miei_(infermieri|specializzandi|dipendenti|collaboratori|ragazzi) le_mie_(infermiere|ragazze) la_nostra_squadra la_squadra_di_oggi',
    'bad-work': `fannullon(e|i|a) scansafatiche lavativ(o|i|a) disastr(o|i) incompetent(e|i) inett(o|i|a) incapac(e|i) negligent(e|i) irresponsabil(e|i) non_(fanno|fa|sanno|sa)_(niente|nulla|un_cazzo|lavorare|fare|nemmeno) macellai(o) ciarlatan(o|i) cialtron(e|i) mediocr(e|i) raccomandat(o|i|a) leccacul(o|i) lecchin(o|i) sfaticat(o|i) porcheri(a|e) scempi(o) schifezz(a|e) rovinat(o|a|i|e) rovina quello_che_(rovina|combina|sbaglia)`,
    shame:
      'da_vergogna vergogna vergognos(o|a|i|e) che_vergogna imbarazzante indecent(e|i) pietos(o|a|i) lo_scrivo_qui lo_dico_qui punto_e_basta che_si_sappia',
  },
  grammar: {
    'group-attacked': [
      '<{slur}>',
      '<{group}|{that-group}> _0-5 {only-come}|{go-away}|{wish-harm}|{contempt}|{insult}',
      '<{go-away} _0-3 {group}|{that-group}>',
      '<{contempt} _0-2 {group}|{that-group}>',
      '<{that-group}> _0-2 {go-away}',
      '<{only-come}> _0-4 {group}|{that-group}',
      '<{group}|{that-group}> (sono|tutti) _0-3 (uguali|così|sporchi|ladri|pericolosi|un pericolo|violenti|isteriche|una piaga)',
      '(tipico|tipica|roba|mentalità) (da|di|dei|delle) <{group}>',
      '<{group}> che non si (curano|cura|lavano|integrano)',
    ],
    'colleagues-attacked': [
      '<{colleague}|{own-team}> _0-5 {bad-work}|{insult}|{shame}|{profanity}',
      '<{bad-work}|{insult} _0-3 {colleague}|{own-team}>',
      '<{bad-work} (di|del|della|dei|degli|che) _0-3 {colleague}>',
      '<{own-team}> _0-4 {shame}',
      '(sistemare|sistemo|sistemiamo|rimediare|riparare) _0-3 <{bad-work} _0-3 {colleague}>',
      '<{contempt} _0-2 {colleague}>',
    ],
  },
};
