import { forgetRelations } from '../shared/relations-store.ts';
import { loadSettings, watchSettings } from '../shared/settings.ts';

/** Forgets what was answered about people as soon as an organisation fixes that nothing is remembered, and at each start after that. */
export function forgetWhereForbidden(): void {
  const look = async (settled: Awaited<ReturnType<typeof loadSettings>>): Promise<void> => {
    if (!settled.policy.memory && settled.isFixed('memory')) await forgetRelations();
  };
  void loadSettings().then(look);
  watchSettings((settled) => void look(settled), new AbortController().signal);
}
