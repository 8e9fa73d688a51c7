/** Interface languages that the rebuilt pages know. */
export type PageLanguage = 'en' | 'es' | 'it' | 'de';

/** What the address asks of a page: `?lang=es`, `?theme=dark`, `?labels=none`, `?dir=rtl`, `?remount=500` (milliseconds). */
export interface PageSettings {
  readonly lang: PageLanguage;
  readonly theme: 'light' | 'dark';
  readonly hasLabels: boolean;
  /** Which way the page runs. */
  readonly dir: 'ltr' | 'rtl';
  /** Every so many milliseconds each composer is thrown away and built again. Absent: never. */
  readonly remount?: number;
}

/** A text in each language. */
export type Label = Readonly<Record<PageLanguage, string>>;

const LANGUAGES: readonly PageLanguage[] = ['en', 'es', 'it', 'de'];

/** The settings of an address. */
export function settingsOf(url: URL | Location): PageSettings {
  const query = new URLSearchParams(url.search);
  const remount = Number(query.get('remount'));
  return {
    lang: LANGUAGES.find((known) => known === query.get('lang')) ?? 'en',
    theme: query.get('theme') === 'dark' ? 'dark' : 'light',
    hasLabels: query.get('labels') !== 'none',
    dir: query.get('dir') === 'rtl' ? 'rtl' : 'ltr',
    ...(remount > 0 ? { remount } : {}),
  };
}

/** The labels of a table in the page's language; where labels are removed, every text is empty. */
export function labelled<K extends string>(
  table: Readonly<Record<K, Label>>,
  settings: PageSettings,
): (key: K) => string {
  return (key) => (settings.hasLabels ? table[key][settings.lang] : '');
}
