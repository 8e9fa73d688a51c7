import {
  autoUpdate,
  computePosition,
  flip,
  hide,
  offset,
  type Placement,
  shift,
  type VirtualElement,
} from '@floating-ui/dom';

type Anchor = HTMLElement | (VirtualElement & { readonly contextElement: HTMLElement });

/**
 * Keeps an element beside an anchor until the returned function is called; hides it while the anchor is out of sight. Where
 * it would cover the rectangle to avoid (the line being typed), it goes beside both.
 */
export function place(
  anchor: Anchor,
  element: HTMLElement,
  placement: Placement,
  gap: { readonly mainAxis: number; readonly crossAxis?: number },
  avoid?: () => DOMRect | undefined,
): () => void {
  const options = {
    placement,
    strategy: 'fixed' as const,
    middleware: [offset(gap), flip({ padding: 8 }), shift({ padding: 8 }), hide()],
  };
  const update = async (): Promise<void> => {
    let position = await computePosition(anchor, element, options);
    const line = avoid?.();
    if (line !== undefined && covers(position, element, line))
      position = await computePosition(beside(anchor, line), element, options);
    const isHidden = position.middlewareData.hide?.referenceHidden === true;
    element.style.visibility = isHidden ? 'hidden' : 'visible';
    element.style.transform = `translate(${Math.round(position.x)}px, ${Math.round(position.y)}px)`;
  };
  return autoUpdate(anchor, element, () => void update());
}

function covers(
  { x, y }: { readonly x: number; readonly y: number },
  { offsetWidth, offsetHeight }: HTMLElement,
  line: DOMRect,
): boolean {
  return y < line.bottom && y + offsetHeight > line.top && x < line.right && x + offsetWidth > line.left;
}

/** The anchor made taller, so that it holds the line as well. */
function beside(anchor: Anchor, line: DOMRect): VirtualElement {
  return {
    contextElement: 'contextElement' in anchor ? anchor.contextElement : anchor,
    getBoundingClientRect: () => {
      const { left, top, bottom, width } = anchor.getBoundingClientRect();
      const highest = Math.min(top, line.top);
      return new DOMRect(left, highest, width, Math.max(bottom, line.bottom) - highest);
    },
  };
}
