import { defaultPolicy, type GateMode, type Policy, warmUp } from '../../core/index.ts';
import { loadSettings, watchSettings } from '../shared/settings.ts';
import { createAllowances } from './allowances.ts';
import { createDirector } from './director.ts';
import { type Attempt, guardPosting } from './gate.ts';
import { hitFinding } from './hit.ts';
import { listenToKeys } from './keys.ts';
import { networkOf } from './networks/here.ts';
import { openSession, type Session, type State } from './session.ts';
import { surfaceOf } from './surface.ts';
import { watch } from './watch.ts';

/**
 * Wires network → watch → session → view. Works at once with the strict defaults; the stored settings replace them as soon
 * as they are there. Everything ends with the signal (extension updated or removed).
 */
export function startGuard(page: Window & typeof globalThis, signal: AbortSignal): void {
  const network = networkOf(page.location.hostname);
  if (network === undefined) return;
  let policy: Policy = defaultPolicy;
  const sessions = new Map<HTMLElement, Session>();
  const allowances = createAllowances();
  const director = createDirector(page, { policy: () => policy }, signal);

  const sessionFor = (box: HTMLElement): Session | undefined => {
    const known = sessions.get(box);
    if (known !== undefined) return known;
    const surface = surfaceOf(box, network);
    if (surface === undefined) return undefined;
    const session = openSession(
      surface,
      {
        policy: () => policy,
        mirrors: director.mirrors,
        onState: (one) => {
          if ((one.state?.snapshot.text.trim() ?? '') === '') allowances.revoke(box);
          director.update(one);
        },
        onGone: (one) => {
          sessions.delete(box);
          director.forget(one);
        },
      },
      signal,
    );
    sessions.set(box, session);
    box.addEventListener(
      'click',
      (event) => {
        const finding = hitFinding(session, event);
        if (finding !== undefined) director.open(session, finding);
      },
      { capture: true, passive: true, signal },
    );
    return session;
  };

  const lets = (attempt: Attempt): boolean => {
    if (isPaused(policy)) return true;
    const found = attempt.surfaces.map(({ box }) => sessionFor(box)).filter((one) => one !== undefined);
    const judged = judgeAll(found, policy);
    if (judged.mode === 'open') return true;
    const { boxes, texts } = judged;
    if (judged.mode !== 'shut' && allowances.covers(boxes, texts)) return true;
    director.hold(found, judged.mode, judged.isUnchecked, () => {
      allowances.grant(boxes, texts);
      attempt.resume();
    });
    return false;
  };

  guardPosting(page, network, lets, signal);
  listenToKeys(page, director, signal);
  watch(
    page,
    (box) => {
      if (isPaused(policy)) return;
      const session = sessionFor(box);
      if (session !== undefined) director.attend(session);
    },
    signal,
  );

  const take = (next: Policy): void => {
    policy = next;
    for (const session of sessions.values()) director.update(session);
  };
  void loadSettings().then((settled) => take(settled.policy));
  watchSettings((settled) => take(settled.policy), signal);
  const atRest = page.requestIdleCallback ?? ((callback: () => void) => setTimeout(callback, 200));
  atRest(() => warmUp(policy.languages));
}

function isPaused(policy: Policy): boolean {
  return policy.pausedUntil !== undefined && policy.pausedUntil > Date.now();
}

interface Judged {
  readonly mode: GateMode;
  /** The boxes that are held by themselves, and what they hold. */
  readonly boxes: readonly HTMLElement[];
  readonly texts: readonly string[];
  readonly isUnchecked: boolean;
}

const strictness: readonly GateMode[] = ['open', 'confirm', 'justify', 'shut'];
const onError = { allow: 'open', prompt: 'confirm', block: 'shut' } as const;

/** The strictest gate over all boxes that would be sent, on the very texts that they hold now. */
function judgeAll(sessions: readonly Session[], policy: Policy): Judged {
  let mode: GateMode = 'open';
  let isUnchecked = false;
  const boxes: HTMLElement[] = [];
  const texts: string[] = [];
  for (const session of sessions) {
    const state = judgeSafely(session);
    if (state === undefined) isUnchecked = true;
    const own = state === undefined ? onError[policy.onCheckerError] : state.verdict.gate;
    if (strictness.indexOf(own) > strictness.indexOf(mode)) mode = own;
    if (own === 'open') continue;
    boxes.push(session.surface.box);
    texts.push(state?.snapshot.text ?? '');
  }
  return { mode, boxes, texts, isUnchecked };
}

function judgeSafely(session: Session): State | undefined {
  try {
    return session.judge();
  } catch {
    return undefined;
  }
}
