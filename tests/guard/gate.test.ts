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

describe('the notice of a failure', () => {
  test('speaks the browser’s language, else English', () => {
    expect(words('es-ES').prompt).toContain('no se ha revisado');
    expect(words('it').prompt).toContain('non è stato controllato');
    expect(words('de-AT')).toBe(words('en'));
  });
});
