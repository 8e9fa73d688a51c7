import type { Wording } from '../../../wording.ts';

export const patientData: Readonly<Record<string, Wording>> = {
  'patient-name': {
    what: 'Qui compare il nome di una persona che è o è stata in cura da te.',
    why: 'Un nome, un soprannome, le iniziali o un hashtag bastano a chi conosce la persona, e ciò che è pubblicato non si ritira.',
    instead: 'Togli il nome e parla dell’argomento, oppure di «un paziente» senza altri dettagli.',
  },
  'patient-date-time': {
    what: "Qui un giorno o un'ora è legato a un paziente.",
    why: "Ogni post porta la sua data: con il giorno o l'ora, colleghi e familiari possono capire di chi si tratta.",
    instead: 'Togli il momento, oppure raccontalo fra qualche settimana.',
  },
  'patient-combination': {
    what: 'Questi dettagli insieme possono rivelare chi è il paziente.',
    why: 'Età, mestiere, luogo e malattia da soli dicono poco; insieme spesso corrispondono a una sola persona.',
    instead: "Tieni l'unico dettaglio che ti serve e rendi vaghi gli altri.",
  },
  'patient-case-story': {
    what: 'Qui si racconta la storia di un paziente.',
    why: 'Pazienti e familiari si riconoscono nelle storie, anche senza nome.',
    instead: 'Parla del tema in generale, oppure di’ che il caso è inventato, se lo è.',
  },
  'patient-image': {
    what: "Qui si mostra un'immagine, una registrazione o un documento di cura.",
    why: 'Volti, tatuaggi, braccialetti, schermi e lavagne identificano, e il consenso alle cure non è consenso alla pubblicazione.',
    instead:
      'Pubblica solo con il consenso scritto per questo uso e dopo aver controllato lo sfondo; oppure usa un disegno.',
  },
  'public-figure-patient': {
    what: 'Qui si dice o si lascia intendere che una persona nota è un paziente, o si fanno ipotesi sulla sua salute.',
    why: 'La fama non toglie il segreto: basta un indizio perché si capisca chi è.',
    instead:
      "Toglilo. Spiega la malattia solo se la persona l'ha resa pubblica, senza legami con il tuo lavoro.",
  },
  'patient-mockery': {
    what: 'Qui si prendono in giro o si disprezzano pazienti o familiari.',
    why: 'Chi legge si chiede che cosa si dirà della propria visita. La maggior parte dei licenziamenti per un post nasce da frasi così.',
    instead: 'Fanne un consiglio utile, oppure toglilo.',
  },
  'confirms-patient-relationship': {
    what: 'Questo lascia capire che la persona a cui rispondi è, è stata o non è mai stata in cura.',
    why: "Essere paziente è un dato sanitario e resta segreto anche se l'altra persona lo ha già raccontato; per risposte così sono arrivate sanzioni.",
    instead: 'Ringrazia, non parlare di visite o cartelle e offri un canale privato.',
  },
  'patient-identifier': {
    what: 'Qui c’è un numero, un recapito o un luogo che appartiene a un paziente.',
    why: 'Numero di cartella, letto, account, telefono o data di nascita portano dritto alla persona; basta un elenco per sapere chi è.',
    instead: 'Toglilo e, se la persona va rintracciata, continua su un canale sicuro.',
  },
};
