import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { offerHub } from './hub.ts';
import { openGate } from './open-gate.ts';

/**
 * The first script on a page, at `document_start`, so that no listener of the page comes before it. Small on purpose: the
 * reader and what people see come when the page is at rest (`guard.content`).
 */
export default defineUnlistedScript(() => {
  offerHub(openGate(window));
});
