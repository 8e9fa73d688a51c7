import { sayingOf } from '../../relations/labels.ts';
import { BUTTON, isPlainButton, paintOf } from '../../relations/look.ts';
import { ancestors } from '../dom.ts';
import { labelOf } from '../submit.ts';

const TO_TALK = '[href*="/messages/"], [href*="messenger.com/t/"]';
const HEAD = 'h1, [role="main"], main, body';

/** Whether this is the first button of a profile's row and painted as the one that the site proposes. */
export function isLead(element: Element): boolean {
  const [first] = rowOf(element);
  return first === element && !first.matches(TO_TALK) && paintOf(first) === 'filled';
}

/** Whether this stands between such a one and the one that opens a talk, else the last, in a row without a word that is known. */
export function isNextToLead(element: HTMLElement): boolean {
  const row = rowOf(element);
  const [lead] = row;
  if (lead === undefined || lead === element || !isPlainButton(lead) || !isLead(lead)) return false;
  if (row.some((button) => sayingOf(labelOf(button)) !== undefined)) return false;
  const able = row.filter(isPlainButton);
  const talk = able.findIndex((button) => button.matches(TO_TALK));
  return able.slice(0, talk < 0 ? -1 : talk).includes(element);
}

/** The buttons around one in a head, each of which may have a wrapper of its own. */
function rowOf(element: Element): readonly HTMLElement[] {
  let row: readonly HTMLElement[] = [];
  for (const at of ancestors(element)) {
    if (at.querySelector('h1') !== null || at.matches(HEAD)) break;
    row = [...at.querySelectorAll<HTMLElement>(BUTTON)];
    if (row.length > 1) break;
  }
  return row;
}
