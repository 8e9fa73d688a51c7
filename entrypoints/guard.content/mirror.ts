import { autoUpdate } from '@floating-ui/dom';

/** A copy of a textarea's layout, so that its text can be underlined: a textarea has no text nodes of its own. */
export interface Mirror {
  /** Takes over the textarea's text. */
  update(): void;
  /** The range of a span of the textarea's value. Absent: the copy does not wrap as the original, so nothing is drawn. */
  range(start: number, end: number): Range | undefined;
}

/** Everything that decides where a character of a textarea stands. */
const copied = [
  'direction',
  'fontFamily',
  'fontFeatureSettings',
  'fontKerning',
  'fontSize',
  'fontStretch',
  'fontStyle',
  'fontVariant',
  'fontVariationSettings',
  'fontWeight',
  'letterSpacing',
  'lineHeight',
  'overflowWrap',
  'paddingBottom',
  'paddingLeft',
  'paddingTop',
  'tabSize',
  'textAlign',
  'textIndent',
  'textTransform',
  'whiteSpace',
  'wordBreak',
  'wordSpacing',
  'writingMode',
  'borderTopWidth',
  'borderBottomWidth',
  'borderLeftWidth',
  'borderRightWidth',
] as const;

/** How far the copy's height may be off before it is not trusted, in CSS pixels. */
const tolerance = 1;

/** Lays the mirror over the textarea, inside our own root, and keeps it there until the signal ends it. */
export function createMirror(box: HTMLTextAreaElement, layer: HTMLElement, signal: AbortSignal): Mirror {
  const element = box.ownerDocument.createElement('div');
  const text = box.ownerDocument.createTextNode('');
  element.className = 'mirror';
  element.setAttribute('aria-hidden', 'true');
  element.append(text);
  layer.append(element);

  const follow = (): void => {
    element.scrollTop = box.scrollTop;
    element.scrollLeft = box.scrollLeft;
  };
  const arrange = (): void => {
    const style = getComputedStyle(box);
    for (const name of copied) element.style[name] = style[name];
    element.style.boxSizing = 'border-box';
    element.style.borderStyle = 'solid';
    element.style.borderColor = 'transparent';
    const scrollbar =
      box.offsetWidth - box.clientWidth - px(style.borderLeftWidth) - px(style.borderRightWidth);
    const side = style.direction === 'rtl' ? 'paddingLeft' : 'paddingRight';
    element.style.paddingRight = style.paddingRight;
    element.style[side] = `${px(style[side]) + Math.max(0, scrollbar)}px`;
    const { left, top, width, height } = box.getBoundingClientRect();
    element.style.left = `${left}px`;
    element.style.top = `${top}px`;
    element.style.width = `${width}px`;
    element.style.height = `${height}px`;
    follow();
  };
  const update = (): void => {
    const value = box.value.endsWith('\n') ? `${box.value}\u200b` : box.value;
    if (text.data !== value) text.data = value;
    follow();
  };

  box.addEventListener('scroll', follow, { passive: true, signal });
  const stop = autoUpdate(box, element, arrange);
  signal.addEventListener('abort', () => {
    stop();
    element.remove();
  });
  arrange();
  update();
  return {
    update,
    range(start, end) {
      if (Math.abs(element.scrollHeight - box.scrollHeight) > tolerance || end > text.length)
        return undefined;
      const range = box.ownerDocument.createRange();
      range.setStart(text, start);
      range.setEnd(text, end);
      return range;
    },
  };
}

function px(value: string): number {
  return Number.parseFloat(value) || 0;
}
