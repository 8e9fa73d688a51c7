import type { Span } from '../../../core/index.ts';
import { isComposing } from './composing.ts';
import type { Snapshot } from './editor.ts';

const busy = new WeakSet<HTMLElement>();

/**
 * Does the work on a box unless it is gone, an input method or another replacement is at work in it, or the span lies
 * outside its text: then the answer is `refused`.
 */
export async function undisturbed(
  { box, text }: Snapshot,
  span: Span,
  work: () => Promise<boolean>,
): Promise<'done' | 'refused'> {
  const fits = span.start >= 0 && span.start <= span.end && span.end <= text.length;
  if (!fits || busy.has(box) || isComposing(box) || !box.isConnected) return 'refused';
  busy.add(box);
  try {
    return (await work()) ? 'done' : 'refused';
  } finally {
    busy.delete(box);
  }
}
