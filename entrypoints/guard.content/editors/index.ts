import { contenteditable } from './contenteditable.ts';
import { draft } from './draft.ts';
import type { Editor } from './editor.ts';
import { lexical } from './lexical.ts';
import { prosemirror } from './prosemirror.ts';
import { quill } from './quill.ts';
import { textarea } from './textarea.ts';

/** Every editor; the first that recognises a box has it, so the generic one comes last. */
export const editors: readonly Editor[] = [draft, lexical, quill, prosemirror, textarea, contenteditable];
