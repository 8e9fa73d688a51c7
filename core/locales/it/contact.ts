import type { TopicText } from '../../reading/topics/index.ts';

export const contact: TopicText<'contact'> = {
  lexicon: {
    'own-contact': `chiamaci chiamateci scrivici scriveteci contattaci contattateci venite_a_trovarci vieni_a_trovarci siamo_in seguici prenota prenotate prenotazioni prenotazione_online per_(prenotare|informazioni|info|appuntamenti|iscriversi)
      iscrizioni iscriviti informazioni info cup numero_verde centralino urp segreteria il_nostro_(numero|telefono|centro|indirizzo|orario) la_nostra_(mail|email|sede|segreteria) nuovo_numero nuova_(mail|sede) il_mio_(studio|numero|sito) la_mia_mail
      orari orario dove_siamo trovarci appuntamenti linea_di_ascolto guardia_medica continuità_assistenziale sportello donazioni donare se_(hai|avete|vuoi|volete) in_diretta webinar ufficio_stampa accettazione consultorio`,
    administration:
      "bando gara concorso delibera determina comune regione ministero appalto progetto graduatoria avviso tribunale sentenza sindacato finanziamento contratto gazzetta protocollo_d'intesa",
    example:
      'esempio esempi es formato fittizio fittizia inventato inventata di_prova demo simulato simulata simulazione modulo facsimile fac_simile manichino',
    'care-item': `referto referti esito esiti risultato risultati esami analisi biopsia radiografia lastra ecografia eco tac risonanza ricetta ricette terapia farmaco farmaci operazione intervento chemio seduta controllo
      dimissione ricovero ferita punti gesso tutore visita appuntamento impegnativa certificato tampone mammografia colonscopia cartella fascicolo holter protesi pastiglie dose vaccino emocromo`,
    ready:
      'pronto pronta pronti pronte disponibile disponibili arrivato arrivata arrivati arrivate è_uscito sono_usciti puoi_ritirare può_ritirare ti_aspettiamo ti_aspetta la_aspettiamo ok bene negativo positivo perfetto perfetta a_posto',
    'contact-noun':
      'telefono cellulare numero whatsapp mail email indirizzo casa targa instagram facebook account profilo codice_fiscale',
    their: 'suo sua',
    'fresh-state': `russa dorme chiede è sta ha vuole urla piange respira mangia beve suona chiama aspetta non si va peggiora migliora desatura vomita sanguina sveglio sveglia intubat(o|a) sedat(o|a) monitorizzat(o|a) stabile agitat(o|a)
      febbrile da_trasferire continua`,
  },
  grammar: {
    'handle-told': [
      '<#handle> _0-5 {your} _0-1 {care-item}',
      '<#handle> _0-3 {care-item} _0-3 {ready}',
      '{your} _0-1 {care-item} _0-5 <#handle>',
      '<#handle> _0-3 (ti|la|le) _0-2 (operiamo|operato|visitato|visitiamo|vediamo|aspettiamo|chiamiamo|chiamo|abbiamo|ho|spostiamo|dimettiamo) _0-4 {care-item}|ambulatorio|reparto|ospedale|sala|studio',
      '<#handle> _0-3 (passa|passi|vieni|venga|torna|ritira|ritiri) _0-4 (ambulatorio|reparto|ospedale|studio|{care-item})',
      '<#handle> _0-3 (hai|ha) _0-2 {care-item} (domani|oggi|lunedì|martedì|mercoledì|giovedì|venerdì|alle)',
    ],
    'their-contact': [
      '<{their} {contact-noun}>',
      "<(il|l'|la|lo) {contact-noun}> (della|del|di|dell'|di questa|di questo) {patient}|{person}|{kin}|{child}|{elder}",
      '(chiama|chiamate|chiamare|scrivi|scrivete|contatta|contattate|avvisa|avvisate|rintracciare) <(la|il|sua|suo|alla|al)? {patient}|{person}|{kin}>',
      '(abita|abitava|vive|risiede) <in|a|nella|al> {address}',
      '<{patient}|{kin}> _0-3 raggiungibile|reperibile',
    ],
    'placed-person': [
      'quelli|quelle (del|della|al|alla|in|di) <{identifier}>',
      '<quello|quella|{a}|{this}|{my} (del|della|al|alla|dello|in|di) {identifier}>',
      '<{patient}|{person}|{child}|{elder}|{kin} _0-4 (del|della|al|alla|in|nel) {identifier}>',
      '^ <{identifier}> {fresh-state}|{said-3}|{asked-3}|{emotion-3}|{outcome-3}|{did-3}|{came-3}',
      '^ <la|il|lo {identifier}> {fresh-state}|{said-3}|{asked-3}|{emotion-3}|{outcome-3}|{did-3}|{came-3}',
      '^ <{identifier} : {fresh-state}|{patient}|{person}|{age}|{date}>',
      '(al|alla|nel|nella) <{identifier}> (ho|abbiamo|c|è|sta) _0-4 {patient}|{person}|{elder}|{child}|{age}',
      '{treat-1}|{have-1} _0-5 <{identifier}>',
      '(vai|andate|passa|controlla|controllate) _0-3 <{identifier}>',
    ],
  },
};
