import { defaultPolicy, type Policy } from '../../core/index.ts';
import type { Hub } from '../gate/hub.ts';
import { keepFailureMode } from '../shared/failure-mode.ts';
import { tellAddress } from '../shared/open-address.ts';
import { addCounts, loadSettings, watchSettings } from '../shared/settings.ts';
import { createAllowances } from './allowances.ts';
import { type Attempt, attemptOf } from './attempt.ts';
import { createDirector, type Director } from './director.ts';
import { hitFinding } from './hit.ts';
import { judgeAll } from './judge-all.ts';
import { isOurKey } from './keys.ts';
import { networkOf } from './networks/here.ts';
import type { Network } from './networks/network.ts';
import { answerPopup } from './popup-answers.ts';
import { createDesk } from './relations/desk.tsx';
import { createKeeper } from './relations/keeper.ts';
import { openSession, type Session } from './session.ts';
import { surfaceOf } from './surface.ts';
import { createTally } from './tally.ts';
import { warmUpInSlices } from './warm-up.ts';

/** How long the settings may take before the strict defaults are taken for them, in milliseconds. */
const patience = 1_000;

/**
 * Wires network → gate → session → view. Works at once with the strict defaults; the stored settings replace them as soon
 * as they are there. Until a box comes into use nothing is made, nothing is read and nothing runs.
 */
export function startGuard(
  page: Window & typeof globalThis,
  hub: Hub,
  signal: AbortSignal,
  network: Network | undefined = networkOf(page.location.hostname),
): void {
  if (network === undefined) return;
  let policy: Policy = defaultPolicy;
  let director: Director | undefined;
  let warmth: 'cold' | 'warming' | 'warm' = 'cold';
  /** Nothing is painted before it is known how; what is sent is judged all the same. */
  let isSettled = false;
  const sessions = new Map<HTMLElement, Session>();
  const allowances = createAllowances();
  const lookAgain = (): void => {
    for (const session of sessions.values()) session.look();
  };
  const keeper = createKeeper(network.id, { policy: () => policy, onChange: lookAgain }, signal);
  const desk = createDesk(page, network, { policy: () => policy, keeper }, signal);

  const tally = createTally({ isOn: () => policy.memory, add: addCounts }, signal);

  const show = (): Director => {
    director ??= createDirector(page, { policy: () => policy, onFixed: tally.fixed }, signal);
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
    lookAgain();
  };

  const sessionFor = (box: HTMLElement): Session | undefined => {
    const known = sessions.get(box);
    if (known !== undefined) return known;
    const surface = surfaceOf(box, network);
    if (surface === undefined) return undefined;
    void warm();
    const session = openSession(
      { ...surface, knows: keeper.relationTo },
      {
        policy: () => policy,
        isReady: () => warmth === 'warm' && isSettled,
        mirrors: show().mirrors,
        onState: (one) => {
          if ((one.state?.snapshot.text.trim() ?? '') === '') allowances.revoke(box);
          if (isPaused(policy)) return;
          tally.read(one);
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
    if (mode === 'open' || (mode !== 'shut' && allowances.covers(boxes, texts))) {
      tally.posted(found);
      return true;
    }
    show().hold(found, mode, isUnchecked, () => {
      allowances.grant(boxes, texts);
      attempt.resume();
    });
    return false;
  };

  let waking: ReturnType<typeof setTimeout> | undefined;
  const take = (next: Policy): void => {
    policy = next;
    isSettled = true;
    void keepFailureMode(policy.onCheckerError);
    clearTimeout(waking);
    for (const session of sessions.values())
      if (isPaused(policy)) director?.forget(session);
      else session.look();
    // A pause ends by itself, also for a box that is open all the while.
    if (isPaused(policy) && sessions.size > 0)
      waking = setTimeout(() => take(policy), (policy.pausedUntil ?? 0) - Date.now() + 1);
  };
  const goWithout = (): void => {
    if (!isSettled) take(policy);
  };
  loadSettings().then((settled) => take(settled.policy), goWithout);
  setTimeout(goWithout, patience);
  watchSettings((settled) => take(settled.policy), signal);
  tellAddress(page, signal);
  answerPopup(page.document, { network, policy: () => policy, director: () => director }, signal);

  hub.serve({
    lets: (event) => {
      if (signal.aborted || desk.owns(event)) return true;
      if (director !== undefined && isOurKey(event, director)) return false;
      if (isPaused(policy)) return true;
      if (!desk.lets(event)) return false;
      const attempt = attemptOf(event, network.composers);
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
