import { defineContentScript } from 'wxt/utils/define-content-script';
import { startGuard } from './guard.ts';
import { networks } from './networks/index.ts';
import './style.css';

/** The content script; one for all networks. Listens from the first moment on, reads lexicons when the page is at rest. */
export default defineContentScript({
  matches: networks.flatMap((network) => network.matches),
  runAt: 'document_start',
  main(ctx) {
    startGuard(window, ctx.signal);
  },
});
