import { isOff, isPaused, type Policy } from '../../core/index.ts';
import type { Hub } from '../gate/hub.ts';
import { addCounts } from '../shared/settings.ts';
import { createAllowances } from './allowances.ts';
import { type Attempt, attemptOf } from './attempt.ts';
import { createDirector, type Director } from './director.ts';
import { followPolicy, unsettled } from './follow-policy.ts';
import { judgeAll } from './judge-all.ts';
import { isOurKey } from './keys.ts';
import { networkOf } from './networks/here.ts';
import type { Network } from './networks/network.ts';
import { answerPopup } from './popup-answers.ts';
import { createDesk } from './relations/desk.tsx';
import { createKeeper } from './relations/keeper.ts';
import { createSessions } from './sessions.ts';
import { surfaceOf } from './surface.ts';
import { createTally } from './tally.ts';
import { warmUpInSlices } from './warm-up.ts';

/** Where the guard works, if not on the network of the page's address. */
interface Place {
  readonly network?: Network | undefined;
  /** Adds to the numbers of the month. */
  readonly count?: typeof addCounts;
}

/**
 * Wires network → gate → session → view. What is sent is judged from the first moment, with the strict defaults until the
 * stored settings are there. Until a box comes into use nothing is put on the page and no text is read.
 */
export function startGuard(
  page: Window & typeof globalThis,
  hub: Hub,
  signal: AbortSignal,
  { network = networkOf(page.location.hostname), count = addCounts }: Place = {},
): void {
  if (network === undefined) return;
  let policy: Policy = unsettled;
  let director: Director | undefined;
  let warmth: 'cold' | 'warming' | 'warm' = 'cold';
  /** Nothing is painted or asked before it is known how; what is sent is judged all the same. */
  let isSettled = false;
  let settle = (): void => {};
  const settled = new Promise<void>((resolve) => {
    settle = resolve;
  });
  /** A guard at rest neither reads nor paints, holds or asks: during a pause, and on a network that is switched off. */
  const isResting = (): boolean => isOff(network.id, policy) || isPaused(policy, Date.now());
  const allowances = createAllowances();
  const lookAgain = (): void => {
    for (const session of sessions.all()) session.look();
  };
  const keeper = createKeeper(network.id, { policy: () => policy, onChange: lookAgain }, signal);
  const desk = createDesk(
    page,
    network,
    {
      policy: () => policy,
      keeper,
      isResting,
      isReady: () => keeper.isReady && isSettled,
      ready: Promise.all([keeper.ready, settled]),
    },
    signal,
  );
  const tally = createTally({ isOn: () => policy.memory, add: count }, signal);

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

  const sessions = createSessions(
    {
      policy: () => policy,
      isReady: () => warmth === 'warm' && isSettled && !isResting(),
      surface: (box) => {
        const surface = surfaceOf(box, network);
        if (surface === undefined) return undefined;
        void warm();
        return { ...surface, knows: keeper.relationTo };
      },
      mirrors: () => show().mirrors,
      onState: (one) => {
        if ((one.state?.snapshot.text.trim() ?? '') === '') allowances.revoke(one.surface.box);
        if (isResting()) return;
        tally.read(one);
        show().update(one);
      },
      onGone: (one) => show().forget(one),
      onHit: (one, finding) => {
        if (!isResting()) show().open(one, finding);
      },
    },
    signal,
  );

  const passes = (attempt: Attempt): boolean => {
    const found = attempt.boxes.map(sessions.of).filter((one) => one !== undefined);
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
    settle();
    clearTimeout(waking);
    if (isResting()) {
      desk.close();
      for (const session of sessions.all()) director?.forget(session);
    } else lookAgain();
    // A pause ends by itself, also for a box that is open all the while.
    const now = Date.now();
    if (isPaused(policy, now) && sessions.all().length > 0)
      waking = setTimeout(() => take(policy), (policy.pausedUntil ?? now) - now + 1);
  };
  followPolicy(take, signal);
  answerPopup(page.document, { network, policy: () => policy, director: () => director }, signal);

  hub.serve({
    lets: (event) => {
      sessions.sweep();
      if (signal.aborted || desk.owns(event) || isResting()) return true;
      if (director !== undefined && isOurKey(event, director)) return false;
      if (!desk.lets(event)) return false;
      const attempt = attemptOf(event, network.composers);
      return attempt === undefined || passes(attempt);
    },
    attend: (box) => {
      sessions.sweep();
      if (isResting() || signal.aborted) return;
      const session = sessions.of(box);
      if (session !== undefined) show().attend(session);
    },
  });
}
