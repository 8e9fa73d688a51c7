import { all, closest, precedes, textOf } from '../dom.ts';
import type { Account } from '../network.ts';
import { loadedFor, signedIn } from './account.ts';
import { actingName, isAnonymous } from './labels.ts';
import { DIALOG, labelOf, POST_FORM } from './place.ts';

/** The identity named in a comment box ("Comment as …"), where it is not the signed-in one. */
export function actingInComment(box: HTMLElement): Account | undefined {
  return unlessOwn(box, actingName(labelOf(box)));
}

/** The identity that a post's dialog names beside its audience button, where it is not the signed-in one. */
export function actingInPost(box: HTMLElement): Account | undefined {
  const form = closest(box, POST_FORM) ?? closest(box, DIALOG);
  if (!form) return undefined;
  const [audience] = all(form, '[role="button"], button').filter((button) => precedes(button, box));
  return audience ? unlessOwn(box, nameBeside(audience, form)) : undefined;
}

/** The last words before the button that belong to no button and no heading. */
function nameBeside(button: Element, form: Element): string | undefined {
  let at: Element | null = button;
  while (at && at !== form) {
    for (let before = at.previousElementSibling; before; before = before.previousElementSibling) {
      if (before.matches('button, [role="button"]')) continue;
      const name = textOf(before);
      if (name) return name;
    }
    at = at.parentElement;
  }
  return undefined;
}

/**
 * A person can act as a page of theirs, or as nobody in particular, and a page's keeper as the person that they are. The box
 * knows best: what it names is who writes, also after a switch within the page.
 */
function unlessOwn(box: HTMLElement, name: string | undefined): Account | undefined {
  const own = signedIn(box.ownerDocument);
  if (!name || name.length > 100 || name === own?.name) return undefined;
  const before = loadedFor(box.ownerDocument);
  if (name === before?.name) return before;
  if (isAnonymous(name)) return { name };
  if (own !== undefined && own.name === undefined) return { ...own, name };
  return { name, ...(own?.isPage === false ? { isPage: true } : {}) };
}
