import type { ReplyChoice, ReplyMenuProps, ReplyNotice } from '../../components/reply-menu.tsx';
import { type Edit, type LanguageId, locales, type Policy, replyText } from '../../core/index.ts';
import { languageIds, libraries } from '../../core/locales/libraries.ts';
import { interfaceLanguage } from '../shared/interface-language.ts';
import type { Announcer } from './announce.ts';
import { applyEdits, edited, insertion, type Outcome } from './apply-fix.ts';
import { refusal } from './refusal.ts';
import { type FilledReply, offerFor, repliesIn } from './replies.ts';
import type { Session } from './session.ts';

/** The ready-made replies of the box in use: offered, put in, taken out again. */
export interface ReplyDesk {
  /** What the badge's button says. Absent: this box has no replies. */
  label(session: Session): string | undefined;
  isOpen(session: Session): boolean;
  /** Absent: the menu is closed. */
  menu(session: Session): ReplyMenuProps | undefined;
  /** False: this box has no replies. */
  open(session: Session): boolean;
  /** False: it was closed already. */
  close(): boolean;
  /** The text is no longer the one that the last notice was about. */
  read(session: Session): void;
  /** Puts in a reply by its id. Resolves to false when there is none, or when the editor refused. */
  insert(session: Session, reply: string, language: LanguageId): Promise<boolean>;
}

interface Context {
  policy(): Policy;
  show(): void;
  /** Closes the menu, and gives the focus back. */
  close(): void;
  readonly clipboard: Clipboard;
  readonly announcer: Announcer;
}

const languages = languageIds.map((id) => ({ id, name: libraries[id].name }));

export function createReplyDesk({ policy, show, close: leave, clipboard, announcer }: Context): ReplyDesk {
  /** Whose menu is open. */
  let opened: Session | undefined;
  let language: LanguageId | undefined;
  let notice: ReplyNotice | undefined;
  /** The text that the notice is about. */
  let noticed = '';
  /** Texts that come and go while the editor is being written to are not the author's. */
  let isWriting = false;

  const words = () => locales[interfaceLanguage(policy())];
  const close = (): boolean => {
    const wasOpen = opened !== undefined;
    opened = language = notice = undefined;
    return wasOpen;
  };
  const refuse = (corrected: string): void => {
    notice = refusal(corrected, clipboard, (next) => {
      notice = next;
      show();
    });
  };

  const write = async ({ surface }: Session, text: string, edit: Edit): Promise<Outcome> => {
    isWriting = true;
    try {
      return await applyEdits(surface, text, [edit]);
    } finally {
      isWriting = false;
    }
  };

  const put = async (session: Session, { text: reply, open }: FilledReply): Promise<boolean> => {
    const { text } = session.surface.editor.read(session.surface.box);
    const edit = insertion(text, reply);
    const outcome = await write(session, text, edit);
    const after = edited(text, [edit]);
    opened = session;
    noticed = after;
    if (outcome !== 'done') refuse(after);
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
    return outcome === 'done';
  };

  const undo = async (session: Session, before: string, after: string): Promise<void> => {
    const kept = commonStart(before, after);
    const edit = { span: { start: kept, end: after.length }, insert: before.slice(kept) };
    const outcome = await write(session, after, edit);
    noticed = before;
    if (outcome !== 'done') refuse(before);
    else {
      notice = { kind: 'undone' };
      announcer.now(words().interfaceText.undone);
    }
    show();
  };

  const choice = (session: Session, reply: FilledReply): ReplyChoice => ({
    id: reply.id,
    // The menu speaks the interface's language, the reply that of the draft.
    title: replyText(reply.id, interfaceLanguage(policy()), policy())?.title ?? reply.title,
    text: reply.text,
    onChoose: () => void put(session, reply),
  });

  return {
    label: (session) => (hasReplies(session) ? words().interfaceText.menuReplies : undefined),
    isOpen: (session) => opened === session,
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
        onClose: leave,
      };
    },
    open(session) {
      if (!hasReplies(session)) return false;
      notice = undefined;
      opened = session;
      show();
      return true;
    },
    close,
    read(session) {
      if (notice === undefined || opened !== session || isWriting) return;
      if (session.state !== undefined && session.state.snapshot.text !== noticed) close();
    },
    insert: async (session, id, chosen) => {
      const reply = repliesIn(session, policy(), chosen).find((one) => one.id === id);
      if (reply === undefined) return false;
      language = chosen;
      return put(session, reply);
    },
  };
}

/** A profile answers nobody. */
function hasReplies({ surface }: Session): boolean {
  return surface.composer.kind !== 'profile';
}

function commonStart(a: string, b: string): number {
  let at = 0;
  while (at < a.length && a[at] === b[at]) at += 1;
  return at;
}
