import type { Draft, DraftKind, Role } from '../../core/index.ts';
import type { Account } from '../../entrypoints/guard.content/networks/network.ts';

/**
 * One surface of a rebuilt site and what its adapter must say of it. Elements are named by their `data-stage` attribute,
 * which no adapter looks at; names of boxes end in `box`. `{…}` marks what only labels can tell (see `labelled`).
 */
export interface Surface {
  /** The test's title. */
  readonly surface: string;
  /** Path and query on the network's first host, or a whole address. */
  readonly at: string;
  /** Elements clicked in turn before the box is looked at. */
  readonly open?: readonly string[];
  readonly box: string;
  readonly id: string;
  readonly kind: DraftKind;
  /** Exactly the elements that send, in reading order, when the box holds text. */
  readonly sends: readonly string[];
  /** The same while the box is empty. Default: as with text. */
  readonly sendsWhenEmpty?: readonly string[];
  /** `enter`: Enter without Shift sends; `mod-enter`: only with Ctrl or Cmd; `none`: no key does. */
  readonly keys: 'enter' | 'mod-enter' | 'none';
  /** Default: the box alone. */
  readonly thread?: readonly string[];
  /** Default: nothing is answered. */
  readonly replyTo?: Draft['replyTo'];
  /** What is attached from the start. Default: nothing. */
  readonly attached?: NonNullable<Draft['attachments']>;
  /** A named file input, what is chosen there, and what the adapter counts then. */
  readonly attach?: { readonly input: string; readonly images: number; readonly videos: number };
  /** Elements clicked in turn after the text was written, and what sends then (a second step). */
  readonly next?: { readonly click: readonly string[]; readonly sends: readonly string[] };
  /** The identity that differs from the signed-in one. Default: none. */
  readonly account?: Account;
  /** What differs where the labels are in English, Spanish or Italian. */
  readonly labelled?: Partial<Pick<Surface, 'id' | 'replyTo' | 'account' | 'sends' | 'sendsWhenEmpty'>>;
  /** Text is not typed: the surface sends without, or holds text already. Default: false. */
  readonly isFilled?: boolean;
  /** Characters that the box takes. Default: as many as one likes. */
  readonly limit?: number;
  /** Variants that the page does not have. */
  readonly skip?: readonly Variant[];
}

/** A change of who writes, made in an open page as the network makes it, without loading the page again. */
export interface Switch {
  readonly switched: string;
  readonly at: string;
  readonly open?: readonly string[];
  readonly box: string;
  /** A JavaScript expression for the page. */
  readonly change: string;
  /** Who is seen to write, and in which role, before and after. */
  readonly before: Voice;
  readonly after: Voice;
}

export interface Voice {
  readonly account?: Pick<Account, 'handle' | 'name'>;
  readonly role: Role;
}

/** A network on stage. */
export interface Suite {
  readonly network: string;
  /** Host that paths are on. */
  readonly host: string;
  /** The signed-in account by address; looked at without labels. */
  readonly accounts: readonly { readonly at: string; readonly account: Account }[];
  readonly switches?: readonly Switch[];
  readonly surfaces: readonly Surface[];
  /** Elements that no composer may claim, such as search fields: an address and the elements' names. */
  readonly strangers: readonly { readonly at: string; readonly names: readonly string[] }[];
}

/** Label variants of the stage pages: languages, another language written from right to left, and no labels at all. */
export type Variant = 'en' | 'es' | 'it' | 'de' | 'none';
