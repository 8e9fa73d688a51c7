import { type Edit, type Fix, filled, type LanguageId, type Policy, replyText } from '../../core/index.ts';
import type { Surface } from './surface.ts';

/** What came of some edits. Overtaken: the box holds another text than the one they were made for, and it stays. */
export type Outcome = 'done' | 'refused' | 'overtaken';

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
 * Makes the edits in the page's own editor, last one first, each verified by reading back. The author may write on behind
 * them meanwhile.
 */
export async function applyEdits(surface: Surface, text: string, edits: readonly Edit[]): Promise<Outcome> {
  const { box, editor } = surface;
  if (!box.isConnected) return 'refused';
  if (editor.read(box).text !== text) return 'overtaken';
  for (const { span, insert } of fromTheEnd(edits)) {
    if (!editor.read(box).text.startsWith(text.slice(0, span.end))) return 'overtaken';
    const done = await editor.replace(box, span, insert).catch(() => 'refused' as const);
    if (done === 'refused') return 'refused';
  }
  return 'done';
}

function fromTheEnd(edits: readonly Edit[]): readonly Edit[] {
  return [...edits].sort((a, b) => b.span.start - a.span.start);
}
