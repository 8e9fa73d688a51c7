import type { Draft, Policy, Relation } from '../../core/index.ts';
import type { Editor } from './editors/editor.ts';
import { editorFor } from './editors/editor-of.ts';
import type { Composer, Network } from './networks/network.ts';
import { speaksAs } from './speaks-as.ts';

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

/** The draft in a surface at this moment, and the policy as it holds for who posts it. */
export function draftIn(
  surface: Surface,
  text: string,
  settled: Policy,
): { readonly draft: Draft; readonly policy: Policy } {
  const { box, composer, network } = surface;
  const { account, policy } = speaksAs(network, box.ownerDocument, settled, surface);
  const replyTo = composer.replyTo(box);
  const relation = isPrivate(composer.kind) && replyTo ? surface.knows?.(replyTo) : undefined;
  const draft: Draft = {
    text,
    kind: composer.kind,
    network: network.id,
    attachments: composer.attachments(box),
    ...(account === undefined ? {} : { account }),
    ...(replyTo === undefined ? {} : { replyTo }),
    ...(relation === undefined ? {} : { counterpart: { relation } }),
  };
  return { draft, policy };
}

function isPrivate(kind: Draft['kind']): boolean {
  return kind === 'message' || kind === 'invitation';
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
