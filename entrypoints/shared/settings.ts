import { browser } from 'wxt/browser';
import { type Settled, settle } from '../../core/settle.ts';

/** Keys of `storage.local`. Settings only; no text of a user is ever stored. */
const keys = { chosen: 'chosen', managed: 'managed' } as const;

/** What the person chose, as stored; unknown shapes are sorted out by `settle`. */
export type Choices = Readonly<Record<string, unknown>>;

/** The settled policy. Storage that is missing, corrupt or refused gives the defaults, which are strict. */
export async function loadSettings(): Promise<Settled> {
  const stored = await readAll();
  return settle(stored[keys.managed], stored[keys.chosen]);
}

/** The person's own choices, without the organisation's policy. */
export async function loadChoices(): Promise<Choices> {
  const { [keys.chosen]: chosen } = await readAll();
  return typeof chosen === 'object' && chosen !== null && !Array.isArray(chosen) ? (chosen as Choices) : {};
}

/** Stores the person's choices as a whole. Resolves to false when the browser refused. */
export async function saveChoices(choices: Choices): Promise<boolean> {
  return browser.storage.local.set({ [keys.chosen]: choices }).then(
    () => true,
    () => false,
  );
}

/** Keeps the organisation's policy, so that the next page starts with the last one known. `undefined` removes it. */
export async function keepManaged(managed: Choices | undefined): Promise<void> {
  if (managed === undefined) await browser.storage.local.remove(keys.managed);
  else await browser.storage.local.set({ [keys.managed]: managed });
}

/** Calls back with the newly settled policy after each change, until the signal ends it. */
export function watchSettings(onChange: (settled: Settled) => void, signal: AbortSignal): void {
  const listener = (changes: Readonly<Record<string, unknown>>, area: string): void => {
    if (area === 'local' && (keys.chosen in changes || keys.managed in changes))
      void loadSettings().then((settled) => {
        if (!signal.aborted) onChange(settled);
      });
  };
  browser.storage.onChanged.addListener(listener);
  signal.addEventListener('abort', () => browser.storage.onChanged.removeListener(listener));
}

async function readAll(): Promise<Readonly<Record<string, unknown>>> {
  return browser.storage.local.get([keys.chosen, keys.managed]).catch(() => ({}));
}
