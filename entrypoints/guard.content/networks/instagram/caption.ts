import { all, closest, commonScope } from '../dom.ts';
import { mediaIn } from '../media.ts';
import type { Composer } from '../network.ts';
import { submitsOf } from '../submit.ts';
import { headButtons } from './buttons.ts';
import { DIALOG, placeOf } from './place.ts';

/** The caption of a new post or reel, or of one that is changed. */
export const caption: Composer = {
  id: 'instagram-caption',
  kind: 'post',
  isBox: (box) => placeOf(box) === 'caption',
  ...inCreateDialog(),
};

/** What caption and alternative texts share: one dialog, one button, sent together. */
export function inCreateDialog(): Omit<Composer, 'id' | 'kind' | 'isBox'> {
  return {
    scope: (box) => commonScope(box, sendButtons(box)),
    sendButtons,
    isSendKey: () => false,
    thread: (box) => {
      const dialog = closest(box, DIALOG);
      const together = dialog
        ? all(dialog, '[contenteditable="true"], textarea, input').filter((other) =>
            ['caption', 'alt-text'].includes(placeOf(other) ?? ''),
          )
        : [];
      return together.length > 0 ? together : [box];
    },
    replyTo: () => undefined,
    attachments: (box) =>
      mediaIn(closest(box, DIALOG) ?? commonScope(box, []), { kept: 'img[src*="cdninstagram"]' }),
  };
}

/** The last text button of the dialog's head: Share, or Done. */
function sendButtons(box: HTMLElement): readonly HTMLElement[] {
  const dialog = closest(box, DIALOG);
  const last = dialog && headButtons(dialog, box).at(-1);
  return last ? [last] : submitsOf(box);
}
