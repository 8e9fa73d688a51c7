import type { Notice } from '../../components/card.tsx';
import type { Finding, Fix, GateMode, LanguageId, Policy } from '../../core/index.ts';
import { createAnnouncer } from './announce.ts';
import { rememberCaret } from './caret.ts';
import { chooseMarks } from './choose-marks.ts';
import { createCovers } from './covers.ts';
import { createMarks } from './marks.ts';
import { mend } from './mend.ts';
import { createOverlay } from './overlay.ts';
import { paintings } from './paintings.ts';
import { presentation } from './presentation.ts';
import { refusal } from './refusal.ts';
import { createReplyDesk } from './reply-desk.ts';
import { type Hold, type SceneActs, sceneOf } from './scene.ts';
import type { Session } from './session.ts';
import { canHold } from './surface.ts';
import { createView } from './view.tsx';

/** What the author looks at now, and what may be done about it. */
export interface Director {
  /** Where mirrors of textareas are laid. */
  readonly mirrors: HTMLElement;
  /** A box has come into use. */
  attend(session: Session): void;
  /** A box was read again. */
  update(session: Session): void;
  forget(session: Session): void;
  /** Opens the card on a finding, without taking the focus. */
  open(session: Session, finding: Finding): void;
  /** Shows that a post is held, and why. */
  hold(
    sessions: readonly Session[],
    mode: Exclude<GateMode, 'open'>,
    isUnchecked: boolean,
    post: () => void,
  ): void;
  /** Opens the next or previous finding. False: there is none. */
  step(by: 1 | -1): boolean;
  /** Moves the focus into the card. False: there is none. */
  enter(): boolean;
  /** Closes what is open. False: nothing is. */
  close(): boolean;
  /** The box in the author's view. Absent: none is. */
  current(): Session | undefined;
  /** Opens the finding of this place in the list. False: there is none. */
  openAt(index: number): boolean;
  /** Opens the ready-made replies and moves the focus there. False: there are none. */
  enterReplies(): boolean;
  /** Puts a ready-made reply, by its id, into the box in view. Resolves to false when that failed. */
  insert(reply: string, language: LanguageId): Promise<boolean>;
}

