import { ancestors, textOf } from '../networks/dom.ts';
import { labelOf } from '../networks/submit.ts';
import { sayingOf } from './labels.ts';

export const BUTTON = 'button, [role="button"]';
const NO_PLAIN =
  '[aria-haspopup]:not([aria-haspopup="false"]), [aria-expanded], [aria-pressed], [role="tab"], [role="menuitem"], [role="switch"], :disabled, [aria-disabled="true"]';
const NO_PLACE =
  'form, [contenteditable="true"], [role="menu"], [role="toolbar"], [role="tablist"], [role="search"], nav, [role="navigation"], [role="banner"]';
/** What opens from a bar or a menu is a place of its own. */
const OWN_PLACE = '[role="dialog"], dialog';
const PICTURE = 'svg, img, i, video, canvas';

/** How strongly a button invites: painted in a colour or the reverse of its page, written in a colour, or neither; `red` warns. */
export type Paint = 'filled' | 'tinted' | 'plain' | 'red';

/** Whether this is a button that does one thing at once: no menu, no switch, no part of a form or of navigation. */
export function isPlainButton(element: Element): element is HTMLElement {
  return (
    element instanceof HTMLElement &&
    element.matches(BUTTON) &&
    !element.matches(NO_PLAIN) &&
    element.closest(`${NO_PLACE}, ${OWN_PLACE}`)?.matches(NO_PLACE) !== true
  );
}

/** Whether it shows words and no picture. */
export function isTextOnly(element: Element): boolean {
  return textOf(element) !== '' && element.querySelector(PICTURE) === null;
}

/** Plain buttons with words for a reader or a screen reader, in reading order. */
export function plainButtonsIn(root: ParentNode): HTMLElement[] {
  return [...root.querySelectorAll(BUTTON)].filter(isPlainButton).filter((button) => labelOf(button) !== '');
}

/**
 * The buttons of the row that one stands in, each of which may have a wrapper of its own; where `isEdge` says that the row ends
 * first, it is alone.
 */
export function rowOf(button: Element, isEdge: (element: Element) => boolean): readonly HTMLElement[] {
  let row: readonly HTMLElement[] = [];
  for (const at of ancestors(button)) {
    if (isEdge(at)) break;
    row = [...at.querySelectorAll<HTMLElement>(BUTTON)];
    if (row.length > 1) break;
  }
  return row;
}

/** Whether a button is painted as one that the site proposes; what is so already is not. */
export function isInviting(button: HTMLElement): boolean {
  const paint = paintOf(button);
  return paint === 'filled' || paint === 'tinted';
}

/** A button's paint by the element in it that carries its ground, which need not be itself. */
export function paintOf(button: HTMLElement): Paint {
  const words = deepest(button);
  const ground = groundOf(words, button);
  const around = groundOf(button.parentElement, null) ?? paper;
  const ink = colour(getComputedStyle(words).color);
  if (isSaturated(ground)) return isRed(ground) ? 'red' : 'filled';
  if (ground && Math.abs(lightness(ground) - lightness(around)) > inverted) return 'filled';
  if (isSaturated(ink)) return isRed(ink) ? 'red' : 'tinted';
  return 'plain';
}

/** What a page is painted on where it says nothing. */
const paper: Colour = { red: 255, green: 255, blue: 255 };
/** Black on white or white on black, of 255; greys are nearer to their page. */
const inverted = 150;
const ranks: readonly Paint[] = ['red', 'plain', 'tinted', 'filled'];

/**
 * Of the buttons of a request, the one that says yes: by its words, else by its paint, else by its place. Absent: there is none.
 */
export function affirmativeOf(
  buttons: readonly HTMLElement[],
  place: 'first' | 'last',
): HTMLElement | undefined {
  const says = buttons.map((button) => sayingOf(labelOf(button)));
  const yes = buttons.filter((_, at) => says[at] !== undefined && says[at] !== 'other');
  if (yes.length === 1) return yes[0];
  const open = buttons.filter((_, at) => says[at] !== 'other');
  const paints = open.map((button) => ranks.indexOf(paintOf(button)));
  const best = open.filter((_, at) => paints[at] === Math.max(...paints));
  return place === 'first' ? best[0] : best.at(-1);
}

function deepest(button: HTMLElement): HTMLElement {
  let at = button;
  for (;;) {
    const next = [...at.children].find((child) => child instanceof HTMLElement && textOf(child) !== '');
    if (!(next instanceof HTMLElement)) return at;
    at = next;
  }
}

/** What an element stands on, up to and with the last one that may paint it. Absent: nothing is painted. */
function groundOf(element: Element | null, last: Element | null): Colour | undefined {
  for (let at = element; at !== null; at = at === last ? null : at.parentElement) {
    const ground = colour(getComputedStyle(at).backgroundColor);
    if (ground !== undefined) return ground;
  }
  return undefined;
}

interface Colour {
  readonly red: number;
  readonly green: number;
  readonly blue: number;
}

/** Absent: transparent, or written in a way that is not known. */
function colour(css: string): Colour | undefined {
  const part = /^rgba?\((\d+), ?(\d+), ?(\d+)(?:, ?([\d.]+))?\)$/u.exec(css) ?? hex(css);
  if (!part || Number(part[4] ?? 1) < 0.5) return undefined;
  return { red: Number(part[1]), green: Number(part[2]), blue: Number(part[3]) };
}

function hex(css: string): readonly string[] | undefined {
  const digits = /^#([0-9a-f]{2})([0-9a-f]{2})([0-9a-f]{2})$/iu.exec(css);
  return digits?.map((pair) => String(Number.parseInt(pair, 16)));
}

function lightness({ red, green, blue }: Colour): number {
  return (red + green + blue) / 3;
}

function isSaturated(colour: Colour | undefined): colour is Colour {
  if (colour === undefined) return false;
  const { red, green, blue } = colour;
  return Math.max(red, green, blue) - Math.min(red, green, blue) > 90;
}

function isRed({ red, green, blue }: Colour): boolean {
  return red > green + 60 && red > blue + 60;
}
