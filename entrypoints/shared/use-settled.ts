import { useEffect, useState } from 'preact/hooks';
import type { Settled } from '../../core/index.ts';
import { type Choices, loadChoices, loadSettings, saveChoices, watchSettings } from './settings.ts';

/** The settled policy, kept up to date, and a way to change the person's choices. Absent until the storage has answered. */
export function useSettled(): {
  readonly settled: Settled | undefined;
  /** Merges into the choices; resolves to false when the browser refused. */
  readonly choose: (part: Choices) => Promise<boolean>;
} {
  const [settled, setSettled] = useState<Settled>();
  useEffect(() => {
    const end = new AbortController();
    void loadSettings().then(setSettled);
    watchSettings(setSettled, end.signal);
    return () => end.abort();
  }, []);
  return {
    settled,
    choose: async (part) => saveChoices(withoutEmpty({ ...(await loadChoices()), ...part })),
  };
}

/** Empty answers are no answers: the default holds again. */
function withoutEmpty(choices: Choices): Choices {
  return Object.fromEntries(
    Object.entries(choices).filter(([, value]) => value !== '' && value !== undefined),
  );
}
