import type { Draft, DraftKind } from '../../../core/index.ts';
import type { Relation } from './relation.ts';

/** The account that will publish. */
export interface Account {
  readonly handle?: string;
  readonly name?: string;
  /** A page or organisation rather than a person. Absent: the page does not tell. */
  readonly isPage?: boolean;
}

/** One surface of a network on which text is written. All lookups are live: pages recycle their nodes. */
export interface Composer {
  /** `<network>-<surface>`, for tests and the diagnosis. */
  readonly id: string;
  readonly kind: DraftKind;
  /** Whether this editable element is the box of this surface. The first composer of the register that says so, is. */
  isBox(box: HTMLElement): boolean;
  /** The smallest element that holds the box and its send button. */
  scope(box: HTMLElement): Element;
  /** Elements that send the box's text when activated, first-step buttons ("Next") included. Empty: none was found. */
  sendButtons(box: HTMLElement): readonly HTMLElement[];
  /** Whether this key, pressed in the box, sends. Never asked while composing (IME). */
  isSendKey(event: KeyboardEvent, box: HTMLElement): boolean;
  /** Boxes that are sent together with this one, itself included, in reading order: threads, polls, alt texts. */
  thread(box: HTMLElement): readonly HTMLElement[];
  /** What is being answered. Absent: nothing, or it cannot be told. */
  replyTo(box: HTMLElement): Draft['replyTo'];
  attachments(box: HTMLElement): { readonly images: number; readonly videos: number };
  /** The identity this box will post as, where it differs from the signed-in account. Absent: it does not. */
  account?(box: HTMLElement): Account | undefined;
}

/** One network; one file. */
export interface Network {
  readonly id: string;
  readonly name: string;
  /** Match patterns of the manifest. */
  readonly matches: readonly string[];
  readonly composers: readonly Composer[];
  /** Friend, follow, connect and accept buttons. */
  readonly relations: readonly Relation[];
  /** The signed-in account. Absent: it cannot be told. */
  account(page: Document): Account | undefined;
}
