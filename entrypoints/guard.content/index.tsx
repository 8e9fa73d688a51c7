import { defineContentScript } from 'wxt/utils/define-content-script';
import { findHub } from '../gate/hub.ts';
import { openGate } from '../gate/open-gate.ts';
import { startGuard } from './guard.ts';
import { networks } from './networks/index.ts';
import './style.css';

/**
 * Reads drafts and shows what it found; one for all networks. Comes when the page is at rest: the gate, which was there
 * before the page, asks it from then on.
 */
export default defineContentScript({
  matches: networks.flatMap((network) => network.matches),
  runAt: 'document_idle',
  noScriptStartedPostMessage: true,
  main() {
    // Not the signal that WXT offers: an event of the page's own making would set it off and end the guard.
    startGuard(window, findHub() ?? openGate(window), new AbortController().signal);
  },
});
