let queue: Promise<unknown> = Promise.resolve();

/**
 * Does one thing after another: what reads the storage, changes it and writes it back would lose a change that came in between.
 * The extension's own pages and its background wait for one another; on a site each page has a queue of its own, since the site could
 * hold a lock for ever. Passes on what the act resolves to or throws; it must not ask for a turn itself.
 */
export function inTurn<T>(act: () => Promise<T>): Promise<T> {
  const turn = queue.then(() => (isOurPage() ? navigator.locks.request('storage', act) : act()));
  queue = turn.catch(() => undefined);
  return turn;
}

function isOurPage(): boolean {
  return globalThis.location?.protocol.endsWith('-extension:') === true && 'locks' in navigator;
}
