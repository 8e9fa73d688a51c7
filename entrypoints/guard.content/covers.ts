import { autoUpdate } from '@floating-ui/dom';
import type { Marks, Painting } from './marks.ts';

/**
 * Paints findings as boxes in our own closed root, over the text: slower than highlights, but a page cannot tell which
 * words are meant. What has scrolled out of its box is not drawn.
 */
export function createCovers(page: Document, layer: HTMLElement, signal: AbortSignal): Marks {
  const painted = new Map<object, { readonly canvas: HTMLElement; stop(): void }>();
  const active = canvasIn(page, layer);
  let redrawActive = (): void => {};

  const forget = (owner: object): void => {
    const found = painted.get(owner);
    found?.stop();
    found?.canvas.remove();
    painted.delete(owner);
  };
  signal.addEventListener('abort', () => {
    for (const owner of [...painted.keys()]) forget(owner);
    active.remove();
  });

  return {
    paint(owner, paintings, box) {
      forget(owner);
      if (paintings.length === 0) return;
      const canvas = canvasIn(page, layer);
      const redraw = (): void => {
        canvas.replaceChildren(...paintings.flatMap((one) => boxesOf(page, one, box)));
        redrawActive();
      };
      const stop = autoUpdate(box, canvas, redraw);
      box.addEventListener('scroll', redraw, { passive: true });
      painted.set(owner, {
        canvas,
        stop: () => {
          stop();
          box.removeEventListener('scroll', redraw);
        },
      });
    },
    activate(ranges, box) {
      redrawActive = () =>
        active.replaceChildren(...boxesOf(page, { severity: 'active', ranges }, box ?? page.documentElement));
      redrawActive();
    },
    adopt: () => {},
  };
}

function canvasIn(page: Document, layer: HTMLElement): HTMLElement {
  const canvas = page.createElement('div');
  canvas.setAttribute('aria-hidden', 'true');
  layer.append(canvas);
  return canvas;
}

interface Drawn {
  readonly severity: Painting['severity'] | 'active';
  readonly ranges: readonly Range[];
}

/** One element for each line of each range, cut to what is to be seen of its box. */
function boxesOf(page: Document, { severity, ranges }: Drawn, box: HTMLElement): HTMLElement[] {
  const frame = box.getBoundingClientRect();
  return ranges
    .flatMap((range) => [...range.getClientRects()])
    .flatMap((rect) => {
      const left = Math.max(rect.left, frame.left);
      const right = Math.min(rect.right, frame.right);
      const top = Math.max(rect.top, frame.top);
      const bottom = Math.min(rect.bottom, frame.bottom);
      if (right <= left || bottom <= top) return [];
      const element = page.createElement('div');
      element.className = `cover ${severity}`;
      Object.assign(element.style, {
        left: `${left}px`,
        top: `${top}px`,
        width: `${right - left}px`,
        height: `${bottom - top}px`,
      });
      return [element];
    });
}
