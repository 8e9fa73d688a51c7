import type { DraftKind } from '../../../core/index.ts';
import { closest, commonScope, pathOf } from './dom.ts';
import { isRoomy, isWritable } from './editable.ts';
import { isModEnter, isSendingEnter } from './keys.ts';
import { mediaIn } from './media.ts';
import type { Composer } from './network.ts';
import { submitsOf } from './submit.ts';

const MESSAGES = /^\/(?:messages|messaging|direct|inbox|i\/chat|chat|t)(?:\/|$)|\/inbox(?:\/|$)/u;
const PROFILE = /^\/(?:settings|accounts)\/|\/edit\/(?:forms|intro)/u;
const CONTAINER = 'form, [role="dialog"], dialog[open], [role="article"], article, [role="listitem"], main';

/**
 * The last composer of a network: any box on a layout that no other one knows. Warns everywhere; holds where it finds a
 * button that sends, or where only keys can send.
 */
export function genericComposer(network: string, kind: DraftKind): Composer {
  return {
    id: `${network}-other`,
    kind,
    isBox: (box) => isWritable(box) && isRoomy(box) && kindAt(box) === kind,
    scope: (box) => {
      const buttons = submitsOf(box);
      return buttons.length > 0
        ? commonScope(box, buttons)
        : (closest(box, CONTAINER) ?? commonScope(box, []));
    },
    sendButtons: submitsOf,
    isSendKey: (event, box) => isModEnter(event) || (isOneLine(box) && isSendingEnter(event, box)),
    thread: (box) => [box],
    replyTo: () => undefined,
    attachments: (box) => mediaIn(closest(box, CONTAINER) ?? commonScope(box, [])),
  };
}

/** The fallbacks of a network, one for each kind of text that the address or the surroundings tell apart. */
export function genericComposers(network: string): readonly Composer[] {
  return (['message', 'profile', 'reply', 'post'] as const).map((kind) => genericComposer(network, kind));
}

function kindAt(box: HTMLElement): DraftKind {
  const path = pathOf(box);
  if (MESSAGES.test(path) && !closest(box, '[role="dialog"]')) return 'message';
  if (PROFILE.test(path)) return 'profile';
  return closest(box, 'article, [role="article"]') ? 'reply' : 'post';
}

/** Enter sends in boxes that hold one line, and in those without any button, unless they say that they hold several. */
function isOneLine(box: HTMLElement): boolean {
  const multiline = box.getAttribute('aria-multiline');
  if (multiline !== null) return multiline === 'false';
  if (Number(box.getAttribute('rows') ?? 1) > 1) return false;
  return kindAt(box) === 'message' || submitsOf(box).length === 0;
}
