import type { Draft, Policy, Relation } from '../../core/index.ts';
import type { Editor } from './editors/editor.ts';
import { editorFor } from './editors/editor-of.ts';
import type { Account, Composer, Network } from './networks/network.ts';

/** A compose box on a page: where it is, how it is written and how it is sent. */
export interface Surface {
  readonly box: HTMLElement;
  readonly editor: Editor;
  readonly composer: Composer;
  readonly network: Network;
  /** What the author has said of the other side of a message or invitation. Absent: nobody remembers. */
  knows?(person: NonNullable<Draft['replyTo']>): Relation | undefined;
}

/** The surface of a box. Absent: no editor or no surface of this network. */
export function surfaceOf(box: HTMLElement, network: Network): Surface | undefined {
  const editor = editorFor(box)?.editor;
  const composer = network.composers.find((one) => one.isBox(box));
  return editor === undefined || composer === undefined ? undefined : { box, editor, composer, network };
}

/** The draft in a surface at this moment. */
export function draftOf(surface: Surface, text: string): Draft {
  const { box, composer, network } = surface;
  const account = composer.account?.(box) ?? network.account(box.ownerDocument);
  const replyTo = composer.replyTo(box);
  const relation = isPrivate(composer.kind) && replyTo ? surface.knows?.(replyTo) : undefined;
  return {
    text,
    kind: composer.kind,
    network: network.id,
    attachments: composer.attachments(box),
    ...(account === undefined ? {} : { account: named(account) }),
    ...(replyTo === undefined ? {} : { replyTo }),
    ...(relation === undefined ? {} : { counterpart: { relation } }),
  };
}

function isPrivate(kind: Draft['kind']): boolean {
  return kind === 'message' || kind === 'invitation';
}

/** A box that posts as a page is judged as an official account, whatever the person's usual role. */
export function policyFor(surface: Surface, policy: Policy): Policy {
  const account =
    surface.composer.account?.(surface.box) ?? surface.network.account(surface.box.ownerDocument);
  return account?.isPage === true && policy.role !== 'official' ? officially(policy) : policy;
}

const official = new WeakMap<Policy, Policy>();

/** One object for each policy, so that what is remembered by policy is found again. */
function officially(policy: Policy): Policy {
  const found = official.get(policy) ?? { ...policy, role: 'official' };
  official.set(policy, found);
  return found;
}

function named({ handle, name }: Account): NonNullable<Draft['account']> {
  return { ...(handle === undefined ? {} : { handle }), ...(name === undefined ? {} : { name }) };
}

/**
 * Whether posting from this box can be held: its button was found, or Enter alone sends. Ctrl+Enter is held everywhere, but
 * where nothing else is known the site may well have a button that was not found.
 */
export function canHold({ box, composer }: Surface): boolean {
  return (
    composer.sendButtons(box).length > 0 ||
    composer.isSendKey(new KeyboardEvent('keydown', { key: 'Enter' }), box)
  );
}
