import { editorOf } from '../../entrypoints/guard.content/editors/editor-of.ts';
import { selectAndSettle } from '../../entrypoints/guard.content/editors/select-and-settle.ts';
import { staticRangeOf } from '../../entrypoints/guard.content/editors/static-range-of.ts';

/** Code that runs beside the page as the extension's does, with the editors in it. */
export function read(): { readonly editor: string; readonly text: string } {
  const { editor, box } = found();
  return { editor: editor.id, text: editor.read(box).text };
}

export function replace(start: number, end: number, text: string): Promise<'done' | 'refused'> {
  const { editor, box } = found();
  return editor.replace(box, { start, end }, text);
}

/** Several replacements, each after the one before. */
export async function replaceAll(
  edits: readonly (readonly [number, number, string])[],
): Promise<readonly string[]> {
  const results: string[] = [];
  for (const [start, end, text] of edits) results.push(await replace(start, end, text));
  return results;
}

/** The same replacement twice without waiting. */
export function replaceAtOnce(start: number, end: number, text: string): Promise<readonly string[]> {
  return Promise.all([replace(start, end, text), replace(start, end, text)]);
}

/** Puts the author's selection somewhere. */
export async function select(start: number, end: number): Promise<void> {
  const { editor, box } = found();
  box.focus();
  if (box instanceof HTMLTextAreaElement) box.setSelectionRange(start, end);
  else await selectAndSettle(staticRangeOf(editor.read(box), { start, end }));
}

/** The page's text under a span's ranges, piece by piece. */
export function marked(start: number, end: number): readonly string[] {
  const { editor, box } = found();
  return editor.ranges(editor.read(box), { start, end }).map((range) => range.toString());
}

/** What the box's nodes hold, without line breaks and invisible marks. */
export function shown(): string {
  const { box } = found();
  const text = box instanceof HTMLTextAreaElement ? box.value : (box.textContent ?? '');
  return text.replaceAll('\u00a0', ' ').replace(/[\u200b\ufeff\n]/g, '');
}

/** How many mutations of the box reading it and asking for ranges causes. */
export async function disturbance(): Promise<number> {
  const { editor, box } = found();
  let count = 0;
  const observer = new MutationObserver((records) => {
    count += records.length;
  });
  observer.observe(box, { subtree: true, childList: true, characterData: true, attributes: true });
  for (let i = 0; i < 50; i++) {
    const snapshot = editor.read(box);
    editor.ranges(snapshot, { start: 0, end: snapshot.text.length });
  }
  await new Promise((resolve) => setTimeout(resolve, 50));
  observer.disconnect();
  return count;
}

/** Median milliseconds of a read. */
export function readingTime(): number {
  const { editor, box } = found();
  const times = Array.from({ length: 21 }, () => {
    const start = performance.now();
    editor.read(box);
    return performance.now() - start;
  });
  return times.sort((a, b) => a - b)[10] ?? Number.NaN;
}

function found() {
  const host = document.querySelector('#host');
  const root = host?.shadowRoot ?? document;
  const place = root.querySelector('[data-stage-box]');
  const edited = editorOf(place?.querySelector('p, span, div') ?? place);
  if (!edited) throw new Error('No editor found');
  return edited;
}
