import { browser } from 'wxt/browser';
import { type Answer, answers } from '../../core/relations-memory.ts';
import { rememberRelation } from './relations-store.ts';

/** What a guarded page asks of the extension's own process: a salted hash and an answer; absent, the person is forgotten. */
interface Remember {
  readonly sigilo: 'remember';
  readonly salt: string;
  readonly person: string;
  readonly answer?: Answer;
}

/**
 * Has an answer remembered where all tabs' answers come together, one after another: two tabs that write for themselves could lose
 * one. Writes itself where nobody is there to do it. Resolves as `rememberRelation` does.
 */
export async function askToRemember(
  salt: string,
  person: string,
  answer: Answer | undefined,
): Promise<boolean> {
  const wish: Remember = { sigilo: 'remember', salt, person, ...(answer === undefined ? {} : { answer }) };
  const done: unknown = await browser.runtime.sendMessage(wish).catch(() => undefined);
  return typeof done === 'boolean' ? done : rememberRelation(salt, person, answer);
}

/** Remembers what the pages ask for; only the extension itself can ask. */
export function rememberForPages(): void {
  browser.runtime.onMessage.addListener(
    (message: unknown, sender: { readonly id?: string }): Promise<boolean> | undefined =>
      sender.id === browser.runtime.id && isRemember(message)
        ? rememberRelation(message.salt, message.person, message.answer)
        : undefined,
  );
}

function isRemember(message: unknown): message is Remember {
  if (typeof message !== 'object' || message === null) return false;
  const { sigilo, salt, person, answer } = message as Readonly<Record<string, unknown>>;
  return (
    sigilo === 'remember' &&
    typeof salt === 'string' &&
    typeof person === 'string' &&
    (answer === undefined || answers.includes(answer as Answer))
  );
}
