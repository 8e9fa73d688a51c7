import { type LanguageId, warmUp } from '../../core/index.ts';

/** How long a slice may wait for the page to be at rest, in milliseconds. */
const patience = 300;

/**
 * Makes the reading ready in slices while the page is at rest, so that no keystroke pays for it. Resolves when it is; a
 * draft that must be judged before is judged all the same, and takes the time it takes.
 */
export async function warmUpInSlices(page: Window, languages: readonly LanguageId[]): Promise<void> {
  for (const _ of steps(languages)) await rest(page);
}

function* steps(languages: readonly LanguageId[]): Generator<void> {
  for (const language of languages) {
    yield;
    warmUp([language]);
  }
}

function rest(page: Window): Promise<void> {
  return new Promise((resolve) => {
    if (page.requestIdleCallback === undefined) setTimeout(resolve, 50);
    else page.requestIdleCallback(() => resolve(), { timeout: patience });
  });
}
