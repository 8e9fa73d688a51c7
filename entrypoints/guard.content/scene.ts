import type { Notice } from '../../components/card.tsx';
import type { Finding, Fix, GateMode, Policy, Span } from '../../core/index.ts';
import { caretLine } from './caret-line.ts';
import { presentation } from './presentation.ts';
import type { ReplyDesk } from './reply-desk.ts';
import type { Session } from './session.ts';
import type { Scene } from './view.tsx';

/** A post that is held, and how it goes on when the author insists. */
export interface Hold {
  readonly sessions: readonly Session[];
  readonly mode: Exclude<GateMode, 'open'>;
  readonly isUnchecked: boolean;
  post(): void;
}

/** What is in the author's view. */
export interface InView {
  readonly session: Session;
  /** The finding that the card is open on, at `index` of its session's. Absent: the card is closed. */
  readonly finding: Finding | undefined;
  readonly index: number;
  readonly held: Hold | undefined;
  readonly notice: Notice | undefined;
}

/** What may be done from what is shown. */
export interface SceneActs {
  step(by: 1 | -1): void;
  close(): void;
  /** Opens the ready-made replies of a box, or closes them. */
  toggleReplies(session: Session): void;
  mend(session: Session, finding: Finding, fix: Fix): void;
  /** Sets off some places of the text. */
  activate(session: Session, spans: readonly Span[]): void;
  /** Leaves the held post for one of its reasons. */
  backTo(session: Session, finding: Finding): void;
  post(hold: Hold): void;
}

/** The scene for what is in the author's view: badge, reply menu, card or held post. */
export function sceneOf(inView: InView, desk: ReplyDesk, acts: SceneActs, policy: Policy): Scene {
  const { session, finding, held } = inView;
  const words = presentation(session, policy);
  const replies = desk.label(session);
  const menu = finding === undefined ? desk.menu(session) : undefined;
  return {
    box: session.surface.box,
    badge: {
      ...words.badge(session.state?.findings ?? []),
      isOpen: finding !== undefined,
      onOpen: () => acts.step(1),
      ...(replies === undefined
        ? {}
        : {
            replies: {
              label: replies,
              isOpen: menu !== undefined,
              onOpen: () => acts.toggleReplies(session),
            },
          }),
    },
    ...(menu === undefined ? {} : { menu }),
    ...(finding === undefined ? {} : { card: cardOf(inView, finding, acts, words) }),
    ...(held === undefined ? {} : { held: heldOf(held, acts, policy) }),
  };
}

function cardOf(
  { session, index, notice }: InView,
  finding: Finding,
  acts: SceneActs,
  words: ReturnType<typeof presentation>,
): NonNullable<Scene['card']> {
  return {
    ...words.card(
      finding,
      (fix) => acts.mend(session, finding, fix),
      (spans = finding.spans) => acts.activate(session, spans),
    ),
    index,
    count: session.state?.findings.length ?? 0,
    dismissals: words.dismissals(finding),
    ...(notice === undefined ? {} : { notice }),
    onPrevious: () => acts.step(-1),
    onNext: () => acts.step(1),
    onClose: acts.close,
    place: () => session.ranges(finding.spans)[0]?.getBoundingClientRect(),
    avoid: () => caretLine(session),
  };
}

function heldOf(hold: Hold, acts: SceneActs, policy: Policy): NonNullable<Scene['held']> {
  const words = presentation(hold.sessions[0] as Session, policy);
  return {
    text: words.text,
    mode: hold.mode,
    isUnchecked: hold.isUnchecked,
    reasons: hold.sessions.flatMap((session) =>
      (session.state?.findings ?? [])
        .filter((finding) => policy.gate[finding.severity] !== 'open')
        .map((finding) => ({ ...words.reason(finding), onOpen: () => acts.backTo(session, finding) })),
    ),
    onBack: acts.close,
    onPost: () => acts.post(hold),
  };
}
