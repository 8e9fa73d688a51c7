import { all, closest, commonScope, isVisible } from '../dom.ts';
import { writablesIn } from '../editable.ts';
import { isModEnter } from '../keys.ts';
import { mediaIn } from '../media.ts';
import type { Composer } from '../network.ts';
import { submitsIn, submitsOf } from '../submit.ts';
import { actingInPost } from './account.ts';
import { readPost } from './answered.ts';
import { DIALOG, placeOf } from './place.ts';

const AREA = `${DIALOG}, .share-box, .share-creation-state`;
const PRIMARY = ['.share-actions__primary-action', '.artdeco-button--primary'];
/** Another post shown under the text. */
const EMBEDDED =
  '.feed-shared-update-v2, [class*="mini-update"], article, [role="article"], [data-urn*="urn:li:"]';

/** A post of a member or page, one shared with one's own thoughts, or a change to one. */
export const post: Composer = {
  id: 'linkedin-post',
  kind: 'post',
  isBox: (box) => placeOf(box) === 'post',
  scope: (box) => commonScope(box, primaryIn(areaOf(box), box)),
  sendButtons: (box) => primaryIn(areaOf(box), box),
  isSendKey: isModEnter,
  thread: (box) => {
    const area = areaOf(box);
    return area ? writablesIn(area).filter((other) => placeOf(other) === 'post') : [box];
  },
  replyTo: (box) => {
    const embedded = areaOf(box)?.querySelector(EMBEDDED);
    return embedded ? readPost(embedded) : undefined;
  },
  attachments: (box) =>
    mediaIn(areaOf(box) ?? commonScope(box, []), {
      kept: '[class*="share-media"] img, [class*="media-preview"] img',
      foreign: `${EMBEDDED}, button, a[href]`,
    }),
  account: (box) => actingInPost(box, areaOf(box) ?? commonScope(box, [])),
};

/** The one primary button of a dialog, asleep while there is no text. */
export function primaryIn(area: Element | undefined, box: HTMLElement): readonly HTMLElement[] {
  if (!area) return submitsOf(box);
  for (const selector of PRIMARY) {
    const last = all(area, selector).filter(isVisible).at(-1);
    if (last) return [last];
  }
  return submitsIn(area, box);
}

function areaOf(box: HTMLElement): HTMLElement | undefined {
  return closest(box, DIALOG) ?? closest(box, AREA);
}
