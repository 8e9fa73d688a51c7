import { defaultPolicy, type Policy, type Settled } from '../../core/index.ts';
import { keepFailureMode } from '../shared/failure-mode.ts';
import { loadSettings, watchSettings } from '../shared/settings.ts';

/** How long the settings may take before the guard goes on without them, in milliseconds. */
const patience = 1_000;

/** What holds while nobody knows what was settled: the strict defaults, and marks that no page can read. */
export const unsettled: Policy = { ...defaultPolicy, marks: 'covered' };

/**
 * Calls back with the policy when it is known and after each change, until the signal ends it; with `unsettled` when the
 * settings do not come in time, or not at all. What becomes of unchecked posts is kept of settings that were read, and only of those.
 */
export function followPolicy(take: (policy: Policy) => void, signal: AbortSignal): void {
  let isKnown = false;
  const know = ({ policy }: Settled): void => {
    if (signal.aborted) return;
    isKnown = true;
    void keepFailureMode(policy.onCheckerError);
    take(policy);
  };
  const goWithout = (): void => {
    if (!isKnown && !signal.aborted) take(unsettled);
  };
  const timer = setTimeout(goWithout, patience);
  loadSettings()
    .then(know, goWithout)
    .finally(() => clearTimeout(timer));
  watchSettings(know, signal);
}
