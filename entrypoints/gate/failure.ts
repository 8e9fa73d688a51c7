import { createAllowances } from '../guard.content/allowances.ts';
import { type Attempt, attemptOf } from '../guard.content/attempt.ts';
import { genericComposers } from '../guard.content/networks/generic.ts';
import { type FailureMode, lastFailureMode } from '../shared/failure-mode.ts';
import { showNotice } from './notice.ts';
import { writtenIn } from './written-in.ts';

/** An event that was stopped before anybody could read the text. */
export interface Unread {
  /** What it would send, as far as structure tells without knowing the network. Absent: nothing. */
  readonly attempt: Attempt | undefined;
  again(): void;
}

/** What happens to posts when the reader cannot read: it failed to load, or broke. The author is told in any case. */
export interface Failure {
  attemptOf(event: Event): Attempt | undefined;
  /** Looks up what the settings want. */
  learn(): Promise<void>;
  /** Whether an event may go on unread. */
  lets(event: Event): boolean;
  /** The same for an event that was stopped before: does it again if it may go on. */
  settle(unread: Unread): void;
}

const composers = genericComposers('unread');

/** Until the settings are known, posts go out unread at the second press only. Never leaves a dead button by itself. */
export function createFailure(page: Document): Failure {
  const allowances = createAllowances();
  let mode: FailureMode = 'prompt';

  const passes = (attempt: Attempt | undefined): boolean => {
    const boxes = attempt?.boxes.filter((box) => writtenIn(box) !== '') ?? [];
    if (boxes.length === 0) return true;
    const texts = boxes.map(writtenIn);
    const isAllowed = mode === 'allow' || (mode === 'prompt' && allowances.covers(boxes, texts));
    if (mode !== 'block') allowances.grant(boxes, texts);
    showNotice(page, isAllowed ? 'allow' : mode, boxes[0] as HTMLElement);
    return isAllowed;
  };
  return {
    attemptOf: (event) => attemptOf(event, composers),
    async learn() {
      mode = await lastFailureMode();
    },
    lets: (event) => passes(attemptOf(event, composers)),
    settle({ attempt, again }) {
      if (passes(attempt)) again();
    },
  };
}
