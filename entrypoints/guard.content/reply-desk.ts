import type { BadgeProps } from '../../components/badge.tsx';
import type { ReplyChoice, ReplyMenuProps, ReplyNotice } from '../../components/reply-menu.tsx';
import { type LanguageId, locales, type Policy, replyText } from '../../core/index.ts';
import { languageIds, libraries } from '../../core/locales/libraries.ts';
import { interfaceLanguage } from '../shared/interface-language.ts';
import type { Announcer } from './announce.ts';
import { applyEdits, edited } from './apply-fix.ts';
import { type FilledReply, insertion, offerFor } from './replies.ts';
import type { Session } from './session.ts';

/** The ready-made replies of the box in use: offered, put in, taken out again. */
export interface ReplyDesk {
  /** The badge's button. Absent: this box has no replies. */
  button(session: Session): BadgeProps['replies'];
  /** Absent: the menu is closed. */
  menu(session: Session): ReplyMenuProps | undefined;
  open(session: Session): boolean;
  /** False: it was closed already. */
  close(): boolean;
  /** The text is no longer the one that the last notice was about. */
  read(session: Session): void;
  /** Resolves to false when the editor refused. */
  insert(session: Session, reply: string, open?: readonly string[]): Promise<boolean>;
}

interface Context {
  policy(): Policy;
  show(): void;
  readonly clipboard: Clipboard;
  readonly announcer: Announcer;
}

const languages = languageIds.map((id) => ({ id, name: libraries[id].name }));

export function createReplyDesk({ policy, show, clipboard, announcer }: Context): ReplyDesk {
  /** Whose menu is open. */
  let opened: Session | undefined;
  let language: LanguageId | undefined;
  let notice: ReplyNotice | undefined;
  /** The text that the notice is about. */
  let noticed = '';

  const words = () => locales[interfaceLanguage(policy())];
  const close = (): boolean => {
    const wasOpen = opened !== undefined;
    opened = language = notice = undefined;
    return wasOpen;
  };
  const refuse = (corrected: string, isCopied: boolean): void => {
    notice = {
      kind: 'refused',
      isCopied,
      onCopy: () => {
        void clipboard.writeText(corrected).then(() => {
          refuse(corrected, true);
          show();
        });
      },
    };
  };

  const insert = async (session: Session, reply: string, open: readonly string[] = []): Promise<boolean> => {
    const { text } = session.surface.editor.read(session.surface.box);
    const edit = insertion(text, reply);
    const { kind } = await applyEdits(session.surface, text, [edit]);
    const after = edited(text, [edit]);
    opened = session;
    noticed = after;
    if (kind === 'refused') refuse(after, false);
    else {
      const { interfaceText } = words();
      const { fields } = libraries[interfaceLanguage(policy())];
      const named = open.map((field) => fields[field] ?? field);
      notice = { kind: 'inserted', open: named, onUndo: () => void undo(session, text, after) };
      announcer.now(
        named.length === 0
          ? interfaceText.menuInsertedWhole
          : interfaceText.menuInserted.replace('{fields}', named.join(', ')),
      );
    }
    show();
    return kind === 'done';
  };

  const undo = async (session: Session, before: string, after: string): Promise<void> => {
    const kept = commonStart(before, after);
    const edit = { span: { start: kept, end: after.length }, insert: before.slice(kept) };
    const { kind } = await applyEdits(session.surface, after, [edit]);
    noticed = before;
    if (kind === 'refused') refuse(before, false);
    else {
      notice = { kind: 'undone' };
      announcer.now(words().interfaceText.undone);
    }
    show();
  };

  const choice = (session: Session, { id, title, text, open }: FilledReply): ReplyChoice => ({
    id,
    // The menu speaks the interface's language, the reply that of the draft.
    title: replyText(id, interfaceLanguage(policy()), policy())?.title ?? title,
    text,
    onChoose: () => void insert(session, text, open),
  });

  return {
    button: (session) =>
      session.surface.composer.kind === 'profile'
        ? undefined
        : {
            label: words().interfaceText.menuReplies,
            isOpen: opened === session,
            onOpen: () => {
              if (opened === session) close();
              else opened = session;
              show();
            },
          },
    menu(session) {
      if (opened !== session) return undefined;
      const offer = offerFor(session, policy(), language);
      const choices = (list: readonly FilledReply[]) => list.map((one) => choice(session, one));
      return {
        text: words().interfaceText,
        language: offer.language,
        languages,
        first: choices(offer.first),
        fitting: choices(offer.fitting),
        others: choices(offer.others),
        ...(notice === undefined ? {} : { notice }),
        onLanguage: (next) => {
          language = next;
          show();
        },
        onClose: () => {
          close();
          show();
        },
      };
    },
    open(session) {
      if (session.surface.composer.kind === 'profile') return false;
      notice = undefined;
      opened = session;
      show();
      return true;
    },
    close,
    read(session) {
      if (notice === undefined || opened !== session) return;
      if (session.state !== undefined && session.state.snapshot.text !== noticed) close();
    },
    insert,
  };
}

function commonStart(a: string, b: string): number {
  let at = 0;
  while (at < a.length && a[at] === b[at]) at += 1;
  return at;
}
