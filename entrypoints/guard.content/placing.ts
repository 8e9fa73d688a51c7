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

/** Keeps an element beside an anchor until the returned function is called; hides it while the anchor is out of sight. */
export function place(
  anchor: HTMLElement | (VirtualElement & { contextElement: HTMLElement }),
  element: HTMLElement,
  placement: Placement,
  gap: { readonly mainAxis: number; readonly crossAxis?: number },
  avoid?: () => DOMRect | undefined,
): () => void {
  const update = async (): Promise<void> => {
    const options = (at: Placement) => ({
      placement: at,
      strategy: 'fixed' as const,
      middleware: [offset(gap), flip({ padding: 8 }), shift({ padding: 8 }), hide()],
    });
    let position = await computePosition(anchor, element, options(placement));
    if (avoid !== undefined && covers(position, element, avoid())) {
      const other = await computePosition(anchor, element, options('top-start'));
      if (!covers(other, element, avoid())) position = other;
    }
    const isHidden = position.middlewareData.hide?.referenceHidden === true;
    element.style.visibility = isHidden ? 'hidden' : 'visible';
    element.style.transform = `translate(${Math.round(position.x)}px, ${Math.round(position.y)}px)`;
  };
  return autoUpdate(anchor, element, () => void update());
}

function covers(
  { x, y }: { readonly x: number; readonly y: number },
  element: HTMLElement,
  line: DOMRect | undefined,
): boolean {
  if (line === undefined) return false;
  return (
    y < line.bottom &&
    y + element.offsetHeight > line.top &&
    x < line.right &&
    x + element.offsetWidth > line.left
  );
}
