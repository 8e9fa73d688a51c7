import type { GateMode, Policy } from '../../core/index.ts';
import type { Session, State } from './session.ts';

/** The gate over all boxes that would be sent together. */
export interface Judged {
  readonly mode: GateMode;
  /** The boxes that are held by themselves, and what they hold. */
  readonly boxes: readonly HTMLElement[];
  readonly texts: readonly string[];
  /** Some box could not be checked. */
  readonly isUnchecked: boolean;
}

const strictness: readonly GateMode[] = ['open', 'confirm', 'justify', 'shut'];
const onError = { allow: 'open', prompt: 'confirm', block: 'shut' } as const;

/** The strictest gate over all boxes that would be sent, on the very texts that they hold now. */
export function judgeAll(sessions: readonly Session[], policy: Policy): Judged {
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
