import type { Finding } from '../../core/index.ts';
import { hitFinding } from './hit.ts';
import { type Host, openSession, type Session } from './session.ts';
import type { Surface } from './surface.ts';

/** The boxes in use on a page, each with its session. */
export interface Sessions {
  all(): readonly Session[];
  /** The session of a box, opened where there is none. Absent: it is no box of this network. */
  of(box: HTMLElement): Session | undefined;
  /** Ends those whose boxes have left the document. Asked at events; no timer looks. */
  sweep(): void;
}

interface Context extends Pick<Host, 'policy' | 'isReady' | 'onState'> {
  surface(box: HTMLElement): Surface | undefined;
  mirrors(): HTMLElement;
  onGone(session: Session): void;
  /** The author has clicked on a finding. */
  onHit(session: Session, finding: Finding): void;
}

export function createSessions(context: Context, signal: AbortSignal): Sessions {
  const sessions = new Map<HTMLElement, Session>();
  const open = (box: HTMLElement): Session | undefined => {
    const surface = context.surface(box);
    if (surface === undefined) return undefined;
    const { policy, isReady, onState } = context;
    const onGone = (session: Session): void => {
      sessions.delete(box);
      context.onGone(session);
    };
    const session = openSession(
      surface,
      { policy, isReady, onState, onGone, mirrors: context.mirrors() },
      signal,
    );
    sessions.set(box, session);
    const listen = { capture: true, passive: true, signal: session.ended } as const;
    box.addEventListener(
      'click',
      (event) => {
        const finding = hitFinding(session, event);
        if (finding !== undefined) context.onHit(session, finding);
      },
      listen,
    );
    return session;
  };
  return {
    all: () => [...sessions.values()],
    of: (box) => sessions.get(box) ?? open(box),
    sweep() {
      for (const [box, session] of [...sessions]) if (!box.isConnected) session.end();
    },
  };
}
