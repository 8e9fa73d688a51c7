import { useState } from 'preact/hooks';
import { LanguageSegments } from '../../components/language-segments.tsx';
import { Lock } from '../../components/lock.tsx';
import { type ReplyDraft, ReplyEditor } from '../../components/reply-editor.tsx';
import { SearchField } from '../../components/search-field.tsx';
import { TextCard } from '../../components/text-card.tsx';
import { fieldIds, type ReplyUse, replyUses } from '../../core/library.ts';
import type { LanguageId } from '../../core/locales/locale.ts';
import { filled, type OfferedReply, repliesFor } from '../../core/own-library.ts';
import type { OwnReply } from '../../core/policy.ts';
import { settle } from '../../core/settle.ts';
import { fixedBy } from '../shared/fixed-by.ts';
import type { PartProps } from './main.tsx';

const uses: Readonly<Record<string, ReplyUse>> = replyUses;

/** The library of ready-made replies: searched, copied, put in other words, added to. */
export function RepliesPart({ face, save }: PartProps) {
  const { settled, chosen, words } = face;
  const { options } = words.faces;
  const { policy } = settled;
  const own = settle(undefined, chosen).policy.replies;
  const [language, setLanguage] = useState(face.language);
  const [query, setQuery] = useState('');
  /** Id of the reply that is being written; `new` for one that is not there yet. */
  const [edited, setEdited] = useState<string>();
  const isFixed = settled.isFixed('replies');
  const rows = repliesFor(policy, language, policy.role).filter(({ title, text }) =>
    `${title} ${text}`.toLowerCase().includes(query.trim().toLowerCase()),
  );
  const store = (id: string, draft: ReplyDraft): void => {
    save({ replies: withReply(own, id, draft, language) });
    setEdited(undefined);
  };
  const badgeOf = ({ id, isOwn }: OfferedReply): string | undefined =>
    own.some((one) => one.id === id) ? options.yours : isOwn ? options.ofOrganisation : undefined;
  const editor = (id: string, draft: ReplyDraft) => (
    <ReplyEditor
      text={options}
      draft={draft}
      fields={fieldIds}
      onSave={(next) => store(id, next)}
      onCancel={() => setEdited(undefined)}
    />
  );
  return (
    <>
      <Lock text={words.interfaceText} organisation={fixedBy(face, 'replies')} />
      <div class='tools'>
        <SearchField label={options.search} query={query} onQuery={setQuery} />
        <LanguageSegments legend={options.language} value={language} onChange={setLanguage} />
        {!isFixed && (
          <button type='button' class='secondary' onClick={() => setEdited('new')}>
            {options.write}
          </button>
        )}
      </div>
      {edited === 'new' && editor(freeId(own), { title: '', text: '', fits: undefined })}
      <p class='found' role='status'>
        {query.trim() !== '' && rows.length === 0 ? options.foundNone : ''}
      </p>
      <ul class='cards'>
        {rows.map((row) => {
          const badge = badgeOf(row);
          const fits = own.find(({ id }) => id === row.id)?.fits?.[0] ?? uses[row.id]?.fits[0];
          return edited === row.id ? (
            <li key={row.id} class='text-card'>
              {editor(row.id, { title: row.title, text: row.text, fits })}
            </li>
          ) : (
            <TextCard
              key={row.id}
              title={row.title}
              {...(badge === undefined ? {} : { badge })}
              language={language}
              texts={[{ words: filled(row.text, language, policy) }]}
              copy={options.copy}
              copied={options.copied}
              onCopy={(text) => navigator.clipboard.writeText(text)}
            >
              {!isFixed && badge !== options.ofOrganisation && (
                <button
                  type='button'
                  class='link'
                  aria-label={`${options.edit}: ${row.title}`}
                  onClick={() => setEdited(row.id)}
                >
                  {options.edit}
                </button>
              )}
              {badge === options.yours && (
                <button
                  type='button'
                  class='link'
                  aria-label={`${uses[row.id] === undefined ? options.remove : options.restore}: ${row.title}`}
                  onClick={() => save({ replies: own.filter(({ id }) => id !== row.id) })}
                >
                  {uses[row.id] === undefined ? options.remove : options.restore}
                </button>
              )}
            </TextCard>
          );
        })}
      </ul>
    </>
  );
}

function withReply(
  own: readonly OwnReply[],
  id: string,
  { title, text, fits }: ReplyDraft,
  language: LanguageId,
): readonly OwnReply[] {
  const before = own.find((one) => one.id === id);
  const next: OwnReply = {
    ...before,
    id,
    title: { ...before?.title, [language]: title },
    text: { ...before?.text, [language]: text },
    ...(fits === undefined ? {} : { fits: [fits] }),
  };
  return before === undefined ? [...own, next] : own.map((one) => (one === before ? next : one));
}

function freeId(own: readonly OwnReply[]): string {
  let number = own.length + 1;
  while (own.some(({ id }) => id === `own-${number}`)) number += 1;
  return `own-${number}`;
}
