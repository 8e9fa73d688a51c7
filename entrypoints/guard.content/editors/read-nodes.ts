import type { Run, Snapshot } from './editor.ts';
import { positionIn } from './position-in.ts';

/** What differs between editors in how their nodes are to be read. */
export interface Reading {
  /** Nodes that are no part of the text. Default: none. */
  skips?(element: Element): boolean;
  /** Line feeds inside text nodes are layout of the source, not line breaks. Default: false. */
  readonly collapses?: boolean;
  /** The last line feed of a block only holds its last line open. Default: false. */
  readonly padsLineFeeds?: boolean;
}

const BLOCKS = new Set(
  'P,DIV,LI,UL,OL,BLOCKQUOTE,PRE,H1,H2,H3,H4,H5,H6,FIGURE,SECTION,ARTICLE,HR,TABLE,TR,DL,DT,DD'.split(','),
);
const SILENT = new Set('SCRIPT,STYLE,TEMPLATE,NOSCRIPT'.split(','));
const SPECIAL = /[\u00a0\u200b\ufeff\n]/;

/**
 * The text of a contenteditable with its offset map, in one pass over its nodes and without forcing layout.
 * A line break comes into the text only once something follows it, so that the `<br>` that holds an empty or last line
 * open is not taken for a line of its own.
 */
export function readNodes(box: HTMLElement, reading: Reading = {}): Snapshot {
  const runs: Run[] = [];
  let text = '';
  let lineStart = 0;
  let lineIsOpen = false;
  let isBreakDue = false;
  let endsInLineFeed = false;

  const content = () => {
    if (isBreakDue) {
      text += '\n';
      lineStart = text.length;
      endsInLineFeed = false;
    }
    isBreakDue = false;
    lineIsOpen = true;
  };
  const add = (piece: string, node: Text | Element, offset: number) => {
    if (piece === '') return;
    runs.push({ start: text.length, length: piece.length, node, offset });
    text += piece;
    endsInLineFeed = piece.endsWith('\n');
  };
  const addText = (node: Text) => {
    const { data } = node;
    if (data === '' || (reading.collapses && data.includes('\n') && data.trim() === '')) return;
    content();
    if (!SPECIAL.test(data)) return add(data, node, 0);
    for (const { 0: piece, index } of data.matchAll(/[^\u200b\ufeff]+/g)) {
      const plain = piece.replaceAll('\u00a0', ' ');
      add(reading.collapses ? plain.replaceAll('\n', ' ') : plain, node, index);
    }
    holdLine(node);
  };
  const addBreak = (node: Element) => {
    content();
    holdLine(node);
    isBreakDue = true;
  };
  const holdLine = (node: Text | Element) => {
    if (text.length === lineStart) runs.push({ start: text.length, length: 0, node, offset: 0 });
  };
  const endLine = () => {
    isBreakDue = lineIsOpen;
  };
  const walk = (parent: Element) => {
    for (let node = parent.firstChild; node; node = node.nextSibling) {
      if (node.nodeType === Node.TEXT_NODE) addText(node as Text);
      else if (node.nodeType === Node.ELEMENT_NODE) walkElement(node as Element);
    }
  };
  const walkElement = (element: Element) => {
    const tag = element.tagName;
    if (SILENT.has(tag) || reading.skips?.(element)) return;
    if (tag === 'BR') return addBreak(element);
    if (tag === 'IMG') {
      const alt = element.getAttribute('alt') ?? '';
      if (alt) content();
      return add(alt, element, 0);
    }
    if (!BLOCKS.has(tag)) return walk(element);
    endLine();
    walk(element);
    if (reading.padsLineFeeds && endsInLineFeed && isInnermost(element)) unpad();
    endLine();
  };
  const unpad = () => {
    const last = runs.at(-1);
    text = text.slice(0, -1);
    endsInLineFeed = false;
    if (last && last.length > 0) runs[runs.length - 1] = { ...last, length: last.length - 1 };
  };

  walk(box);
  return { box, text, runs, position: (offset) => positionIn(box, runs, offset) };
}

function isInnermost(block: Element): boolean {
  return !BLOCKS.has(block.lastElementChild?.tagName ?? '');
}
