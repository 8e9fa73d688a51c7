import type { Language } from './tool.ts';

/** Invented posts of about 500 characters, with and without somebody named. */
export const posts: readonly (readonly [Language, string])[] = [
  [
    'es',
    'Ayer cerramos en la unidad el proyecto de los paseos. Lo empezó Nerea Ibarrondo hace tres inviernos con cuatro sillas y un carrito, y hoy salen al jardín quince personas cada tarde. Gracias a Ximo, a la doctora Palau y a las chicas de lavandería, que nos guardan las mantas. El jueves a las 17:30 lo contamos en el salón de actos; hay café y no hace falta apuntarse. Si alguien tiene en casa un tocadiscos que funcione, que nos escriba a paseos@jardinabierto.example y vamos a buscarlo. Nos vemos allí.',
  ],
  [
    'es',
    'Noche larga. A las tres entró un señor mayor que no recordaba su dirección y llevaba en el bolsillo un papel con el DNI 48273916W y el teléfono 655 20 41 87. Lo que más me impresionó fue que preguntaba por su perro y no por él. La hija, Amparo, llegó al rato desde Utiel y nos trajo rosquillas. En este trabajo una aprende que lo urgente no siempre es lo importante, y que un papel doblado puede valer más que una analítica. Hoy libro, mañana vuelvo de tarde y el viernes nos toca sesión con los residentes.',
  ],
  [
    'it',
    'Stamattina abbiamo salutato Ornella, che va in pensione dopo trentun anni di turni, di notti e di caffè alla macchinetta del secondo piano. Con lei se ne va la memoria del reparto: sapeva dove stavano le lampadine di ricambio e chi aveva prestato la scala a chi. Il dottor Brambati ha letto una poesia, la caposala ha pianto e Gino ha portato i cannoli. Da domani la sua bacheca la cura Ilenia Sforzin, che è avvisata. Se passate di qui mercoledì alle 15, la torta è in sala riunioni e la porta è aperta a tutti.',
  ],
  [
    'it',
    'Turno di notte tranquillo fino alle quattro, poi tre accessi insieme. Una ragazza di 19 anni caduta dal motorino, un signore con la tessera in mano che ripeteva il suo codice GLLMRC61C14L736X e una nonna arrivata in taxi da Mestre con la borsa della spesa. Nessuna tragedia, molta pazienza. Il signor Galletti voleva per forza offrirci il caffè e ci ha lasciato il numero, 347 660 1298, per sapere della vicina. Poi il sole, la colazione e la coda sul ponte: si torna a casa con la sensazione di avere fatto qualcosa.',
  ],
  [
    'en',
    'Twenty years ago today I walked onto the ward with borrowed shoes and no idea where the linen cupboard was. Sister Maguire took one look at me and said we would get on fine. She was right about most things. This week we opened the new garden room, and it carries her name. Thanks to Priya, to big Dave from estates and to everybody who ran, baked or sold raffle tickets. Doors open on Saturday at 10:30, there is cake and the kettle is on. Bring a chair if you can, and come and say hello to the whole team.',
  ],
  [
    'en',
    'Long shift. A gentleman came in at dawn with his life in a carrier bag: a photograph, a bus pass and a letter with NHS 485 777 3456 on the top. He had walked from Dunmore because the first bus was cancelled, and all he wanted was someone to read it to him. His neighbour Fionnuala rang twice, on 07700 900 461, to ask whether he had eaten. We found him a sandwich, then the right clinic, then a lift home. Nothing about it was clever, and all of it was the job. Off now until Thursday, the garden needs me.',
  ],
];
