import { type LanguageId, warmUpSteps } from '../../core/index.ts';

/** How long a slice may wait for the page to be at rest, in milliseconds. */
const patience = 300;

/** What a slice may take where the browser does not say how much time there is, in milliseconds. */
const slice = 8;

interface Rest {
  /** Milliseconds left before the page wants to go on. */
  left(): number;
}

/**
 * Makes the reading ready in slices while the page is at rest, so that no keystroke pays for it. Resolves when it is; a
 * draft that must be judged before is judged all the same, and takes the time it takes.
 */
export async function warmUpInSlices(page: Window, languages: readonly LanguageId[]): Promise<void> {
  let rest = await nextRest(page);
  for (const _ of warmUpSteps(languages)) if (rest.left() <= 0) rest = await nextRest(page);
}

function nextRest(page: Window): Promise<Rest> {
  return new Promise((resolve) => {
    const begin = (length: number): void => {
      const end = performance.now() + length;
      resolve({ left: () => end - performance.now() });
    };
    if (page.requestIdleCallback === undefined) setTimeout(() => begin(slice), 50);
    else
      page.requestIdleCallback((deadline) => begin(Math.max(slice, deadline.timeRemaining())), {
        timeout: patience,
      });
  });
}
