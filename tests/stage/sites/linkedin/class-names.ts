import { asked } from './page.ts';

/** Prefixes of the older app's class names, as the newer app would not have them. */
const OLD =
  /(?<![\p{L}\p{N}_-])(?=(?:artdeco|share-|comments-|msg-|update-components|feed-shared|global-nav|org-|article-editor|send-invite))/gu;

/** With `?classes=none`, the same look under class names that say nothing. */
export function renamed(css: string): string {
  return asked('classes') === 'none' ? css.replace(OLD, '_z') : css;
}

/** With `?classes=none`, renames the classes of all that the page or shadow root holds and will hold. */
export function forgetClassNames(root: Document | ShadowRoot): void {
  if (asked('classes') !== 'none') return;
  const forget = (element: Element) => {
    const before = element.getAttribute('class');
    const after = before?.replace(OLD, '_z');
    if (after !== undefined && after !== before) element.setAttribute('class', after);
  };
  const forgetAll = () => {
    for (const element of root.querySelectorAll('[class]')) forget(element);
  };
  forgetAll();
  new MutationObserver(forgetAll).observe(root, {
    childList: true,
    subtree: true,
    attributes: true,
    attributeFilter: ['class'],
  });
}
