import type { CountEvent, Counted } from '../../core/counts.ts';
import { type Chapter, type Finding, factsOf } from '../../core/index.ts';
import type { Session } from './session.ts';

/** How long a remark must stand before it counts as seen, in milliseconds; what comes and goes within a word does not. */
const rest = 2_000;

/** Counts what becomes of remarks, each rule once for a post: numbers by chapter, never what was written. */
export interface Tally {
  /** A box was read. */
  read(session: Session): void;
  fixed(session: Session, finding: Finding): void;
  posted(sessions: readonly Session[]): void;
}

export function createTally(
  context: { isOn(): boolean; add(events: readonly CountEvent[]): Promise<void> },
  signal: AbortSignal,
): Tally {
  const done = new WeakMap<Session, Set<string>>();
  const waiting = new Map<Session, ReturnType<typeof setTimeout>>();

  const count = (session: Session, rules: readonly string[], what: Counted): CountEvent[] => {
    const known = done.get(session) ?? new Set<string>();
    done.set(session, known);
    return rules.flatMap((rule) => {
      const chapter: Chapter | undefined = factsOf(rule)?.chapter;
      if (chapter === undefined || known.has(`${what} ${rule}`)) return [];
      known.add(`${what} ${rule}`);
      return [{ chapter, what }];
    });
  };
  const add = (events: readonly CountEvent[]): void => {
    if (events.length > 0 && context.isOn() && !signal.aborted) void context.add(events);
  };
  const stop = (session: Session): void => {
    clearTimeout(waiting.get(session));
    waiting.delete(session);
  };
  const rulesOf = (session: Session): readonly string[] =>
    (session.state?.findings ?? []).map(({ rule }) => rule);
  signal.addEventListener('abort', () => {
    for (const timer of waiting.values()) clearTimeout(timer);
  });

  return {
    read(session) {
      stop(session);
      const { state } = session;
      if (state === undefined || state.snapshot.text.trim() === '') done.delete(session);
      else if (state.findings.length > 0)
        waiting.set(
          session,
          setTimeout(() => {
            waiting.delete(session);
            add(count(session, rulesOf(session), 'seen'));
          }, rest),
        );
    },
    fixed: (session, { rule }) =>
      add([...count(session, [rule], 'seen'), ...count(session, [rule], 'fixed')]),
    posted: (sessions) =>
      add(
        sessions.flatMap((session) => [
          ...count(session, rulesOf(session), 'seen'),
          ...count(session, rulesOf(session), 'posted'),
        ]),
      ),
  };
}
