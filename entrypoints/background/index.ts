import { browser } from 'wxt/browser';
import { defineBackground } from 'wxt/utils/define-background';
import { type Choices, keepManaged } from '../shared/settings.ts';

/** How long an empty managed storage may only mean that the policy has not arrived yet, in milliseconds. */
const arrival = 10_000;

/** Copies the organisation's policy to where content scripts read it. Holds no text and no rules. */
export default defineBackground(() => {
  const startedAt = Date.now();
  void refresh(startedAt);
  browser.storage.onChanged.addListener((_changes, area) => {
    if (area === 'managed') void refresh(0);
  });
});

async function refresh(startedAt: number): Promise<void> {
  const managed = await readManaged();
  if (managed !== undefined) return keepManaged(managed);
  const left = startedAt + arrival - Date.now();
  if (left > 0) setTimeout(() => void refresh(0), left);
  else await keepManaged(undefined);
}

/** Absent: no policy, or none that has arrived; Firefox rejects where there is none. */
async function readManaged(): Promise<Choices | undefined> {
  const managed = await browser.storage.managed.get(null).catch(() => ({}));
  return Object.keys(managed).length > 0 ? managed : undefined;
}
