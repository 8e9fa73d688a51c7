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
 * the last child of the box's dialog, else of the document. It is never inside the editor. Mirrors have a closed root of their
 * own: from a highlighted range inside one, a page gets to that root, and finds there nothing but its own text.
 */
export function createOverlay(page: Document, signal: AbortSignal, ownStyles = ''): Overlay {
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(`${theme}\n${overlay}\n${styles}\n${ownStyles}`);
  const [host, root] = closedRoot(page, sheet);
  const [veil, veilRoot] = closedRoot(page, sheet);
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
  veilRoot.append(mirrors);
  root.append(layer, region);
  for (const type of isolated) host.addEventListener(type, stop, { signal });
  root.addEventListener('mousedown', keepFocus, { signal });
  for (const type of deciding) root.addEventListener(type, stopForged, { capture: true, signal });
  signal.addEventListener('abort', () => {
    host.remove();
    veil.remove();
  });
  return {
    layer,
    mirrors,
    region,
    moveTo(box) {
      const container = closest(box, '[role="dialog"], [role="alertdialog"], dialog') ?? page.documentElement;
      if (host.parentNode !== container) container.append(veil, host);
      veil.dataset.theme = host.dataset.theme = themeAround(box);
      for (const part of [mirrors, layer]) if (!part.matches(':popover-open')) part.showPopover();
    },
    owns: (event) => event.composedPath().includes(host),
    focused: () => root.activeElement,
  };
}

/** A host and its closed root, which takes no room of its own. */
function closedRoot(page: Document, sheet: CSSStyleSheet): readonly [HTMLElement, ShadowRoot] {
  const host = page.createElement('div');
  host.style.cssText = 'all: initial !important; position: fixed !important; z-index: 2147483647 !important;';
  const root = host.attachShadow({ mode: 'closed' });
  root.adoptedStyleSheets = [sheet];
  return [host, root];
}

/** Events by which the author decides something. */
const deciding = ['click', 'keydown', 'keyup', 'input', 'change', 'submit'];

/** No script presses our buttons: neither a page's, should it ever get hold of them, nor another extension's, which can. */
function stopForged(event: Event): void {
  if (event.isTrusted) return;
  event.preventDefault();
  event.stopImmediatePropagation();
}

/** The mouse on one of our buttons leaves the focus and the caret where they are; keys reach the button all the same. */
function keepFocus(event: Event): void {
  if (event.target instanceof Element && event.target.closest('button') !== null) event.preventDefault();
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
