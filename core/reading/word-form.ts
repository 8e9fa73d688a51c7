/** What a word is wherever it stands. */
export interface Form {
  /** As written, composed (NFC). */
  readonly text: string;
  /** Lower case, accents kept, apostrophe kept at the end of an elision. */
  readonly lower: string;
  /** Lower case, accents and apostrophes removed: what the lexicon is looked up by. */
  readonly fold: string;
  /** Starts with a capital. */
  readonly isCapital: boolean;
  /** Has at least two letters and no small one. */
  readonly isUpper: boolean;
  /** What lexicons, grammars and lists know of it, each in its own slot; see `noteSlot`. */
  readonly notes: unknown[];
}

let slots = 0;

/**
 * A place in `Form.notes` of one's own. What is known of a word by itself is looked up when the word is first met, and found
 * there ever after: a text has each word many times, and a person uses few.
 */
export function noteSlot(): number {
  return slots++;
}

/** Forms of words met before; only in memory, emptied when they grow many. */
const formsMet = new Map<string, Form>();
const mostFormsMet = 4000;

/** The form of a word; the same object while it is remembered. */
export function formOf(raw: string): Form {
  let form = formsMet.get(raw);
  if (form === undefined) {
    const text = raw.normalize('NFC');
    const lower = text.toLowerCase();
    const first = text.charAt(0);
    form = {
      text,
      lower,
      fold: fold(text),
      isCapital: first !== first.toLowerCase(),
      isUpper: text.length > 1 && text !== lower && text === text.toUpperCase(),
      notes: [],
    };
    if (formsMet.size >= mostFormsMet) formsMet.clear();
    formsMet.set(raw, form);
  }
  return form;
}

const marks = /\p{M}/gu;
const apostrophes = /['’ʼ]/g;

/** Lower case without accents or apostrophes. "Él" and "el" fold alike; the lexicon's `=` notation tells them apart. */
export function fold(word: string): string {
  const lower = word.toLowerCase();
  for (let i = 0; i < lower.length; i++) {
    if (lower.charCodeAt(i) > 126)
      return lower.normalize('NFD').replace(marks, '').replace(apostrophes, '').replace(/ß/g, 'ss');
  }
  return lower.includes("'") ? lower.replaceAll("'", '') : lower;
}
