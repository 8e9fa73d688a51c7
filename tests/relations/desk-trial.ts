import { vi } from 'vitest';
import { type Answer, defaultPolicy, type Policy } from '../../core/index.ts';

/** The question stands on the page itself here, so that it can be looked at; nothing is stored. */
vi.mock('../../entrypoints/guard.content/overlay.ts', () => ({
  createOverlay: () => {
    const layer = document.createElement('div');
    document.documentElement.append(layer);
    return {
      layer,
      region: document.createElement('div'),
      moveTo: () => undefined,
      owns: (event: Event) => event.composedPath().includes(layer),
      focused: () => null,
    };
  },
}));
vi.mock('wxt/browser', () => ({ browser: {} }));

const { networkOf } = await import('../../entrypoints/guard.content/networks/here.ts');
const { createDesk } = await import('../../entrypoints/guard.content/relations/desk.tsx');

interface Options {
  readonly policy?: Partial<Policy>;
  /** Absent: the settings have arrived. */
  readonly isReady?: boolean;
}

/** A page with a desk before it. Presses are the browser's own; `site` is what the page gets. */
export function deskOn(url: string, html: string, { policy = {}, isReady = true }: Options = {}) {
  goTo(url);
  document.body.innerHTML = html;
  const network = networkOf(new URL(url).hostname);
  if (network === undefined) throw new Error('no network');
  const memory = new Map<string, Answer>();
  const who = (person: { readonly handle?: string; readonly name?: string }) =>
    person.handle ?? person.name ?? '';
  let ready = isReady;
  let arrive = (): void => {};
  const arrival = new Promise<void>((resolve) => {
    arrive = resolve;
  });
  const end = new AbortController();
  const { signal } = end;
  const desk = createDesk(
    window as unknown as Window & typeof globalThis,
    network,
    {
      policy: () => ({ ...defaultPolicy, interfaceLanguage: 'en', ...policy }),
      keeper: {
        isReady: true,
        ready: Promise.resolve(),
        answerOf: (person) => memory.get(who(person)),
        remember: (person, answer) => {
          if (answer === undefined) memory.delete(who(person));
          else memory.set(who(person), answer);
        },
        relationTo: () => undefined,
      },
      isResting: () => false,
      isReady: () => ready,
      ready: arrival,
    },
    signal,
  );
  const site: string[] = [];
  for (const type of ['click', 'keydown'])
    window.addEventListener(
      type,
      (event) => {
        if (desk.owns(event) || desk.lets(event)) return;
        event.preventDefault();
        event.stopImmediatePropagation();
      },
      { capture: true, signal },
    );
  document.body.addEventListener(
    'click',
    (event) => {
      event.preventDefault();
      site.push((event.target as Element).closest('[data-person]')?.getAttribute('data-person') ?? '?');
    },
    { signal },
  );
  const button = (person: string) => document.querySelector(`[data-person="${person}"]`) as HTMLElement;
  const question = () => document.querySelector('[role=dialog] h2')?.textContent ?? undefined;
  return {
    site,
    memory,
    question,
    isOffered: () => document.querySelector('[role=dialog] input[type=checkbox]') !== null,
    click: (person: string) => press(button(person), 1),
    /** Enter on a button: its keydown and, unless that is stopped, the click that the browser makes of it. */
    enter: (person: string) => {
      const element = button(person);
      if (press(element, 0, 'keydown')) press(element, 0);
    },
    answer: async (words: string) => {
      await settled();
      const found = [
        ...document.querySelectorAll<HTMLElement>('[role=dialog] button, [role=dialog] label'),
      ].find((one) => one.textContent?.trim().startsWith(words));
      if (found === undefined) throw new Error(`no "${words}" in "${question()}"`);
      (found.querySelector('input') ?? found).click();
      await settled();
    },
    arrive: async () => {
      ready = true;
      arrive();
      await settled();
    },
    leave: () => {
      end.abort();
      for (const layer of document.querySelectorAll('html > div')) layer.remove();
    },
  };
}

export function goTo(url: string): void {
  (window as unknown as { happyDOM: { setURL(url: string): void } }).happyDOM.setURL(url);
}

/** Until what was set in motion is drawn. */
export function settled(): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, 20));
}

function press(element: HTMLElement, detail: number, type: 'click' | 'keydown' = 'click'): boolean {
  const basics = { bubbles: true, cancelable: true, composed: true };
  const event =
    type === 'click'
      ? new MouseEvent('click', { ...basics, detail })
      : new KeyboardEvent('keydown', { ...basics, key: 'Enter' });
  Object.defineProperty(event, 'isTrusted', { value: true });
  return element.dispatchEvent(event);
}
