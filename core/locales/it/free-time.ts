/** The author's own hours away from work, and whom one meets there. */
export const freeTime = `treno_(soppresso|in_ritardo|delle|regionale) treni pendolar(e|i) bus_sostitutivo binario capotreno controllore trenitalia italo_treno autogrill casello traghetto imbarco gate volo_(cancellato|in_ritardo) carrozza_(silenzio|tre|quattro) (primo|ultimo)_giorno_(di|del|dell)_(scuola|asilo|nido|liceo|materna|elementari|medie|università) recita_(di|della)_(scuola|natale|asilo) tram autobus metropolitana aeroporto taxi tassista supermercato esselunga ikea parrucchier(e|a) estetista pilates zumba yoga crossfit spinning piscina nuoto allenamento palestra istruttore istruttrice
  personal_trainer maratona mezza_maratona triathlon spiaggia ombrellone cinema teatro concerto stadio derby matrimonio condominio commercialista trasloco semaforo portafoglio divano netflix lavatrice lavastoviglie
  frigorifero_di_casa discoteca aperitivo spritz dieta ballare pubblicità telecomando videogioco playstation fantacalcio coinquilin(o|a) condominiale bolletta mutuo multa vacanza ferie mercatino giostra pizzeria
  (mi|ci)_(sono|siamo)_(iscritt(o|a|i)|trasferit(o|a|i)|comprat(o|a|i)|regalat(o|a|i)|concess(o|a|i)) (sono|siamo)_andat(o|a|i|e)_a_(ballare|cena|correre|nuotare|sciare|pesca) ho_(ballato|nuotato|sciato|cucinato) vado_a_(correre|ballare|nuotare)`;

/** Somebody serves or meets the author in private life. */
export const servesAuthor = [
  '{person}|{elder} (della|del|dei|delle|di) (bancarella|edicola|bar|forno|mercato|negozio|fioraio|pizzeria|portineria|supermercato|benzina|frutta|pulizie|mensa|banco|tabacchi|libreria|lavanderia|piano|pianerottolo|condominio|palazzo)',
  '{retires} _0-6 {profession}|{staff}|ferrista|strumentista',
  '({profession}|{staff}|ferrista|strumentista) _0-10 {retires}',
  '(il|la|lo|l) _0-1 {free-time}|barista|cassiera|cassiere|idraulico|elettricista|meccanico|postino|fruttivendolo|macellaio|benzinaio|controllore|vicino|vicina|commessa|commesso|cameriere|cameriera|bidella|corriere|rider|prof|preside _0-1 (mi|ci) (ha|dice|fa|chiede|aveva|guarda|racconta|spiega|saluta)',
  '(mi|ci) ha (restituito|ridato|riportato|ceduto|tagliato|prestato|cambiato|tamponato|rigato|rubato|parcheggiato) _0-2 (strada|portafoglio|chiavi|telefono|cellulare|posto|ombrello|gomma|parcheggio|auto|macchina|bici|motorino|borsa)',
  '(mi|ci) ha (ceduto|tenuto|offerto|lasciato) (il|la|un|una|mezzo|metà|metà del suo)? (posto|gradino|sedile|finestrino|ombrello|passaggio|panino|strapuntino|cuccetta)',
  '(dice|sostiene|assicura|giura) che (ho|sono|avrei|avevo|devo) _0-4',
];

/** The author's own body and years. */
export const ownBody = [
  'mi (sono|ero) _0-1 (rotto|rotta|slogato|slogata|storto|storta|fratturato|fratturata|strappato|strappata|ustionato|ustionata|tagliato|tagliata|lussato|lussata)',
  '(il mio|la mia) (fisio|dentista|medico|dottoressa|ostetrica|osteopata|oculista) (dice|ha detto|crede|mi)',
  '(stavolta|oggi|adesso|ora)? (tocca|è toccato|toccava) (a me|anche a me)',
  'settimana {duration}|#number (della mia|del mio)',
  '(borsa|valigia) (per l ospedale|del parto|per il parto|pronta|preparata|già pronta) _0-4 (in macchina|da|all ingresso|alla porta|pronta|io|mia)',
  '(eccomi|eccomi qua|eccomi qui) _0-2 (tremante|isterica|isterico|spaventata|spaventato|agitata|agitato|in attesa|in lacrime)',
  'mi (tremano|tremavano|sudano) le (mani|gambe|ginocchia)',
  '(sarei|sono|ero|sarò) (stata|diventata|una|la) _0-1 (gravida|partoriente|paziente|primipara|mamma)',
  '(ostetrica|infermiera|ginecologa|dottoressa|medico) (è diventata|è diventato|diventa) (la|il)? paziente',
  '({procedure}|{test}|visita) (fatta|fatto|andata|andato|prenotata|superata|superato) _0-1 , (la mia|il mio)',
  '(mamma|papà) _0-1 (cioè|ossia|alias|sarei) io',
  '(il mio fisico|il mio corpo|la mia schiena|le mie ginocchia|le mie occhiaie|i miei capelli|le mie ovaie|il mio ciclo)',
  '(ho|avevo|mi ritrovo) (il|la|le|i|un|una) {body-part} (di un|di una|da|come un|come una|a pezzi|che)',
  '(ho|abbiamo) partorito _0-1 (io|anche io|anch io|mia|mio|i miei|le mie)?',
  '(quando|poi|prima di|dopo aver|ho) partorito|partorii (io)',
  '(sono|ero|sarò|finalmente) (stata|stato)? (dimessa|dimesso|ricoverata|ricoverato|operata|operato) (io|torno|dopo|anch io|anche io)?',
  '(mi|ci) (hanno|ha) (dimesso|dimessa|dimessi)',
  '(torno|tornata|tornato|tornare) _0-2 a? casa mia',
];
