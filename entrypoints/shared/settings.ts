import { browser } from 'wxt/browser';
import { type CountEvent, type Counts, dayOf, readCounts, withCounts } from '../../core/counts.ts';
import type { Policy } from '../../core/policy.ts';
import {
  type PolicyDocument,
  readDocument,
  trustDocument,
  withoutTests,
  writeDocument,
} from '../../core/policy-document.ts';
import { warmUpTerms } from '../../core/reading-terms.ts';
import { type Rejection, type Settled, settleDocument } from '../../core/settle.ts';
import { keepFailureMode } from './failure-mode.ts';
import { inTurn } from './in-turn.ts';

/** Keys of `storage.local`. Settings and numbers only; no text of a user is ever stored. */
const keys = { chosen: 'chosen', managed: 'managed', refused: 'refused', cleanedBy: 'cleanedBy' } as const;
const countsKey = 'counts';

/** What the person chose, as stored; unknown shapes are sorted out by `settle`. */
export type Choices = Readonly<Record<string, unknown>>;

/** The settled policy. Storage that is missing, corrupt or refused gives the defaults, which are strict. */
export async function loadSettings(): Promise<Settled> {
  const settled = settledOf(await readAll());
  warmUpWhenIdle(settled.policy.ownTerms);
  return settled;
}

function settledOf(stored: Choices): Settled {
  return settleDocument(documentOf(stored), stored[keys.chosen]);
}

/** What this very version has cleaned is not cleaned again: that takes long for thousands of terms. */
function documentOf(stored: Choices): PolicyDocument {
  const managed = stored[keys.managed];
  const refused = rejectionsOf(stored[keys.refused]);
  const isOwn = stored[keys.cleanedBy] === version() && typeof managed === 'object' && managed !== null;
  return isOwn ? trustDocument(managed, refused) : readDocument(managed, refused);
}

function version(): string {
  return browser.runtime.getManifest().version;
}

function warmUpWhenIdle(terms: Policy['ownTerms']): void {
  if (terms.length === 0 || typeof requestIdleCallback === 'undefined') return;
  const steps = warmUpTerms(terms)[Symbol.iterator]();
  const go = (rest: IdleDeadline): void => {
    do if (steps.next().done === true) return;
    while (rest.timeRemaining() > 3);
    requestIdleCallback(go);
  };
  requestIdleCallback(go);
}

/** The organisation's policy as it was last kept, without what was refused and the terms' own tests. Absent: there is none. */
export async function loadManaged(): Promise<Choices | undefined> {
  const { [keys.managed]: managed } = await readAll();
  return typeof managed === 'object' && managed !== null ? (managed as Choices) : undefined;
}

/** The person's own choices, without the organisation's policy. */
export async function loadChoices(): Promise<Choices> {
  return choicesIn(await readAll());
}

function choicesIn({ [keys.chosen]: chosen }: Choices): Choices {
  return typeof chosen === 'object' && chosen !== null && !Array.isArray(chosen) ? (chosen as Choices) : {};
}

/** Stores the person's choices as a whole. Resolves to false when the browser refused. */
export async function saveChoices(choices: Choices): Promise<boolean> {
  return changeChoices(() => choices);
}

/** Stores what becomes of the person's choices as they are at that moment. Resolves to false when the browser refused. */
export async function changeChoices(change: (chosen: Choices) => Choices): Promise<boolean> {
  return isDone(async () => {
    const stored = choicesIn(await browser.storage.local.get(keys.chosen));
    await browser.storage.local.set({ [keys.chosen]: change(stored) });
  });
}

/**
 * Keeps the organisation's policy, cleaned, and what of it was refused, so that the next page starts with the last one known.
 * `undefined` removes it. What is kept already is not written again. What becomes of unchecked posts is kept along with it, for pages
 * on which the reader fails from the first.
 */
export async function keepManaged(policy: Choices | undefined): Promise<void> {
  await replaceManaged(policy);
  const stored = await browser.storage.local.get(Object.values(keys));
  await keepFailureMode(settledOf(stored).policy.onCheckerError);
}

async function replaceManaged(policy: Choices | undefined): Promise<void> {
  const all = [keys.cleanedBy, keys.managed, keys.refused];
  if (policy === undefined) return inTurn(() => browser.storage.local.remove(all));
  const document = readDocument(policy);
  const next = {
    [keys.cleanedBy]: version(),
    [keys.managed]: writeDocument(withoutTests(document)),
    [keys.refused]: document.rejected,
  };
  return inTurn(async () => {
    const kept = await browser.storage.local.get(all);
    if (JSON.stringify(kept) !== JSON.stringify(next)) await browser.storage.local.set(next);
  });
}

/** How many remarks were seen, mended and posted anyway. Empty where nothing is counted, or the browser refuses. */
export async function loadCounts(): Promise<Counts> {
  const stored: Choices = await browser.storage.local.get(countsKey).catch(() => ({}));
  return readCounts(stored[countsKey]);
}

/** Adds what happened today. A browser that refuses costs a number, nothing else. */
export async function addCounts(events: readonly CountEvent[]): Promise<void> {
  await isDone(async () => {
    const next = withCounts(await loadCounts(), dayOf(new Date()), events);
    await browser.storage.local.set({ [countsKey]: next });
  });
}

export async function clearCounts(): Promise<void> {
  await isDone(() => browser.storage.local.remove(countsKey));
}

/** Everything that is stored on this device, as it lies there. Throws what the browser throws. */
export async function loadEverything(): Promise<Choices> {
  return browser.storage.local.get(null);
}

/** Deletes what belongs to the person; the organisation's policy stays. Resolves to false when the browser refused. */
export async function forgetPerson(): Promise<boolean> {
  return isDone(() => browser.storage.local.remove([keys.chosen, countsKey]));
}

/** After what was asked of the storage before. False when the browser refused. */
function isDone(act: () => Promise<void>): Promise<boolean> {
  return inTurn(act).then(
    () => true,
    () => false,
  );
}

function rejectionsOf(stored: unknown): readonly Rejection[] {
  return Array.isArray(stored)
    ? stored.filter((one) => typeof one?.path === 'string' && typeof one?.code === 'string')
    : [];
}

/** Calls back with the newly settled policy after each change, until the signal ends it. */
export function watchSettings(onChange: (settled: Settled) => void, signal: AbortSignal): void {
  const listener = (changes: Readonly<Record<string, unknown>>, area: string): void => {
    if (area === 'local' && [keys.chosen, keys.managed, keys.refused].some((key) => key in changes))
      void loadSettings().then((settled) => {
        if (!signal.aborted) onChange(settled);
      });
  };
  browser.storage.onChanged.addListener(listener);
  signal.addEventListener('abort', () => browser.storage.onChanged.removeListener(listener));
}

async function readAll(): Promise<Readonly<Record<string, unknown>>> {
  return browser.storage.local.get(Object.values(keys)).catch(() => ({}));
}
