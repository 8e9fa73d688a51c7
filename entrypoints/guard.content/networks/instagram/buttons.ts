import { all, ancestors, precedes } from '../dom.ts';
import { buttonsIn } from '../submit.ts';

/** A heading in here belongs to a post, not to the dialog. */
const CONTENT = 'article, section, ul, ol, li, form';
const HEADING = 'h1, h2, [role="heading"]';

/** Visible buttons that show words: icons, pictures and files are no such buttons. */
export function textButtonsIn(root: ParentNode): HTMLElement[] {
  return buttonsIn(root).filter(
    (button) => !button.querySelector('svg, img, input') && !button.matches('[aria-haspopup="dialog"]'),
  );
}

/** Text buttons in the head of a dialog: beside its heading, or where there is none, before the box. */
export function headButtons(dialog: HTMLElement, box: HTMLElement): readonly HTMLElement[] {
  const [heading] = all(dialog, HEADING);
  for (const at of heading && precedes(heading, box) ? ancestors(heading) : []) {
    if (at === dialog || at.contains(box) || at.matches(CONTENT)) break;
    const beside = textButtonsIn(at);
    if (beside.length > 0) return beside;
  }
  return heading ? [] : textButtonsIn(dialog).filter((button) => precedes(button, box));
}
