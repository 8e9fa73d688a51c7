import { all, closest, commonScope, isVisible } from '../dom.ts';
import { writablesIn } from '../editable.ts';
import { mediaIn } from '../media.ts';
import type { Composer } from '../network.ts';
import { buttonsIn, isSwitched } from '../submit.ts';
import { actingAs } from './account.ts';
import { DIALOG, placeOf } from './place.ts';
import { primaryIn } from './post.ts';

const PRIMARY = '.article-editor-nav__publish, .artdeco-button--primary';

/** An article or newsletter: title and text, "Next", then a dialog that publishes. */
export const article: Composer = {
  id: 'linkedin-article',
  kind: 'post',
  isBox: (box) => placeOf(box) === 'article',
  scope: (box) => commonScope(box, firstStep(box)),
  sendButtons: (box) => [...firstStep(box), ...lastStep(box)],
  isSendKey: () => false,
  thread: (box) => {
    const together = writablesIn(box.ownerDocument).filter((other) => placeOf(other) === 'article');
    return together.length > 0 ? together : [box];
  },
  replyTo: () => undefined,
  attachments: (box) =>
    mediaIn(closest(box, 'main') ?? commonScope(box, []), {
      kept: 'main figure img',
      foreign: 'header, button, a[href]',
    }),
  account: actingAs,
};

/** The page's primary button outside of any dialog; without such a name, the last one that sleeps and wakes. */
function firstStep(box: HTMLElement): readonly HTMLElement[] {
  const isOutside = (button: Element): boolean => isVisible(button) && !closest(button, DIALOG);
  const named = all(box.ownerDocument, PRIMARY).filter(isOutside);
  const found = named.length > 0 ? named : buttonsIn(box.ownerDocument).filter(isSwitched).filter(isOutside);
  return found.slice(-1);
}

/** The button of the dialog in front, where there is one that writes or publishes. */
function lastStep(box: HTMLElement): readonly HTMLElement[] {
  const front = all(box.ownerDocument, DIALOG)
    .filter((dialog) => isVisible(dialog) && !dialog.closest('[class*="msg-"]'))
    .at(-1);
  return front ? primaryIn(front, box) : [];
}
