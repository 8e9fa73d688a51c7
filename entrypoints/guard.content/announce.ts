/** How long typing must rest before something is said, in milliseconds; at most one announcement a pause. */
const pause = 1500;

interface Notifying {
  ariaNotify?(text: string, options?: { readonly priority: 'high' | 'normal' }): void;
}

/** Speaks to screen readers: `ariaNotify` where the browser has it, else a live region inside our own root. */
export interface Announcer {
  /** Said after a pause; a newer one replaces it. */
  later(text: string): void;
  now(text: string): void;
  /** Leaves unsaid what waits; what comes next is news. */
  forget(): void;
}

export function createAnnouncer(region: HTMLElement, signal: AbortSignal): Announcer {
  let timer: ReturnType<typeof setTimeout> | undefined;
  let last = '';
  signal.addEventListener('abort', () => clearTimeout(timer));
  const say = (text: string, priority: 'high' | 'normal'): void => {
    last = text;
    const target = region.ownerDocument.documentElement as Notifying;
    if (target.ariaNotify !== undefined) target.ariaNotify(text, { priority });
    else region.textContent = text;
  };
  return {
    later(text) {
      clearTimeout(timer);
      if (text === last) return;
      timer = setTimeout(() => say(text, 'normal'), pause);
    },
    now(text) {
      clearTimeout(timer);
      say(text, 'high');
    },
    forget() {
      clearTimeout(timer);
      last = '';
    },
  };
}
