import { useState } from 'preact/hooks';
import { type ReplyRow, ReplyRows } from '../../components/reply-rows.tsx';
import { languageIds } from '../../core/locales/libraries.ts';
import type { LanguageId } from '../../core/locales/locale.ts';
import { filled, repliesFor, replyText } from '../../core/own-library.ts';
import { askPage, type PageState } from '../shared/page-talk.ts';
import type { Face } from '../shared/use-face.ts';

export interface RepliesPartProps {
  readonly face: Face;
  readonly page: PageState | undefined;
  readonly tab: number | undefined;
}

/** The ready-made replies: put into the box in use, or copied where there is none. */
export function RepliesPart({ face, page, tab }: RepliesPartProps) {
  const { interfaceText: text, faces } = face.words;
  const { popup } = faces;
  const [used, setUsed] = useState<{ id: string; words: string }>();
  const [isRefused, setRefused] = useState(false);
  const { policy } = face.settled;
  const language = languageOf(page?.box?.language) ?? face.language;
  const role = page?.role ?? policy.role;
  const canInsert = page?.box !== undefined && !isRefused;
  const rows = repliesFor(policy, language, role).map(({ id, title, text: words }) => ({
    id,
    title: replyText(id, face.language, policy)?.title ?? title,
    text: filled(words, language, policy),
  }));
  const use = async (row: ReplyRow) => {
    if (canInsert) {
      if (await askPage({ sigilo: 'insert', reply: row.id, language }, tab)) window.close();
      else setRefused(true);
      return;
    }
    await navigator.clipboard.writeText(row.text);
    setUsed({ id: row.id, words: text.copied });
  };
  return (
    <details class='fold'>
      <summary>{popup.replies}</summary>
      <p role='status'>{isRefused && popup.repliesRefused}</p>
      <ReplyRows
        rows={rows}
        language={language}
        action={canInsert ? popup.repliesInsert : popup.repliesCopy}
        {...(used === undefined ? {} : { used })}
        onUse={(row) => void use(row)}
      />
    </details>
  );
}

function languageOf(id: string | undefined): LanguageId | undefined {
  return languageIds.find((one) => one === id);
}
