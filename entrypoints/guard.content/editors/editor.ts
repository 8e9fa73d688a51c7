import type { Span } from '../../../core/index.ts';

/** A stretch of text that stands in one node. */
export interface Run {
  /** Offset of its first character in the snapshot's text. */
  readonly start: number;
  /** UTF-16 code units. 0: an empty line. */
  readonly length: number;
  /** A text node, or an element that stands for the stretch as a whole: an emoji image, an empty line's break. */
  readonly node: Text | Element;
  /** Offset of the first character in a text node; 0 in an element. */
  readonly offset: number;
}

/** The text of a box at one moment, with the way back to the page's nodes. */
export interface Snapshot {
  readonly box: HTMLElement;
  /** What would be posted: blocks and line breaks as `\n`, no-break spaces as spaces, emoji images as their alt text. */
  readonly text: string;
  /** In the order of the text. Empty: the box has no nodes of its own (textarea). */
  readonly runs: readonly Run[];
  /** Page position of an offset into `text`. Absent: the box has no nodes of its own (textarea). */
  position?(offset: number): { readonly node: Node; readonly offset: number } | undefined;
}

/**
 * One kind of editor. Recognised by structure, never by host name. Reads without side effects; writes only through the
 * editor's own input path, never to its DOM.
 */
export interface Editor {
  readonly id: string;
  recognises(box: HTMLElement): boolean;
  /** Text plus offset map in one pass, without forcing layout. */
  read(box: HTMLElement): Snapshot;
  /** Page ranges of a span, one per text node run. Empty: the editor cannot be marked (textarea). */
  ranges(snapshot: Snapshot, span: Span): readonly Range[];
  /**
   * Replaces a span of the box's text. Verified by reading back: `done` only if the text is exactly the expected one;
   * `refused` when the editor did something else, while composing, when another replacement of this box is under way
   * or when the box is gone. `span` is in offsets of a fresh `read`. An empty `text` is widened by a neighbouring
   * character, since editors ignore empty replacements. The caret stays where the author had it; if it stood in the
   * span or outside the box, it comes to stand right after the new text.
   */
  replace(box: HTMLElement, span: Span, text: string): Promise<'done' | 'refused'>;
}
