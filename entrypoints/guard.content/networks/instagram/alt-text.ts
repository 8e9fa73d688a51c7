import type { Composer } from '../network.ts';
import { inCreateDialog } from './caption.ts';
import { placeOf } from './place.ts';

/** The description of one picture, sent with the caption. */
export const altText: Composer = {
  id: 'instagram-alt-text',
  kind: 'post',
  isBox: (box) => placeOf(box) === 'alt-text',
  ...inCreateDialog(),
};
