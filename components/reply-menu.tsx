import type { JSX, TargetedKeyboardEvent } from 'preact';
import type { InterfaceText, LanguageId } from '../core/index.ts';
import { IconButton } from './icon-button.tsx';

/** A ready-made reply in the menu. */
export interface ReplyChoice {
  readonly id: string;
  readonly title: string;
  readonly text: string;
  onChoose(): void;
}

/** What came of the last choice. */
export type ReplyNotice =
  | { readonly kind: 'inserted'; readonly open: readonly string[]; onUndo(): void }
  | { readonly kind: 'undone' }
  | { readonly kind: 'refused'; readonly isCopied: boolean; onCopy(): void };

export interface ReplyMenuProps {
  readonly text: InterfaceText;
  readonly language: LanguageId;
  readonly languages: readonly { readonly id: LanguageId; readonly name: string }[];
  readonly first: readonly ReplyChoice[];
  readonly fitting: readonly ReplyChoice[];
  readonly others: readonly ReplyChoice[];
  /** Absent: nothing has been chosen yet. */
  readonly notice?: ReplyNotice;
  onLanguage(language: LanguageId): void;
  onClose(): void;
}

/** Ready-made replies for the box in use: what fits first. One click puts one in. */
export function ReplyMenu(props: ReplyMenuProps): JSX.Element {
  const { text, notice, first, fitting, others } = props;
  return (
    <section class='card menu' role='dialog' aria-labelledby='menu-title' onKeyDown={walk}>
      <header>
        <h2 id='menu-title'>{text.menuReplies}</h2>
        {notice === undefined && (
          <select
            aria-label={text.menuLanguage}
            value={props.language}
            onChange={(event) => props.onLanguage(event.currentTarget.value as LanguageId)}
          >
            {props.languages.map(({ id, name }) => (
              <option key={id} value={id}>
                {name}
              </option>
            ))}
          </select>
        )}
        <IconButton icon='close' class='close' label={text.close} onClick={props.onClose} />
      </header>
      {notice !== undefined ? (
        <Said text={text} notice={notice} />
      ) : (
        <>
          <Group title={text.menuFirst} choices={first} language={props.language} />
          <Group title={text.menuFitting} choices={fitting} language={props.language} />
          {others.length > 0 && (
            <details open={first.length + fitting.length === 0}>
              <summary>{text.menuOthers}</summary>
              <Group choices={others} language={props.language} />
            </details>
          )}
          {first.length + fitting.length + others.length === 0 && <p>{text.menuNone}</p>}
        </>
      )}
    </section>
  );
}

interface GroupProps {
  readonly title?: string;
  readonly choices: readonly ReplyChoice[];
  readonly language: LanguageId;
}

function Group({ title, choices, language }: GroupProps): JSX.Element | null {
  if (choices.length === 0) return null;
  return (
    <>
      {title !== undefined && <h3>{title}</h3>}
      <ul>
        {choices.map((one) => (
          <li key={one.id}>
            <button type='button' class='reply' onClick={one.onChoose}>
              <strong>{one.title}</strong>
              <span lang={language}>{one.text}</span>
            </button>
          </li>
        ))}
      </ul>
    </>
  );
}

function Said({ text, notice }: { readonly text: InterfaceText; readonly notice: ReplyNotice }): JSX.Element {
  switch (notice.kind) {
    case 'undone':
      return <p class='said'>{text.undone}</p>;
    case 'refused':
      return (
        <div class='remark'>
          <p>{text.fixRefused}</p>
          <button type='button' class='secondary' onClick={notice.onCopy}>
            {notice.isCopied ? text.copied : text.copyCorrected}
          </button>
        </div>
      );
    case 'inserted':
      return (
        <div class='said'>
          <p>
            {notice.open.length === 0
              ? text.menuInsertedWhole
              : text.menuInserted.replace('{fields}', notice.open.join(', '))}
          </p>
          <button type='button' class='secondary' onClick={notice.onUndo}>
            {text.undo}
          </button>
        </div>
      );
  }
}

/** Arrow keys move from reply to reply. */
function walk(event: TargetedKeyboardEvent<HTMLElement>): void {
  const by = event.key === 'ArrowDown' ? 1 : event.key === 'ArrowUp' ? -1 : undefined;
  const buttons = [...event.currentTarget.querySelectorAll<HTMLElement>('.reply')].filter(
    (button) => button.offsetParent !== null || button.getClientRects().length > 0,
  );
  const root = event.currentTarget.getRootNode() as Document | ShadowRoot;
  const at = buttons.indexOf(root.activeElement as HTMLElement);
  if (by === undefined || at < 0) return;
  event.preventDefault();
  buttons[(at + by + buttons.length) % buttons.length]?.focus();
}
