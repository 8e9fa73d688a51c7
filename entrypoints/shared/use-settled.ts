import { useEffect, useState } from 'preact/hooks';
import type { Settled } from '../../core/settle.ts';
import { type Choices, changeChoices, loadChoices, loadSettings, watchSettings } from './settings.ts';

/** The settled policy, kept up to date, and a way to change the person's choices. Absent until the storage has answered. */
export function useSettled(): {
  readonly settled: Settled | undefined;
  /** The person's own choices, as stored. */
  readonly chosen: Choices;
  /** Merges into the choices; resolves to false when the browser refused. */
  readonly choose: Choose;
} {
  const [{ settled, chosen }, setState] = useState<{ settled?: Settled; chosen: Choices }>({ chosen: {} });
  useEffect(() => {
    const end = new AbortController();
    const take = async (next: Settled) => setState({ settled: next, chosen: await loadChoices() });
    void loadSettings().then(take);
    watchSettings((next) => void take(next), end.signal);
    return () => end.abort();
  }, []);
  return { settled, chosen, choose };
}

/** A change of the choices, or what makes one from those that are stored at that moment. */
export type Choose = (part: Choices | ((chosen: Choices) => Choices)) => Promise<boolean>;

/** Merges into the person's choices; resolves to false when the browser refused. */
export const choose: Choose = (part) =>
  changeChoices((chosen) =>
    withoutEmpty({ ...chosen, ...(typeof part === 'function' ? part(chosen) : part) }),
  );

/** Empty answers are no answers: the default holds again. */
function withoutEmpty(choices: Choices): Choices {
  return Object.fromEntries(
    Object.entries(choices).filter(([, value]) => value !== '' && value !== undefined),
  );
}
