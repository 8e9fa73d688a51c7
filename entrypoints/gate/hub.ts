/** What the gate asks once it is there: the script that reads drafts and shows what it found. */
export interface Reader {
  /** Whether an event may go on. Asked before the page sees it; answers at once. */
  lets(event: Event): boolean;
  /** An editable element has come into use, by focus, pointer or typing. */
  attend(box: HTMLElement): void;
}

/** Where the two scripts of a page meet: the gate is there from the first moment, the reader comes later or never. */
export interface Hub {
  /** Every event is put to this reader from now on; what waited for it is done again, and so put to it first. */
  serve(reader: Reader): void;
}

const place = Symbol.for('sigilo.hub');

type World = typeof globalThis & { [place]?: Hub };

/** The hub of this page, in the world that an extension's content scripts share and no page sees. */
export function findHub(): Hub | undefined {
  return (globalThis as World)[place];
}

export function offerHub(hub: Hub): void {
  (globalThis as World)[place] = hub;
}
