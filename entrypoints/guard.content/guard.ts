import { defaultPolicy, type Policy } from '../../core/index.ts';
import type { Hub } from '../gate/hub.ts';
import { keepFailureMode } from '../shared/failure-mode.ts';
import { loadSettings, watchSettings } from '../shared/settings.ts';
import { createAllowances } from './allowances.ts';
import { type Attempt, attemptOf } from './attempt.ts';
import { createDirector, type Director } from './director.ts';
import { hitFinding } from './hit.ts';
import { judgeAll } from './judge-all.ts';
import { isOurKey } from './keys.ts';
import { networkOf } from './networks/here.ts';
import { openSession, type Session } from './session.ts';
import { surfaceOf } from './surface.ts';
import { warmUpInSlices } from './warm-up.ts';

/** How long the settings may take before the strict defaults are taken for them, in milliseconds. */
const patience = 1_000;

/**
 * Wires network → gate → session → view. Works at once with the strict defaults; the stored settings replace them as soon
 * as they are there. Until a box comes into use nothing is made, nothing is read and nothing runs.
 */
export function startGuard(page: Window & typeof globalThis, hub: Hub, signal: AbortSignal): void {
  const network = networkOf(page.location.hostname);
  if (network === undefined) return;
  let policy: Policy = defaultPolicy;
  let director: Director | undefined;
  let warmth: 'cold' | 'warming' | 'warm' = 'cold';
  /** Nothing is painted before it is known how; what is sent is judged all the same. */
  let isSettled = false;
  const sessions = new Map<HTMLElement, Session>();
  const allowances = createAllowances();

  const show = (): Director => {
    director ??= createDirector(page, { policy: () => policy }, signal);
    return director;
  };
  const warm = async (): Promise<void> => {
    if (warmth !== 'cold') return;
    warmth = 'warming';
    try {
      await warmUpInSlices(page, policy.languages);
    } catch {
      // What cannot be made ready cannot be read either: the first reading says so.
    }
    warmth = 'warm';
    for (const session of sessions.values()) session.look();
  };

  const sessionFor = (box: HTMLElement): Session | undefined => {
    const known = sessions.get(box);
    if (known !== undefined) return known;
    const surface = surfaceOf(box, network);
    if (surface === undefined) return undefined;
    void warm();
    const session = openSession(
      surface,
      {
        policy: () => policy,
        isReady: () => warmth === 'warm' && isSettled,
        mirrors: show().mirrors,
        onState: (one) => {
          if ((one.state?.snapshot.text.trim() ?? '') === '') allowances.revoke(box);
          show().update(one);
        },
        onGone: (one) => {
          sessions.delete(box);
          show().forget(one);
        },
      },
      signal,
    );
    sessions.set(box, session);
    box.addEventListener(
      'click',
      (event) => {
        const finding = hitFinding(session, event);
        if (finding !== undefined) show().open(session, finding);
      },
      { capture: true, passive: true, signal },
    );
    return session;
  };

  const passes = (attempt: Attempt): boolean => {
    const found = attempt.boxes.map((box) => sessionFor(box)).filter((one) => one !== undefined);
    const { mode, boxes, texts, isUnchecked } = judgeAll(found, policy);
    if (mode === 'open' || (mode !== 'shut' && allowances.covers(boxes, texts))) return true;
    show().hold(found, mode, isUnchecked, () => {
      allowances.grant(boxes, texts);
      attempt.resume();
    });
    return false;
  };

  const take = (next: Policy): void => {
    policy = next;
    isSettled = true;
    void keepFailureMode(policy.onCheckerError);
    for (const session of sessions.values()) session.look();
  };
  const goWithout = (): void => {
    if (!isSettled) take(policy);
  };
  loadSettings().then((settled) => take(settled.policy), goWithout);
  setTimeout(goWithout, patience);
  watchSettings((settled) => take(settled.policy), signal);

  hub.serve({
    lets: (event) => {
      if (signal.aborted) return true;
      if (director !== undefined && isOurKey(event, director)) return false;
      const attempt = isPaused(policy) ? undefined : attemptOf(event, network.composers);
      return attempt === undefined || passes(attempt);
    },
    attend: (box) => {
      if (isPaused(policy) || signal.aborted) return;
      const session = sessionFor(box);
      if (session !== undefined) show().attend(session);
    },
  });
}

function isPaused(policy: Policy): boolean {
  return policy.pausedUntil !== undefined && policy.pausedUntil > Date.now();
}
