import { browser } from 'wxt/browser';

const question = 'sigilo: which address';

/** Tells our own pages, and nobody else, at which address this page is; until the signal ends it. */
export function tellAddress(page: Window, signal: AbortSignal): void {
  const listener = (
    message: unknown,
    sender: { readonly id?: string },
    answer: (address: string) => void,
  ): undefined => {
    if (message === question && sender.id === browser.runtime.id) answer(page.location.href);
  };
  browser.runtime.onMessage.addListener(listener);
  signal.addEventListener('abort', () => browser.runtime.onMessage.removeListener(listener));
}

/** The addresses of the guarded pages that are open in tabs; asks the pages, so that no permission to see tabs is needed. */
export async function openAddresses(): Promise<readonly string[]> {
  const tabs = await browser.tabs.query({});
  const answers = await Promise.allSettled(
    tabs.flatMap(({ id }) =>
      id === undefined ? [] : [browser.tabs.sendMessage(id, question, { frameId: 0 })],
    ),
  );
  return answers.flatMap((one) =>
    one.status === 'fulfilled' && typeof one.value === 'string' ? [one.value] : [],
  );
}
