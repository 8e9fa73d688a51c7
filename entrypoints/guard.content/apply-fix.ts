import { type Edit, type Fix, filled, type LanguageId, type Policy, replyText } from '../../core/index.ts';
import type { Surface } from './surface.ts';

/** What came of a fix: done, or the text as it would have been, for the author to copy. */
export type Outcome = { readonly kind: 'done' } | { readonly kind: 'refused'; readonly corrected: string };

/** The edits that a fix makes to a text, by offsets into it. */
export function editsOf(fix: Fix, text: string, language: LanguageId, policy: Policy): readonly Edit[] {
  switch (fix.kind) {
    case 'replace':
      return fix.edits;
    case 'insert':
      return [insertion(text, fix.text)];
    case 'reply': {
      const reply = replyText(fix.reply, language, policy);
      if (reply === undefined) return [];
      return [{ span: { start: 0, end: text.length }, insert: filled(reply.text, language, policy) }];
    }
  }
}

/** The edit that adds words at the end of a text. */
export function insertion(text: string, words: string): Edit {
  const end = text.trimEnd().length;
  return { span: { start: end, end: text.length }, insert: end > 0 ? ` ${words}` : words };
}

/** The text after some edits, which must not overlap. */
export function edited(text: string, edits: readonly Edit[]): string {
  return fromTheEnd(edits).reduce(
    (result, { span, insert }) => result.slice(0, span.start) + insert + result.slice(span.end),
    text,
  );
}

/**
 * Makes the edits in the page's own editor, last one first, each verified by reading back. If the box holds another text
 * than the one the edits were made for, or the editor did something else, the outcome carries the corrected text.
 */
export async function applyEdits(surface: Surface, text: string, edits: readonly Edit[]): Promise<Outcome> {
  const { box, editor } = surface;
  const corrected = edited(text, edits);
  if (!box.isConnected || editor.read(box).text !== text) return { kind: 'refused', corrected };
  for (const { span, insert } of fromTheEnd(edits)) {
    const done = await editor.replace(box, span, insert).catch(() => 'refused' as const);
    if (done === 'refused') return { kind: 'refused', corrected };
  }
  return editor.read(box).text === corrected ? { kind: 'done' } : { kind: 'refused', corrected };
}

function fromTheEnd(edits: readonly Edit[]): readonly Edit[] {
  return [...edits].sort((a, b) => b.span.start - a.span.start);
}
