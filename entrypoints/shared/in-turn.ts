let queue: Promise<unknown> = Promise.resolve();

/**
 * Does one thing after another on this page: what reads the storage, changes it and writes it back would lose a change that
 * came in between. Passes on what the act resolves to or throws. Other tabs have a queue of their own.
 */
export function inTurn<T>(act: () => Promise<T>): Promise<T> {
  const turn = queue.then(act);
  queue = turn.catch(() => undefined);
  return turn;
}
