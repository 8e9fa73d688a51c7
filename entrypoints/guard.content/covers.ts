import { autoUpdate } from '@floating-ui/dom';
import type { Marks, Painting } from './marks.ts';

/**
 * Paints findings as boxes in our own closed root, over the text: slower than highlights, but a page cannot tell which
 * words are meant. What has scrolled out of its box is not drawn.
 */
export function createCovers(page: Document, layer: HTMLElement, signal: AbortSignal): Marks {
  const painted = new Map<object, Cover>();
  const active = canvasIn(page, layer);
  let redrawActive = (): void => {};

  const forget = (owner: object): void => {
    painted.get(owner)?.end();
    painted.delete(owner);
  };
  signal.addEventListener('abort', () => {
    for (const owner of [...painted.keys()]) forget(owner);
    active.remove();
  });

  return {
    paint(owner, paintings, box) {
      if (paintings.length === 0) forget(owner);
      else {
        const cover = painted.get(owner) ?? createCover(page, layer, box, () => redrawActive());
        painted.set(owner, cover);
        cover.paint(paintings);
      }
    },
    activate(ranges, box) {
      redrawActive = () =>
        active.replaceChildren(...boxesOf(page, { severity: 'active', ranges }, box ?? page.documentElement));
      redrawActive();
    },
    adopt: () => {},
  };
}

/** The cover of one box; follows it until it ends. */
interface Cover {
  paint(paintings: readonly Painting[]): void;
  end(): void;
}

function createCover(page: Document, layer: HTMLElement, box: HTMLElement, onDrawn: () => void): Cover {
  const canvas = canvasIn(page, layer);
  let paintings: readonly Painting[] = [];
  const draw = (): void => {
    canvas.replaceChildren(...paintings.flatMap((one) => boxesOf(page, one, box)));
    onDrawn();
  };
  const stop = autoUpdate(box, canvas, draw);
  box.addEventListener('scroll', draw, { passive: true });
  return {
    paint(next) {
      paintings = next;
      draw();
    },
    end() {
      stop();
      box.removeEventListener('scroll', draw);
      canvas.remove();
    },
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
