import type { FailureMode } from '../shared/failure-mode.ts';

type Words = Readonly<Record<FailureMode, string>>;

const known: Readonly<Record<string, Words>> = {
  en: {
    allow:
      'Sigilo could not load on this page, so this post went out unchecked. Reload the page to get it back.',
    prompt:
      'Sigilo could not load on this page, so this post has not been checked. Press again to post it as it is, or copy your text and reload the page.',
    block:
      'Sigilo could not load on this page, and your organisation lets nothing go out unchecked. Copy your text and reload the page.',
  },
  es: {
    allow:
      'Sigilo no ha podido cargarse en esta página y la publicación ha salido sin revisar. Vuelva a cargar la página para recuperarlo.',
    prompt:
      'Sigilo no ha podido cargarse en esta página y el texto no se ha revisado. Pulse otra vez para publicarlo tal cual, o copie el texto y vuelva a cargar la página.',
    block:
      'Sigilo no ha podido cargarse en esta página y su organización no permite publicar sin revisión. Copie el texto y vuelva a cargar la página.',
  },
  it: {
    allow:
      'Sigilo non si è caricato in questa pagina e il post è uscito senza controllo. Ricarichi la pagina per riaverlo.',
    prompt:
      'Sigilo non si è caricato in questa pagina e il testo non è stato controllato. Prema di nuovo per pubblicarlo così com’è, oppure copi il testo e ricarichi la pagina.',
    block:
      'Sigilo non si è caricato in questa pagina e la sua organizzazione non permette di pubblicare senza controllo. Copi il testo e ricarichi la pagina.',
  },
};

/** What the notice says, in the browser's language where it is one of ours, else in English. */
export function words(language: string): Words {
  return known[language.slice(0, 2).toLowerCase()] ?? (known.en as Words);
}
