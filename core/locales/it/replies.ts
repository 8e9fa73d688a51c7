import type { ReplyText } from '../library-text.ts';

/** The model replies of GUIDANCE section 6. */
export const replies: Readonly<Record<string, ReplyText>> = {
  R1a: {
    title: 'Recensione negativa',
    text: 'Grazie per averci scritto. Per rispetto della riservatezza non parliamo qui di situazioni personali, di pazienti o di altri. Vorremmo ascoltarla: {mail} o {tel}.',
  },
  R1b: {
    title: 'Reclamo per attesa o cortesia',
    text: "Ci dispiace leggerlo. Lavoriamo perché attesa e cortesia siano quelle che chiunque merita; il messaggio arriva all'équipe. Se vuole dirci di più: {mail}.",
  },
  R2a: {
    title: 'Domanda clinica in pubblico',
    text: 'Grazie della domanda. Qui non possiamo valutare situazioni personali. Informazioni generali: {link}. Per lei, prenoti allo {tel}; se è urgente, {emergency}.',
  },
  R2b: {
    title: 'Domanda clinica a un profilo personale',
    text: 'Grazie della fiducia. Non do consigli medici sui social: si rivolga al suo medico. Se peggiora, chiami il {emergency}.',
  },
  R3: {
    title: 'Commento positivo',
    text: "Grazie di cuore per queste parole! Le giriamo a tutta l'équipe.",
  },
  R4a: {
    title: 'Richiesta di amicizia da un paziente',
    text: 'Grazie del messaggio. Uso questo profilo solo per famiglia e amici; per la parte professionale mi trova sulla pagina {page}. Grazie per la comprensione!',
  },
  R4b: {
    title: 'Richiesta di amicizia, più breve',
    text: 'Grazie! Per regola non mescolo vita privata e professione sui social. La invito a seguire {page}.',
  },
  R5: {
    title: 'Ricevuto, risposta in arrivo',
    text: 'Grazie del messaggio: lo abbiamo ricevuto e ci stiamo informando. Rispondiamo entro {when} qui o, se è personale, scriva a {mail}.',
  },
  R6: {
    title: 'Ritardo',
    text: "Oggi {doc} ha circa {min} minuti di ritardo per un imprevisto. Per spostare l'appuntamento: {tel}. Ci scusiamo e grazie della pazienza.",
  },
  R7: {
    title: 'Ferie o assenza',
    text: 'Lo studio resterà chiuso dal {from} al {to}. Urgenze: {emergency} o continuità assistenziale. Prenotazioni dal {back}: {tel}.',
  },
  R8: {
    title: 'Agenda aperta',
    text: 'Agenda aperta: si può prenotare {service} dal {date}. Online: {link} o {tel}, dalle {time1} alle {time2}.',
  },
  T1: {
    title: 'Promemoria di appuntamento',
    text: "{centre}: le ricordiamo l'appuntamento di domani alle {time}. Per spostarlo o annullarlo: {tel}. Non risponda con dati sanitari.",
  },
  T2: {
    title: 'Prima nota in una crisi',
    text: 'Siamo al corrente di quanto accaduto e stiamo verificando. Aggiorneremo qui alle {time}. Per rispetto delle persone non daremo dati personali.',
  },
  T3: {
    title: 'Invito alla pagina',
    text: 'Ciao! Nasce la pagina {page}: consigli di salute, orari e novità dello studio. Può seguirla chi vuole.',
  },
  T4: {
    title: 'Grazie a chi fa più domande',
    text: 'Grazie a chi ha fatto più domande questo mese: i vostri dubbi saranno i temi dei prossimi video. Continuate!',
  },
  T5: {
    title: 'Richiesta di un collaboratore',
    text: "Grazie dell'invito. Accetto volentieri; se preferisci restare sul piano professionale va benissimo: ci sentiamo su {channel}.",
  },
  T6: {
    title: 'Correzione',
    text: "Correzione: nel post del {date} abbiamo dato un dato errato. Quello giusto è {data} (fonte: {link}). Grazie a chi ce l'ha segnalato.",
  },
};
