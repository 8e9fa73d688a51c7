import { browser } from 'wxt/browser';
import {
  type Answer,
  joinMemories,
  type RelationsMemory,
  readMemory,
  withAnswer,
} from '../../core/relations-memory.ts';
import { inTurn } from './in-turn.ts';

/** Key of `storage.local`: salted hashes and answers, no name, handle or address. */
const key = 'relations';

/** What is remembered of relations; a new salt where nothing is, or where the storage refuses. */
export async function loadRelations(): Promise<RelationsMemory> {
  const stored = await inStorage().catch(() => undefined);
  return readMemory(stored) ?? { salt: newSalt(), people: {} };
}

/**
 * Remembers an answer, or forgets the person where there is none; after what was asked before, so that no answer gets lost. The
 * salt of who asks is kept only where none is stored. Resolves to false when the browser refused, or when the memory has another salt.
 */
export async function rememberRelation(
  salt: string,
  person: string,
  answer: Answer | undefined,
): Promise<boolean> {
  return keptInTurn(async () => {
    const stored = readMemory(await inStorage()) ?? { salt, people: {} };
    if (stored.salt !== salt) return false;
    await browser.storage.local.set({ [key]: withAnswer(stored, person, answer) });
    return true;
  });
}

/** Forgets everybody, and the salt with them. */
export async function forgetRelations(): Promise<boolean> {
  return keptInTurn(() => browser.storage.local.remove(key).then(() => true));
}

/** Takes over a memory from a file. Resolves to false when it does not fit. */
export async function importRelations(value: unknown): Promise<boolean> {
  const other = readMemory(value);
  if (other === undefined) return false;
  return keptInTurn(async () => {
    const joined = joinMemories(await loadRelations(), other);
    if (joined === undefined) return false;
    await browser.storage.local.set({ [key]: joined });
    return true;
  });
}

/** Calls back with the memory after each change, until the signal ends it. */
export function watchRelations(onChange: (memory: RelationsMemory) => void, signal: AbortSignal): void {
  const listener = (changes: Readonly<Record<string, unknown>>, area: string): void => {
    if (area !== 'local' || !(key in changes)) return;
    void loadRelations().then((memory) => {
      if (!signal.aborted) onChange(memory);
    });
  };
  browser.storage.onChanged.addListener(listener);
  signal.addEventListener('abort', () => browser.storage.onChanged.removeListener(listener));
}

async function inStorage(): Promise<unknown> {
  return (await browser.storage.local.get(key))[key];
}

/** False when the browser refused. */
function keptInTurn(act: () => Promise<boolean>): Promise<boolean> {
  return inTurn(act).catch(() => false);
}

function newSalt(): string {
  return [...crypto.getRandomValues(new Uint8Array(16))]
    .map((byte) => byte.toString(16).padStart(2, '0'))
    .join('');
}
