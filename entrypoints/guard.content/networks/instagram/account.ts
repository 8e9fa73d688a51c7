import { asLoaded } from '../as-loaded.ts';
import type { Account } from '../network.ts';
import { onceATask } from '../once-a-task.ts';

const PLACES = /^(?:explore|reels?|direct|accounts|p|tv|stories|create|about|legal|notifications|popular)$/u;
const OUTSIDE = 'main, article, section, aside, [role="main"], [role="dialog"]';

/** The account that the navigation leads to now; where it tells nothing else, the one that the page was loaded for. */
export const signedIn = onceATask((page: Document): Account | undefined => {
  const before = loadedFor(page);
  const shown = fromNavigation(page);
  const handle = before !== undefined && shown.includes(before) ? before : (shown[0] ?? before);
  return handle === undefined ? undefined : { handle };
});

/** The handle that a link to a profile leads to. Absent: it leads elsewhere. */
export function handleOf(link: Element | null | undefined): string | undefined {
  return handleOfAddress(link?.getAttribute('href') ?? '');
}

/** The same of a path. */
export function handleOfAddress(path: string): string | undefined {
  const handle = /^\/([\p{L}\p{N}._]+)\/?$/u.exec(path)?.[1];
  return handle && !PLACES.test(handle) ? handle : undefined;
}

/** In the column of icons, the one link with a picture leads to one's own profile. */
function fromNavigation(page: Document): readonly string[] {
  const found: string[] = [];
  const main = page.querySelector('main, [role="main"]');
  for (const picture of page.querySelectorAll('a[href^="/"] img')) {
    // A feed holds hundreds, and this is asked with every keystroke.
    if (main?.contains(picture)) continue;
    const link = picture.closest('a');
    const handle = link?.closest(OUTSIDE) ? undefined : handleOf(link);
    if (handle !== undefined) found.push(handle);
  }
  return found;
}

const loadedFor = asLoaded((page): string | undefined => {
  for (const script of page.scripts) {
    const text = script.textContent ?? '';
    const at = text.indexOf('"viewer":{');
    if (at < 0) continue;
    return /"username":"([\p{L}\p{N}._]+)"/u.exec(text.slice(at, at + 8000))?.[1];
  }
  return undefined;
});
