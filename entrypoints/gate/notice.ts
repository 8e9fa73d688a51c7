import { closest } from '../guard.content/networks/dom.ts';
import type { FailureMode } from '../shared/failure-mode.ts';
import { words } from './words.ts';

/** How long it stays, in milliseconds. */
const stay = 15_000;

let shown: HTMLElement | undefined;

/** Says that a post was not checked, and what became of it; in the top layer, inside the box's dialog where there is one. */
export function showNotice(page: Document, mode: FailureMode, box: HTMLElement): void {
  shown?.remove();
  const host = page.createElement('div');
  const root = host.attachShadow({ mode: 'closed' });
  const note = page.createElement('div');
  note.setAttribute('role', 'alert');
  note.setAttribute('popover', 'manual');
  note.style.cssText = style;
  root.append(note);
  (closest(box, '[role="dialog"], [role="alertdialog"], dialog') ?? page.documentElement).append(host);
  note.showPopover();
  note.textContent = words(page.defaultView?.navigator.language ?? 'en')[mode];
  shown = host;
  note.addEventListener('click', () => host.remove());
  setTimeout(() => host.remove(), stay);
}

const style = `all: initial; position: fixed; inset: auto 16px 16px auto; box-sizing: border-box; max-width: min(360px, calc(100vw - 32px));
  padding: 12px 16px; border: 1px solid #8a5a00; border-radius: 10px; background: #fff7e6; color: #2b2111;
  font: 15px/1.4 system-ui, sans-serif; box-shadow: 0 6px 24px rgb(0 0 0 / 25%);`;
