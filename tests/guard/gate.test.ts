// @vitest-environment happy-dom
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import type { Hub } from '../../entrypoints/gate/hub.ts';
import { openGate } from '../../entrypoints/gate/open-gate.ts';
import { words } from '../../entrypoints/gate/words.ts';

let box: HTMLTextAreaElement;
let button: HTMLButtonElement;
let clicks: number;
let hub: Hub;

beforeEach(() => {
  vi.useFakeTimers();
  clicks = 0;
  hub = openGate(window);
  document.body.innerHTML = '<form><textarea></textarea><button type="button">Post</button></form>';
  box = document.querySelector('textarea') as HTMLTextAreaElement;
  button = document.querySelector('button') as HTMLButtonElement;
  button.addEventListener('click', () => {
    clicks += 1;
  });
});
afterEach(() => {
  // Gates cannot be taken down: this one lets everything pass to the next.
  hub.serve({ lets: () => true, attend: () => {} });
  vi.useRealTimers();
});

describe('the gate before the reader is there', () => {
  test('lets a click go on while nothing is written, and sets no timer', () => {
    button.click();
    expect(clicks).toBe(1);
    expect(vi.getTimerCount()).toBe(0);
  });

  test('keeps clicks back once something is written, and does the last one when the reader lets it', () => {
    box.value = 'text';
    button.click();
    button.click();
    expect(clicks).toBe(0);
    hub.serve({ lets: () => true, attend: () => {} });
    expect(clicks).toBe(1);
    expect(vi.getTimerCount()).toBe(0);
  });

  test('puts what waited to the reader, which may stop it', () => {
    box.value = 'text';
    button.click();
    const lets = vi.fn(() => false);
    hub.serve({ lets, attend: () => {} });
    expect(lets).toHaveBeenCalledOnce();
    expect(clicks).toBe(0);
  });

  test('tells the reader which box is in use', () => {
    box.dispatchEvent(new FocusEvent('focusin', { bubbles: true, composed: true }));
    const attend = vi.fn();
    hub.serve({ lets: () => true, attend });
    expect(attend).toHaveBeenCalledExactlyOnceWith(box);
  });
});

describe('buttons that might tie two people, before the reader is there', () => {
  const acted: string[] = [];
  const draw = (html: string): HTMLElement => {
    document.body.innerHTML = `<main><a href="/neus.vidal">Neus Vidal</a>${html}</main>`;
    const tie = document.querySelector('main > :last-child') as HTMLElement;
    acted.length = 0;
    tie.addEventListener('click', (event) => {
      event.preventDefault();
      acted.push(event.type);
    });
    return tie;
  };
  const inside = (element: HTMLElement) => element.querySelector('svg, span') ?? element;
  const press = (target: Element, event: Event) => target.dispatchEvent(event);
  const click = () => new MouseEvent('click', { bubbles: true, cancelable: true, composed: true });
  const key = (name: string) =>
    new KeyboardEvent('keydown', { key: name, bubbles: true, cancelable: true, composed: true });

  const ties = [
    '<button data-testid="7-follow"><svg></svg></button>',
    '<a href="/preload/custom-invite/?vanityName=neus"><span>Connect</span></a>',
    '<span><svg id="connect-small"></svg></span>',
    '<div role="button" tabindex="0"><span>Add friend</span></div>',
    '<button>Folgen</button>',
  ];

  test.each(ties)('wait, and are done once when the reader lets them: %s', (html) => {
    const tie = draw(html);
    press(inside(tie), click());
    press(inside(tie), click());
    expect(acted).toEqual([]);
    hub.serve({ lets: () => true, attend: () => {} });
    expect(acted).toEqual(['click']);
    expect(vi.getTimerCount()).toBe(0);
  });

  test.each(['Enter', ' '])('wait for the key %j too, and are clicked once for it', (name) => {
    const tie = draw('<button><span>Follow</span></button>');
    expect(press(tie, key(name))).toBe(false);
    press(tie, click());
    hub.serve({ lets: () => true, attend: () => {} });
    expect(acted).toEqual(['click']);
  });

  test('are put to the reader, which may stop them', () => {
    press(draw('<button>Follow</button>'), click());
    const lets = vi.fn(() => false);
    hub.serve({ lets, attend: () => {} });
    expect(lets).toHaveBeenCalledOnce();
    expect(acted).toEqual([]);
  });

  test('act by themselves where the reader never comes, and at once from then on', async () => {
    const tie = draw('<button>Follow</button>');
    press(tie, click());
    await vi.advanceTimersByTimeAsync(10_000);
    expect(acted).toEqual(['click']);
    press(tie, click());
    expect(acted).toEqual(['click', 'click']);
  });

  test.each([
    '<button aria-haspopup="menu">More</button>',
    '<button aria-expanded="false">Comments</button>',
    '<button aria-pressed="false">Like</button>',
    '<button aria-label="Play"><svg></svg></button>',
    '<nav><button>Home</button></nav>',
    '<a href="/neus.vidal/photos">Photos</a>',
  ])('others act at once: %s', (html) => {
    const other = draw(html);
    press(other.querySelector('button') ?? other, click());
    expect(acted).toEqual(['click']);
    expect(vi.getTimerCount()).toBe(0);
  });

  test('one that opens in another tab is left to its own page', () => {
    const tie = draw('<a href="/preload/custom-invite/?vanityName=neus">Connect</a>');
    press(tie, new MouseEvent('click', { bubbles: true, cancelable: true, ctrlKey: true }));
    expect(acted).toEqual(['click']);
  });
});

describe('the notice of a failure', () => {
  test('speaks the browser’s language, else English', () => {
    expect(words('es-ES').prompt).toContain('no se ha revisado');
    expect(words('it').prompt).toContain('non è stato controllato');
    expect(words('de-AT')).toBe(words('en'));
  });
});
