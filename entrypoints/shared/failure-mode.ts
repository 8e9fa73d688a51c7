import { inTurn } from './in-turn.ts';

/** What becomes of a post that could not be checked: it goes out, at the second press, or not at all. */
export type FailureMode = 'allow' | 'prompt' | 'block';

const key = 'onFailure';
const modes: readonly unknown[] = ['allow', 'prompt', 'block'] satisfies FailureMode[];

interface Api {
  readonly storage: {
    readonly local: {
      get(key: string): Promise<Readonly<Record<string, unknown>>>;
      set(values: Readonly<Record<string, unknown>>): Promise<void>;
    };
  };
}

/**
 * The mode as it was last settled, for the gate, which does without the reading of policies. `prompt` when nothing is kept
 * or the browser refuses.
 */
export async function lastFailureMode(): Promise<FailureMode> {
  try {
    const { [key]: kept } = await api().storage.local.get(key);
    return modes.includes(kept) ? (kept as FailureMode) : 'prompt';
  } catch {
    return 'prompt';
  }
}

/** Keeps the mode for pages on which the reader fails. */
export async function keepFailureMode(mode: FailureMode): Promise<void> {
  await inTurn(async () => {
    if ((await lastFailureMode()) !== mode) await api().storage.local.set({ [key]: mode });
  }).catch(() => undefined);
}

/** Without the polyfill, which is larger than all of the gate; both browsers answer with promises. */
function api(): Api {
  const world = globalThis as unknown as { readonly browser?: Api; readonly chrome: Api };
  return world.browser?.storage === undefined ? world.chrome : world.browser;
}
