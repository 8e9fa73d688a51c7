import type { Span } from '../../../core/index.ts';
import { isComposing } from './composing.ts';
import type { Snapshot } from './editor.ts';
import { focusAndSettle, selectAndSettle } from './select-and-settle.ts';
import { selectionOf } from './selection-of.ts';
import { staticRangeOf } from './static-range-of.ts';
import { undisturbed } from './undisturbed.ts';
import { verified } from './verified.ts';
import { widen } from './widen.ts';

/** What an editor with nodes of its own brings to a replacement. */
export interface Writing {
  read(box: HTMLElement): Snapshot;
  /** Asks the editor to put `text` in place of the selected `range`; an empty text deletes. */
  write(box: HTMLElement, range: StaticRange, text: string): void | Promise<void>;
}

/** The way that all editors with nodes share: select, wait, write through the editor, read back, mind the caret. */
export function replaceInNodes(
  { read, write }: Writing,
  box: HTMLElement,
  span: Span,
  text: string,
): Promise<'done' | 'refused'> {
  const before = read(box);
  return undisturbed(before, span, async () => {
    const caret = selectionOf(before);
    const plan = widen(before.text, span, text);
    const wanted = before.text.slice(0, span.start) + text + before.text.slice(span.end);
    await focusAndSettle(box);
    await selectAndSettle(staticRangeOf(read(box), plan.span));
    const now = read(box);
    if (now.text !== before.text || isComposing(box)) return false;
    const range = staticRangeOf(now, plan.span);
    const seen = await verified({
      box,
      before: before.text,
      wanted,
      read: () => read(box).text,
      write: () => write(box, range, plan.text),
    });
    if (seen !== 'taken') return seen === 'overtaken';
    const rest = caret && shifted(caret, span, text);
    const target = rest ?? (plan.text === text ? undefined : { start: span.start, end: span.start });
    if (target) await selectAndSettle(staticRangeOf(read(box), target));
    return true;
  });
}

/** Where a selection comes to stand once the span is replaced. Absent: it touched the span. */
function shifted(caret: Span, span: Span, text: string): Span | undefined {
  if (caret.end <= span.start && caret.start < span.start) return caret;
  if (caret.start < span.end || caret.start === span.start) return undefined;
  const by = text.length - (span.end - span.start);
  return { start: caret.start + by, end: caret.end + by };
}
