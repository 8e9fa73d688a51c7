import { check, type Finding, type Policy, type Span, type Verdict } from '../../core/index.ts';
import type { Health } from '../shared/health.ts';
import type { Snapshot } from './editors/editor.ts';
import { createIgnored } from './ignored.ts';
import { createMirror } from './mirror.ts';
import { createPace } from './pace.ts';
import { selfTest } from './self-test.ts';
import { draftIn, type Surface } from './surface.ts';

/** What is known of one box's text. */
export interface State {
  readonly snapshot: Snapshot;
  readonly verdict: Verdict;
  /** The verdict's findings less those that the author has waved through. */
  readonly findings: readonly Finding[];
}

/** The life of one compose box: from its first use until it leaves the page. */
export interface Session {
  readonly surface: Surface;
  /** The state last read. Absent: not read yet, or the checker failed. */
  readonly state: State | undefined;
  /** What the self-test says of the box; it is taken until it has found all well once, and again after a failure. */
  readonly health: Health;
  /** Aborted when the session has ended. */
  readonly ended: AbortSignal;
  /** Reads and judges the very text that the box holds now. Throws what the checker throws. */
  judge(): State;
  /** Reads the box again in the next frame, if the reading is ready. */
  look(): void;
  ignoreOnce(finding: Finding): void;
  ignoreForPost(finding: Finding): void;
  end(): void;
  /** Page ranges of spans in the last state. */
  ranges(spans: readonly Span[]): readonly Range[];
}

export interface Host {
  policy(): Policy;
  /** Whether reading takes no longer than a keystroke may. */
  isReady(): boolean;
  /** Called after each reading that changed something. */
  onState(session: Session): void;
  onGone(session: Session): void;
  /** Where mirrors of textareas are laid. */
  readonly mirrors: HTMLElement;
}

/**
 * Follows a box: reads it again at most once a frame after it changed, never while text is being composed (IME). Ends with
 * the signal, when told to, or when it finds that the box has left the page.
 */
export function openSession(surface: Surface, host: Host, signal: AbortSignal): Session {
  const { box, editor } = surface;
  const ignored = createIgnored();
  const end = new AbortController();
  let state: State | undefined;
  let health: Health = 'empty';
  let isComposing = false;
  const mirror = box instanceof HTMLTextAreaElement ? createMirror(box, host.mirrors, end.signal) : undefined;

  const readNow = (): State => {
    const snapshot = editor.read(box);
    if (snapshot.text.trim() === '') ignored.clear();
    const { draft, policy } = draftIn(surface, snapshot.text, host.policy());
    const verdict = check(draft, policy);
    const findings = verdict.findings.filter((finding) => !ignored.has(finding, snapshot.text));
    state = { snapshot, verdict, findings };
    health = selfTest(surface, snapshot, health);
    mirror?.update();
    return state;
  };
  const judge = (): State => {
    try {
      return pace.timed(readNow);
    } catch (error) {
      health = 'failed';
      state = undefined;
      throw error;
    }
  };

  const session: Session = {
    surface,
    get state() {
      return state;
    },
    get health() {
      return health;
    },
    ended: end.signal,
    end: () => end.abort(),
    judge,
    look: () => schedule(),
    ignoreOnce: (finding) => {
      if (state !== undefined) ignored.once(finding, state.snapshot.text);
      refresh();
    },
    ignoreForPost: (finding) => {
      ignored.forPost(finding);
      refresh();
    },
    ranges: (spans) => {
      const { snapshot } = state ?? {};
      if (snapshot === undefined) return [];
      if (mirror === undefined) return spans.flatMap((span) => editor.ranges(snapshot, span));
      return spans.map(({ start, end }) => mirror.range(start, end)).filter((range) => range !== undefined);
    },
  };

  const refresh = (): void => {
    if (end.signal.aborted) return;
    if (!box.isConnected) {
      end.abort();
      return;
    }
    try {
      judge();
    } catch {
      // The badge says so.
    }
    host.onState(session);
  };
  const pace = createPace(refresh);
  const schedule = (): void => {
    if (!isComposing && host.isReady()) pace.schedule();
  };

  const observer = new MutationObserver(schedule);
  observer.observe(box, { childList: true, characterData: true, subtree: true });
  const listen = { capture: true, passive: true, signal: end.signal } as const;
  box.addEventListener('input', schedule, listen);
  box.addEventListener(
    'compositionstart',
    () => {
      isComposing = true;
    },
    listen,
  );
  box.addEventListener(
    'compositionend',
    () => {
      isComposing = false;
      schedule();
    },
    listen,
  );
  end.signal.addEventListener('abort', () => {
    observer.disconnect();
    pace.stop();
    host.onGone(session);
  });
  signal.addEventListener('abort', () => end.abort(), { signal: end.signal });
  schedule();
  return session;
}
