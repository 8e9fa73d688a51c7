import type { TopicText } from '../../reading/topics/index.ts';

export const promoting: TopicText<'promoting'> = {
  lexicon: {
    'promo-code':
      '(dite|di)_che_(vi|ti)_mando_io a_nome_mio_(avete|hai|c_è) (mio|col_mio|con_il_mio|nostro|usa_il_mio|usate_il_mio|usa_il|usate_il|con_il)_(codice|coupon|sconto) codice_(sconto|promo|promozionale) (10|15|20|25|30|40|50)_di_sconto sconto_(esclusivo|speciale|per_(voi|i_miei|chi)|con) scontat(o|a|i)_per_(voi|chi|i_miei) in_sconto_per_voi',
    'at-checkout':
      'alla_cassa nel_(vostro_|tuo_|)carrello (sul|nel)_(loro_|mio_|)(sito|shop|negozio) al_(checkout|pagamento) all_ordine quando_(ordinate|pagate|ordini)',
    'you-save': '(avete|hai)_(lo_sconto|la_spedizione|uno_sconto)',
    'link-in-bio':
      '(link|lo_trovate|la_trovate|li_trovate|trovate_tutto|disponibile|lo_trovi|la_trovi|ve_lo_lascio)_(in_|nella_|sul_mio_|nelle_|nel_mio_)(bio|profilo|stories|storie|evidenza) link_in_bio link_(d_acquisto|affiliat(o|i)|per_acquistare|di_affiliazione) swipe_up scorri_per_acquistare (mio_|)shop_online mio_negozio sul_mio_sito scrivimi_(per_ordinare|e_ti_mando|in_privato_per)',
    'buy-it':
      '(compra|comprate|compri|acquista|acquistate|ordina|ordinate|prova|provate|prenota|prenotate|prendi|prendete|scarica|scaricate|approfitta|approfittate|iscriviti|iscrivetevi)(lo|la|li|le|ne|telo|tela|velo|) in_vendita ultimi_pezzi non_fartelo_scappare non_fatevelo_scappare assicurati',
    product: `collagene crema creme siero protezione_solare integrator(e|i) vitamine prodott(o|i) marchio marca brand laboratorio plantar(e|i) dentifricio spazzolino fermenti probiotici proteine beverone tisana app corso master libro test_genetico kit shampoo gel pack linea
      farmaco medicinale apparecchio misuratore bilancia robot clinica assicurazione polizza maschera olio dispositivo glucometro orologio braccialetto scarpe cuscino materasso latte_in_polvere biberon ciuccio lenti occhiali melatonina magnesio omega congresso viaggio cena`,
    praise:
      'il_top il_migliore la_migliore i_migliori top adoro amo mi_trovo_(benissimo|bene) fantastic(o|a|i) meraviglios(o|a) indispensabil(e|i) il_mio_preferito la_mia_preferita i_miei_preferiti ve_lo_consiglio ve_la_consiglio ve_li_consiglio consiglio consigliatissim(o|a|i) una_bomba eccezional(e|i) mi_ha_cambiato risultati_incredibili incredibil(e|i) costa_pochissimo non_vivo_senza imbattibil(e|i) ottim(o|a|i) che_bel',
    'i-prescribe':
      '(solo|soltanto|sempre|unicamente)_(prescrivo|consiglio|uso|utilizzo) (io_|)(prescrivo|consiglio|uso|utilizzo)_(solo|soltanto|sempre|unicamente) (quell|quello|quella)_che_(prescrivo|uso|consiglio) ai_miei_pazienti_(consiglio|prescrivo|do|dico|faccio) a_tutti_i_miei_pazienti l_unic(o|a)_che_(consiglio|prescrivo|uso)',
    'paid-for':
      '(mi|ci)_(ha|hanno)_(invitat|pagat|regalat|mandat|spedit|inviat|sponsorizzat|portat|ospitat|omaggiat)(o|a|i|e) offert(o|a|i)_da invitat(o|a|i)_da ospite_di grazie_(a_|alla_|agli_amici_di_|al_)(laboratori|marca|azienda|sponsor) sponsorizzat(o|a)_da gentilmente_(offert|inviat)(o|a|i) ambassador collaboro_con collaborazione_con testimonial_di in_collaborazione_con omaggio_di',
    declared:
      'adv ad pubblicità annuncio collaborazione_(pagata|retribuita) contenuto_(sponsorizzato|pagato|pubblicitario) sponsorizzazione (sono_stat(o|a)|vengo)_pagat(o|a) mi_(hanno_pagato|pagano)_(per) retribuit(o|a) retribuito_da conflitt(o|i)_di_interess(e|i) (ho|rapporto|rapporti)_(un_rapporto_|)(economic(o|i)|commerciale) sponsored supplied_by gifted dichiaro_(che|di) prodotto_fornito_da sponsorizzato',
    'no-gain':
      'nessun_conflitto senza_(conflitti|conflitto|pubblicità|sponsor) non_(è_|)(sponsorizzato|adv|pubblicità|una_pubblicità|una_sponsorizzazione) non_mi_(pagano|paga|sponsorizza) non_ci_guadagno comprat(o|a|i)_da_me l_ho_pagat(o|a)_io non_ho_conflitti',
  },
  phrases: {
    'you-save': [
      'vi|ti|ve|te tolgono|toglie|scalano|scala|regalano|scontano|fanno|danno|la|lo _0-3 #number|euro|sconto|gratis|spedizione|regalano|cinque|dieci|quindici|venti|qualcosa',
      'togliete|togli|risparmiate|risparmi|scalate _0-2 #number|euro|cinque|dieci|quindici|venti|spedizione',
    ],
  },
  grammar: {
    'gain-shown': [
      '<viaggio|cena|congresso|weekend _0-7 (con) _0-4 (di|della) #capital> _0-2 (il loro|la loro|il nuovo) _0-3',
      '<{product}|{treatment}|{procedure}> _0-4 (in promo|in promozione|in offerta|scontato|scontata) _0-10 (scrivetemi|prenotate|contattatemi|fino a|in dm|in direct)',
      '(preferito|preferita|migliore|top) _0-3 <(in promo|in promozione|in offerta|scontato|scontata)>',
      '<(codice|coupon) : #upper>',
      '^ <(codice|coupon) #upper> ;',
      '<(col|con il|mio|usa il|usate il|inserite il|nostro) (codice|coupon) _0-1 #upper>',
      '<(con|col|usate|inserite|digitate|scrivete) #upper> _0-4 (avete|risparmiate|risparmi|sconto|ottenete|gratis|in regalo)',
      '<(lo|la|li|le|ne) (do|consiglio|prescrivo|suggerisco|faccio usare|faccio prendere|propongo)> _0-1 (a)? (tutti|tutte) (i|le)? (miei|mie)',
      '(sconto|scontato|scontata|regalino|in regalo|spedizione gratis|omaggio) _0-8 <{buy-it}|{product}|{link-in-bio}>',
      '<{product}> _0-8 (con lo sconto|col mio sconto|a prezzo speciale|in sconto|spedizione gratis)',
      '<{promo-code}>',
      '<{link-in-bio}> _0-8 {product}|{buy-it}|{praise}|{i-prescribe}',
      '{product}|{buy-it}|{i-prescribe} _0-10 <{link-in-bio}>',
      '<{i-prescribe} _0-3 {product}|#capital>',
      '{paid-for} _0-10 <{buy-it}|{praise}>',
      '{praise} _0-8 <{paid-for}> _0-6 {buy-it}|{product}',
      '<{buy-it} _0-4 {product}> _0-8 {praise}|{promo-code}|{link-in-bio}|{paid-for}',
      '<{paid-for}> _0-6 {product} _0-10 {praise}|{buy-it}',
    ],
  },
};
