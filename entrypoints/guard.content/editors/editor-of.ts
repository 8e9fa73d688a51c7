import { boxOf } from './box-of.ts';
import { followComposition } from './composing.ts';
import type { Editor } from './editor.ts';
import { editors } from './index.ts';

/** A box with the editor that is at work in it. */
export interface Edited {
  readonly box: HTMLElement;
  readonly editor: Editor;
}

/** The text box around a place of the page; give it `event.composedPath()[0]` to look into open shadow roots. */
export function editorOf(target: EventTarget | null | undefined): Edited | undefined {
  const box = target instanceof Node ? boxOf(target) : undefined;
  return box && editorFor(box);
}

/** The editor at work in a known box. */
export function editorFor(box: HTMLElement): Edited | undefined {
  const editor = editors.find((candidate) => candidate.recognises(box));
  if (!editor) return undefined;
  followComposition(box);
  return { box, editor };
}
