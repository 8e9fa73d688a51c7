import { languageIds } from '../../core/locales/libraries.ts';
import type { Hub } from '../gate/hub.ts';
import { openGate } from '../gate/open-gate.ts';
import { startGuard } from '../guard.content/guard.ts';
import { isModEnter } from '../guard.content/networks/keys.ts';
import type { Composer, Network } from '../guard.content/networks/network.ts';
import '../guard.content/style.css';
import { warmUpInSlices } from '../guard.content/warm-up.ts';

const post: Composer = {
  id: 'rehearsal-post',
  kind: 'post',
  isBox: (box) => box.id === 'rehearsal-box',
  scope: (box) => box.closest('form') ?? box,
  sendButtons: (box) => [...(box.closest('form')?.querySelectorAll<HTMLElement>('#rehearsal-send') ?? [])],
  isSendKey: isModEnter,
  thread: (box) => [box],
  replyTo: () => undefined,
  attachments: () => ({ images: 0, videos: 0 }),
};

/** The welcome page as a network of its own, so that the rehearsal is guarded by the same code as the real ones. */
const rehearsal: Network = {
  id: 'rehearsal',
  name: 'Sigilo',
  matches: [],
  relations: [],
  composers: [post],
  account: () => undefined,
};

/** Makes the reader ready in slices, while the person does something else. */
export async function prepareRehearsal(): Promise<void> {
  await warmUpInSlices(window, languageIds);
}

/** One gate for the page, however often the rehearsal is come back to: each would listen for good. */
let gate: Hub | undefined;

/** Lets the guard work on this page until the signal ends it. What is rehearsed is not counted. */
export function startRehearsal(signal: AbortSignal): void {
  gate ??= openGate(window);
  startGuard(window, gate, signal, { network: rehearsal, count: async () => {} });
}
