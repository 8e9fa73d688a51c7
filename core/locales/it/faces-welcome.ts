import type { WelcomeText } from '../face-text.ts';

export const welcomeText: WelcomeText = {
  title: 'Ti diamo il benvenuto in Sigilo',
  step: 'Passo {step} di {count}',
  skip: 'Salta la presentazione',
  next: 'Continua',
  back: 'Indietro',
  whoTitle: 'Tu scrivi. Sigilo legge con te.',
  whoIntro:
    'Se qualcosa che scrivi potrebbe far riconoscere un paziente o metterti nei guai, te lo dice prima che tu pubblichi.',
  who: 'Chi sei?',
  whoHint: 'Puoi segnarne più di una.',
  people: {
    clinician: { name: 'Lavoro nella sanità', hint: 'Pubblico con il mio account' },
    official: { name: 'Curo un account ufficiale', hint: 'Pubblico a nome di una struttura' },
    supervisor: { name: 'Coordino un gruppo', hint: 'Ho persone sotto la mia responsabilità' },
    student: { name: 'Studio o sono in formazione', hint: 'Sto imparando' },
  },
  whereTitle: 'Dove lavori?',
  whereIntro: 'Così Sigilo sa quali nomi sono quelli della tua struttura. Puoi lasciare tutto vuoto.',
  official: 'L’account ufficiale',
  officialHint: 'Il suo nome utente, se lo curi da questo browser.',
  tryTitle: 'Provalo qui',
  tryIntro: 'È una prova: nulla di tutto questo viene pubblicato.',
  tryLabel: 'Post di prova',
  trySample:
    'Oggi Teresa, la mia paziente del letto 12, ha ripreso a camminare. Così è bello venire al lavoro.',
  tryPublish: 'Pubblica',
  trySteps: [
    'Fai clic su ciò che è sottolineato.',
    'Scegli la prima proposta: il testo si sistema da sé.',
    'Oppure premi «Pubblica» senza sistemarlo e guarda che cosa succede.',
  ],
  tryPosted: 'Così sarebbe uscito. Nella prova non è stato pubblicato nulla.',
  tryAgain: 'Torna all’esempio',
  tryLoading: 'Un momento: Sigilo si sta preparando.',
  tryFailed: 'La prova non si è caricata. Sui social Sigilo funziona lo stesso.',
  privacyTitle: 'Il tuo testo resta qui',
  privacy:
    'Sigilo legge su questo dispositivo e non invia nulla da nessuna parte. Non conserva ciò che scrivi; solo le tue impostazioni e, se vuoi, qualche conteggio.',
  proofTitle: 'Come verificare che nulla esce dal tuo dispositivo',
  proofs: [
    'Scollega internet e scrivi nella prova qui sopra: Sigilo continua a leggere come prima.',
    'Nella pagina delle estensioni del browser apri i dettagli di Sigilo: chiede solo i quattro social.',
    'Nelle impostazioni, «I tuoi dati» mostra tutto ciò che è conservato, lettera per lettera.',
  ],
  finish: 'Inizia',
  doneTitle: 'Tutto pronto',
  done: 'Sigilo è già con te su X, Facebook, Instagram e LinkedIn. Se ne hai uno aperto, ricaricalo.',
  close: 'Chiudi questa pagina',
  toSettings: 'Vedi le impostazioni',
};
