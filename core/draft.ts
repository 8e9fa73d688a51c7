import type { LanguageId } from './locales/locale.ts';

/** What kind of text the author is writing; decides which guidance applies. */
export type DraftKind = 'post' | 'reply' | 'message' | 'profile' | 'invitation';

/** Who the other side of a message or invitation is to the author, as far as the author has said. */
export type Relation = 'patient' | 'relative' | 'colleague' | 'subordinate' | 'friend' | 'unknown';

/** A text on its way out, with what surrounds it. Offsets into `text` are UTF-16 code units everywhere. */
export interface Draft {
  readonly text: string;
  readonly kind: DraftKind;
  /** Id of the network, or any other word for a surface we do not know. */
  readonly network: string;
  /** The account that will publish. Absent: not seen on the page. */
  readonly account?: { readonly handle?: string; readonly name?: string };
  /** What is being answered; never blamed on the author, but needed to see what a reply confirms. */
  readonly replyTo?: { readonly handle?: string; readonly name?: string; readonly text?: string };
  readonly attachments?: { readonly images: number; readonly videos: number };
  /** What the author has told the guard about the other side. Absent: nothing is known. */
  readonly counterpart?: { readonly relation: Relation };
  /** Local weekday, 0 (Sunday) to 6, and minute of the day. Absent: the time is unknown. */
  readonly now?: { readonly weekday: number; readonly minute: number };
  /** What this account did lately, counted on the device. Absent: nothing was counted. */
  readonly recent?: {
    readonly posts: number;
    /** How many of the posts were about the account itself. */
    readonly aboutSelf: number;
    /** How many answers to others it wrote meanwhile. */
    readonly replies: number;
  };
  /** A hint about the language; never needed. */
  readonly languages?: readonly LanguageId[];
}