/** Keeps one box in the author's view: badge, card on one finding, or the held post. */
export function createDirector(
  page: Window & typeof globalThis,
  context: { policy(): Policy; onFixed?(session: Session, finding: Finding): void },
  signal: AbortSignal,
): Director {
  const overlay = createOverlay(page.document, signal);
  const view = createView(overlay, signal);
  const marks = chooseMarks(
    createMarks(page, signal),
    createCovers(page.document, overlay.mirrors, signal),
    () => context.policy().marks === 'covered',
  );
  const announcer = createAnnouncer(overlay.region, signal);
  let current: Session | undefined;
  /** Index into the current findings; -1 while the card is closed. */
  let index = -1;
  let held: Hold | undefined;
  let notice: Notice | undefined;
  /** Gives the focus and the caret back to the box. */
  let giveBack: (() => void) | undefined;

  const desk = createReplyDesk({
    policy: context.policy,
    show: () => show(),
    close: () => void close(),
    clipboard: page.navigator.clipboard,
    announcer,
  });

  const findings = (): readonly Finding[] => current?.state?.findings ?? [];

  const show = (): void => {
    if (current === undefined || !current.surface.box.isConnected) {
      marks.activate([]);
      view.show(undefined);
      return;
    }
    const finding = findings()[index];
    marks.activate(finding === undefined ? [] : current.ranges(finding.spans), current.surface.box);
    view.show(sceneOf({ session: current, finding, index, held, notice }, desk, acts, context.policy()));
  };

  const acts: SceneActs = {
    step: (by) => step(by),
    close: () => close(),
    toggleReplies: (session) => void (desk.isOpen(session) ? close() : openReplies(session)),
    mend: (session, finding, fix) => void mendNow(session, finding, fix),
    activate: (session, spans) => marks.activate(session.ranges(spans), session.surface.box),
    backTo: (session, finding) => backTo(session, finding),
    post(hold) {
      held = undefined;
      show();
      hold.post();
    },
  };

  const backTo = (session: Session, finding: Finding): void => {
    held = undefined;
    giveBack?.();
    open(session, finding);
  };

  const mendNow = async (session: Session, finding: Finding, fix: Fix): Promise<void> => {
    const mended = await mend(session, finding, fix, context.policy());
    notice = undefined;
    if (mended.kind === 'refused')
      notice = refusal(mended.corrected, page.navigator.clipboard, (next) => {
        notice = next;
        show();
      });
    if (mended.kind === 'done') {
      const { left } = mended;
      const words = presentation(session, context.policy());
      if (finding.estimate !== undefined) marks.paint(session, paintings(session), session.surface.box);
      index = left !== undefined && session === current ? findings().indexOf(left) : -1;
      announcer.now([words.text.fixDone, left && words.howMany(left)].filter(Boolean).join(' '));
      context.onFixed?.(session, finding);
    }
    show();
  };

  const open = (session: Session, finding: Finding): void => {
    current = session;
    notice = canHold(session.surface) ? undefined : { kind: 'cannot-hold' };
    index = findings().indexOf(finding);
    desk.close();
    show();
  };

  const step = (by: 1 | -1): boolean => {
    const { length } = findings();
    if (current === undefined || length === 0 || held !== undefined) return false;
    const next = index < 0 ? (by > 0 ? 0 : length - 1) : (index + by + length) % length;
    const finding = findings()[next];
    if (finding !== undefined) open(current, finding);
    return finding !== undefined;
  };

  const close = (): boolean => {
    const hadMenu = desk.close();
    if (index < 0 && held === undefined && !hadMenu) return false;
    const hadFocus = overlay.focused() !== null;
    // A click on one of our buttons takes the focus, too; the caret stays where it was in the box.
    giveBack ??= current && rememberCaret(current.surface.box);
    index = -1;
    held = undefined;
    notice = undefined;
    show();
    if (hadFocus) giveBack?.();
    giveBack = undefined;
    return true;
  };

  /** The menu takes the card's place. */
  const openReplies = (session: Session): boolean => {
    giveBack = rememberCaret(session.surface.box);
    index = -1;
    notice = undefined;
    return desk.open(session);
  };

  return {
    mirrors: overlay.mirrors,
    attend(session) {
      const root = session.surface.box.getRootNode();
      if (root instanceof page.ShadowRoot) marks.adopt(root);
      // Buttons that are off while the box is empty are known again when the text has switched them on.
      session.surface.composer.sendButtons(session.surface.box);
      if (current === session) return;
      current = session;
      index = -1;
      desk.close();
      show();
    },
    update(session) {
      marks.paint(session, paintings(session), session.surface.box);
      if (session !== current) return;
      desk.read(session);
      const { length } = findings();
      if (index >= length) index = -1;
      const words = presentation(session, context.policy());
      announcer.later(words.announcement(length));
      show();
    },
    forget(session) {
      marks.paint(session, [], session.surface.box);
      if (session !== current) return;
      current = undefined;
      index = -1;
      held = undefined;
      notice = undefined;
      giveBack = undefined;
      desk.close();
      announcer.forget();
      show();
    },
    open,
    hold(sessions, mode, isUnchecked, post) {
      current = sessions[0];
      index = -1;
      held = { sessions, mode, isUnchecked, post };
      desk.close();
      giveBack = current && rememberCaret(current.surface.box);
      if (current !== undefined) announcer.now(presentation(current, context.policy()).held(sessions));
      show();
    },
    step,
    enter() {
      if (current === undefined || index < 0) return false;
      giveBack = rememberCaret(current.surface.box);
      return view.enterCard();
    },
    close,
    current: () => current,
    openAt(at) {
      const finding = findings()[at];
      if (current === undefined || finding === undefined) return false;
      open(current, finding);
      return true;
    },
    enterReplies() {
      if (current === undefined || held !== undefined) return false;
      return openReplies(current) && view.enterMenu();
    },
    async insert(reply, language) {
      if (current === undefined || held !== undefined) return false;
      index = -1;
      notice = undefined;
      return desk.insert(current, reply, language);
    },
  };
}
