// @vitest-environment happy-dom
import { expect, test } from 'vitest';
import { isModEnter, isSendingEnter } from '../../entrypoints/guard.content/networks/keys.ts';

const press = (init: KeyboardEventInit): KeyboardEvent => new KeyboardEvent('keydown', init);

/** A box with a list of mentions under it, of which an entry is chosen, shown or not. */
function picking(isShown: boolean): HTMLElement {
  document.body.innerHTML = '<div id="box" aria-activedescendant="entry"></div><i id="entry"></i>';
  const entry = document.getElementById('entry') as HTMLElement;
  entry.checkVisibility = () => isShown;
  return document.getElementById('box') as HTMLElement;
}

test('Enter picks from a list of mentions that is open, and sends once it is closed', () => {
  expect(isSendingEnter(press({ key: 'Enter' }), picking(true))).toBe(false);
  expect(isSendingEnter(press({ key: 'Enter' }), picking(false))).toBe(true);
  expect(isSendingEnter(press({ key: 'Enter', ctrlKey: true }), picking(true))).toBe(true);
});

test('Enter of a script that sets the old key code alone counts', () => {
  expect(isModEnter(press({ key: '', keyCode: 13, metaKey: true }))).toBe(true);
});
