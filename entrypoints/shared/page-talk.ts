import { browser } from 'wxt/browser';
import type { Severity } from '../../core/finding.ts';
import type { LanguageId } from '../../core/locales/locale.ts';
import type { Role } from '../../core/role.ts';
import type { Health } from './health.ts';

/** What our own pages ask of the guard on a page. It never gets a text of the author's, since findings have none. */
export type Question =
  | { readonly sigilo: 'state' }
  /** At which address the page is. */
  | { readonly sigilo: 'address' }
  /** Opens the card on a finding of the box in use. */
  | { readonly sigilo: 'open'; readonly index: number }
  /** Puts a ready-made reply, by its id, into the box in use. */
  | { readonly sigilo: 'insert'; readonly reply: string; readonly language: LanguageId };

/** How a page is guarded. */
export interface PageState {
  readonly network: { readonly id: string; readonly name: string };
  /** Which account posts. Absent: the page does not tell. */
  readonly account?: { readonly handle?: string; readonly name?: string };
  readonly role: Role;
  /** The box in use. Absent: none is. */
  readonly box?: {
    readonly health: Health;
    /** Posting from it can be held. */
    readonly canHold: boolean;
    readonly findings: readonly { readonly rule: string; readonly severity: Severity }[];
    readonly language: string;
  };
}

/** The guard of the tab before the person, or of `tab`. Absent: there is none there. */
export async function askState(tab?: number): Promise<PageState | undefined> {
  return (await ask({ sigilo: 'state' }, tab)) as PageState | undefined;
}

/** Resolves to false where nobody did it. */
export async function askPage(question: Question, tab?: number): Promise<boolean> {
  return (await ask(question, tab)) === true;
}

/** The addresses of the guarded pages that are open in tabs; asks the pages, so that no permission to see tabs is needed. */
export async function openAddresses(): Promise<readonly string[]> {
  const tabs = await browser.tabs.query({});
  const answers = await Promise.all(
    tabs.map(({ id }) => (id === undefined ? undefined : ask({ sigilo: 'address' }, id))),
  );
  return answers.filter((one) => typeof one === 'string');
}

async function ask(question: Question, tab: number | undefined): Promise<unknown> {
  try {
    const [active] =
      tab === undefined ? await browser.tabs.query({ active: true, currentWindow: true }) : [{ id: tab }];
    return active?.id === undefined
      ? undefined
      : await browser.tabs.sendMessage(active.id, question, { frameId: 0 });
  } catch {
    return undefined;
  }
}

/** Answers questions until the signal ends it; only the extension itself can ask. */
export function answer(to: (question: Question) => Promise<unknown>, signal: AbortSignal): void {
  const listener = (message: unknown, sender: { readonly id?: string }): Promise<unknown> | undefined =>
    sender.id === browser.runtime.id && isQuestion(message) ? to(message) : undefined;
  browser.runtime.onMessage.addListener(listener);
  signal.addEventListener('abort', () => browser.runtime.onMessage.removeListener(listener));
}

function isQuestion(message: unknown): message is Question {
  return typeof message === 'object' && message !== null && 'sigilo' in message;
}
