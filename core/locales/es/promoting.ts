import type { TopicText } from '../../reading/topics/index.ts';

export const promoting: TopicText<'promoting'> = {
  lexicon: {
    'promo-code':
      '(mi|con_mi|nuestro|usa_mi|usad_mi|usen_mi|con_el|usa_el|usad_el)_(código|cupón|cupon|codigo|descuento) código_(de_|)(descuento|promocional|promo) cupón_de_descuento (10|15|20|25|30|40|50)_de_descuento descuento_(exclusivo|especial|para_(mis|vosotros|mi)|con) con_descuento rebajad(o|a)_para_mis',
    'at-checkout':
      'al_(pagar|finalizar|comprar|reservar|hacer_el_pedido|tramitar) en_(su|la|el|vuestra|mi)_(web|cesta|carrito|tienda|app|tienda_online) finalizar_la_compra en_caja',
    'you-save': '(tenéis|tienes|tienen)_(descuento|el_envío|un_descuento|rebaja)',
    'link-in-bio':
      '(enlace|link|lo_tenéis|lo_tienes|disponible|está|os_lo_dejo)_en_(mi_|la_|)(bio|perfil|biografía|stories|historias|destacados) link_de_(compra|afiliad(o|a)) enlace_de_(compra|afiliad(o|a)) desliza_(hacia_arriba|para_comprar) tienda_online mi_tienda en_mi_web escríbeme_(y_te_paso|para_pedir|por_privado_para)',
    'buy-it':
      '(comprad|compra|compren|cómpra|pide|pedid|pidan|probad|prueba|prueben|reserva|reservad|consigue|conseguid|hazte|haceos|llévate|aprovecha|aprovechad|aprovechen|descarga|descargad|encarga|encargad|contrata|contratad)(lo|la|los|las|os|te|se|) a_la_venta no_te_quedes_sin últimas_unidades',
    product: `colágeno crema(s) sérum protector(_solar|) fotoprotector suplemento(s) vitaminas producto(s) marca laboratorio(s) plantillas pasta_de_dientes cepillo probióticos proteína(s) batido(s) infusión app aplicación curso máster libro test_genético kit champú gel pack línea
      fármaco medicamento aparato tensiómetro báscula robot clínica aseguradora seguro mascarilla(s) aceite dispositivo glucómetro reloj pulsera zapatillas almohada colchón leche_infantil biberón(es) chupete lentillas gafas melatonina magnesio omega complemento(s) congreso viaje cena`,
    praise:
      'lo_mejor el_mejor la_mejor los_mejores me_encanta(n|) encantad(o|a) maravill(a|oso|osa) imprescindible(s) mi_favorit(o|a) mis_favorit(os|as) os_lo_recomiendo os_la_recomiendo recomiendo recomendad(o|a)_por_mí recomendadísim(o|a) una_pasada un_acierto funciona_genial me_ha_cambiado resultados_increíbles increíble(s) tirad(o|a) no_puedo_vivir_sin top imbatible fan calidad',
    'i-prescribe':
      '(solo|sólo|siempre|únicamente)_(receto|prescribo|recomiendo|uso|utilizo|mando) (yo_|)(receto|prescribo|recomiendo|uso|utilizo)_(solo|sólo|siempre|únicamente) la_que_(receto|uso|recomiendo|prescribo)_(yo|a_mis|siempre|en) el_que_(receto|uso|recomiendo|prescribo)_(yo|a_mis|siempre|en) a_(todos_|todas_|)mis_pacientes_(les|se|siempre)_(receto|recomiendo|mando|digo|prescribo|lo|la|les)',
    'paid-for':
      '(me|nos)_(invitó|invitaron|ha_invitado|han_invitado|pagó|ha_pagado|regaló|regalaron|ha_regalado|han_regalado|mandó|ha_mandado|han_mandado|ha_enviado|han_enviado|patrocina|llevó|ha_llevado) invitad(o|a|os|as)_por gracias_a_(laboratorios|la_marca|mi_sponsor) patrocinad(o|a)_por cortesía_de de_la_mano_de embajador(a)_de colaboro_con colaboración_con gracias_(al|a_los)_(laboratorio|laboratorios|amigos_de)',
    declared:
      'publi publicidad ad anuncio colaboración_(pagada|remunerada) contenido_(patrocinado|pagado|publicitario) patrocinio he_cobrado me_(han_pagado|pagan|pagaron)_(por|para) pagad(o|a)_por conflicto(s)_de_interés tengo_(relación|vínculo|intereses)_(económic(a|os)|con) retribuid(o|a)_por sponsored embajada_pagada declaro_que relación_comercial',
    'no-gain':
      'sin_conflicto(s) no_(es|hay)_(publi|publicidad|patrocinio|colaboración) sin_(publicidad|patrocinio|ánimo_de) no_me_(pagan|patrocina|patrocinan) no_cobro no_tengo_conflicto(s) comprad(o|a)_por_mí lo_he_pagado_yo',
  },
  phrases: {
    'you-save': [
      'os|te|les|se rebajan|rebaja|quitan|descuentan|hacen|restan|regalan|sale|salen|dan|ponen _0-3 #number|euros|pesos|pico|descuento|gratis|envío|algo|cinco|diez|quince|veinte|mitad',
    ],
    'promo-code': [
      'código|codigo|code #upper',
      '(con|usando|usa|usad|usen|poned|pon|pongan|metiendo|diciendo|di|decid|digan) (el|mi)? #upper (os|te|les|se|tenéis|tienes|tienen|sale|salen|hay|ahorras|ahorráis) _0-5 #number|descuento|rebaja|gratis|dto',
    ],
    'i-prescribe': [
      '(ya)? no (indico|receto|mando|recomiendo|uso|pauto|prescribo) (otro|otra|otros|otras|ninguna otra|ningún otro)',
      '(que|lo que|la que|el que) (receto|mando|prescribo|pauto|indico|recomiendo) (a|en) _0-1 (todas|todos|mis|mi|la|consulta|pacientes|niñas)',
    ],
  },
  grammar: {
    'gain-shown': [
      '<(mi|nuestro) (precio|tarifa|lista) de (distribuidor|distribuidora|socia|socio|embajadora|embajador|colaboradora|amiga|amigo)>',
      '<(escríbanme|escribidme|escríbeme|escribime|manden|mandad|mándame|comenta|comentad|comenten|responde|respondan|pon|ponme) (la palabra)? #upper> _0-6 (paso|pasamos|mando|envío|mandamos|enviamos|llega)',
      '<viaje|cena|congreso|finde _0-7 con _0-5 (de|del) #capital> _0-2 (su|sus|el nuevo|el suyo) _0-3',
      '<{promo-code}>',
      '<{link-in-bio}> _0-8 {product}|{buy-it}|{praise}|{i-prescribe}',
      '{product}|{buy-it}|{i-prescribe} _0-10 <{link-in-bio}>',
      '<{i-prescribe} _0-3 {product}|#capital>',
      '<(mandando|recetando|recomendando|pautando|prescribiendo) _0-2 {product} #capital>',
      '{product} _0-4 <{i-prescribe}> _0-12 {promo-code}|{buy-it}|{praise}|{link-in-bio}',
      '{paid-for} _0-10 <{buy-it}|{praise}>',
      '{praise} _0-8 <{paid-for}> _0-6 {buy-it}|{product}',
      '<{buy-it} _0-4 {product}> _0-8 {praise}|{promo-code}|{link-in-bio}|{paid-for}',
      '<{paid-for}> _0-6 {product} _0-10 {praise}|{buy-it}',
    ],
  },
};
