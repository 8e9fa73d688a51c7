import overlay from '../../components/overlay.css?inline';
import theme from '../../components/theme.css?inline';
import { closest } from './networks/dom.ts';
import styles from './style.css?inline';
import { themeAround } from './theme.ts';

/** Our own place on the page: a closed shadow root whose layer lies in the browser's top layer. */
export interface Overlay {
  /** Preact renders the badge, the card and the held post here. */
  readonly layer: HTMLElement;
  /** Mirrors of textareas lie here, under the layer. */
  readonly mirrors: HTMLElement;
  /** Live region for browsers without `ariaNotify`. */
  readonly region: HTMLElement;
  /** Puts the overlay where this box's dialog lets it live, and takes on the page's theme there. */
  moveTo(box: HTMLElement): void;
  /** Whether an event comes from inside the overlay. */
  owns(event: Event): boolean;
  /** Makes the element that has the focus inside; absent when the focus is elsewhere. */
  focused(): Element | null;
}

/**
 * A modal dialog makes what is outside of it inert, traps the focus and takes clicks outside for "close"; so the host is
 * the last child of the box's dialog, else of the document. It is never inside the editor.
 */
export function createOverlay(page: Document, signal: AbortSignal, ownStyles = ''): Overlay {
  const host = page.createElement('div');
  host.style.cssText = 'all: initial !important; position: fixed !important; z-index: 2147483647 !important;';
  const root = host.attachShadow({ mode: 'closed' });
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(`${theme}\n${overlay}\n${styles}\n${ownStyles}`);
  root.adoptedStyleSheets = [sheet];
  const layer = page.createElement('div');
  layer.className = 'layer';
  layer.setAttribute('popover', 'manual');
  const mirrors = page.createElement('div');
  mirrors.className = 'layer';
  mirrors.setAttribute('popover', 'manual');
  const region = page.createElement('div');
  region.setAttribute('role', 'status');
  region.style.cssText =
    'position: absolute; width: 1px; height: 1px; overflow: hidden; clip-path: inset(50%);';
  root.append(mirrors, layer, region);
  for (const type of isolated) host.addEventListener(type, stop, { signal });
  signal.addEventListener('abort', () => host.remove());
  return {
    layer,
    mirrors,
    region,
    moveTo(box) {
      const container = closest(box, '[role="dialog"], [role="alertdialog"], dialog') ?? page.documentElement;
      if (host.parentNode !== container) container.append(host);
      host.dataset.theme = themeAround(box);
      for (const part of [mirrors, layer]) if (!part.matches(':popover-open')) part.showPopover();
    },
    owns: (event) => event.composedPath().includes(host),
    focused: () => root.activeElement,
  };
}

/** Events that the page must not take for its own: shortcuts, clicks outside of a dialog, focus leaving a dialog. */
const isolated = [
  'click',
  'mousedown',
  'mouseup',
  'pointerdown',
  'pointerup',
  'touchstart',
  'touchend',
  'keydown',
  'keypress',
  'keyup',
  'beforeinput',
  'input',
  'paste',
  'copy',
  'focusin',
  'focusout',
];

function stop(event: Event): void {
  event.stopPropagation();
}
