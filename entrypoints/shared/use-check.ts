import { useRef, useState } from 'preact/hooks';
import type { Draft } from '../../core/draft.ts';
import type { Verdict } from '../../core/finding.ts';
import type { Policy } from '../../core/policy.ts';

type Check = (draft: Draft, policy: Policy) => Verdict;

/** The reader with its lexicons, which a page of ours loads only when a text is to be checked. */
export function useCheck(): {
  /** Absent: not loaded yet. */
  readonly check: Check | undefined;
  readonly hasFailed: boolean;
  /** Begins to load it; once is enough. */
  readonly load: () => void;
} {
  const [state, setState] = useState<{ check?: Check; hasFailed: boolean }>({ hasFailed: false });
  const hasBegun = useRef(false);
  const load = (): void => {
    if (hasBegun.current) return;
    hasBegun.current = true;
    import('../../core/check.ts').then(
      ({ check }) => setState({ check, hasFailed: false }),
      () => setState({ hasFailed: true }),
    );
  };
  return { check: state.check, hasFailed: state.hasFailed, load };
}
