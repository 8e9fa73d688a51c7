/** One engine of the stage and what is to be expected of it. */
export interface EditorRow {
  readonly engine: string;
  /** Id of the editor that must recognise it. */
  readonly editor: string;
  /** Milliseconds after which the engine's history takes a change for a new one. */
  readonly pause: number;
  readonly worksInShadow: boolean;
  /** Firefox's own undo takes lines added at the caret together with the typing before them. Default: false. */
  readonly joinsTypingInFirefox?: boolean;
}

export const editorRows: readonly EditorRow[] = [
  { engine: 'draft', editor: 'draft', pause: 0, worksInShadow: false },
  { engine: 'lexical', editor: 'lexical', pause: 350, worksInShadow: true },
  { engine: 'lexical-plain', editor: 'lexical', pause: 350, worksInShadow: true },
  { engine: 'quill1', editor: 'quill', pause: 1100, worksInShadow: true },
  { engine: 'quill2', editor: 'quill', pause: 1100, worksInShadow: false },
  { engine: 'prosemirror', editor: 'prosemirror', pause: 600, worksInShadow: true },
  { engine: 'textarea', editor: 'textarea', pause: 0, worksInShadow: true },
  { engine: 'plain', editor: 'contenteditable', pause: 0, worksInShadow: true, joinsTypingInFirefox: true },
  {
    engine: 'plain-divs',
    editor: 'contenteditable',
    pause: 0,
    worksInShadow: true,
    joinsTypingInFirefox: true,
  },
];

/** The same, once for each place in which it works. */
export const editorPlaces = editorRows.flatMap((row) => [
  { ...row, address: row.engine },
  ...(row.worksInShadow ? [{ ...row, address: `${row.engine}?shadow` }] : []),
]);
