import type { Editor } from './editor.ts';

/** The register of editors, most particular first; the last recognises any editable element. */
export const editors: readonly Editor[] = [];
