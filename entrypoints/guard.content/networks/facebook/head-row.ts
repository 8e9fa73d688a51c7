import { sayingOf } from '../../relations/labels.ts';
import { isPlainButton, paintOf, rowOf } from '../../relations/look.ts';
import { closest, precedes } from '../dom.ts';
import { labelOf } from '../submit.ts';

const TO_TALK = '[href*="/messages/"], [href*="messenger.com/t/"]';
const MAIN = '[role="main"], main';

/** Whether this is the first button of a profile's row and painted as the one that the site proposes. */
export function isLead(element: Element): boolean {
  const [first] = buttonsAround(element);
  return first === element && !first.matches(TO_TALK) && paintOf(first) === 'filled';
}

/** Whether this stands between such a one and the one that opens a talk, else the last, in a row without a word that is known. */
export function isNextToLead(element: HTMLElement): boolean {
  const row = buttonsAround(element);
  const [lead] = row;
  if (lead === undefined || lead === element || !isPlainButton(lead) || !isLead(lead)) return false;
  if (row.some((button) => sayingOf(labelOf(button)) !== undefined)) return false;
  const able = row.filter(isPlainButton);
  const talk = able.findIndex((button) => button.matches(TO_TALK));
  return able.slice(0, talk < 0 ? -1 : talk).includes(element);
}

/** Those that stand with one behind the title of its page. */
function buttonsAround(element: Element): readonly HTMLElement[] {
  const title = closest(element, MAIN)?.querySelector('h1');
  return rowOf(element, (at) => at.matches('body')).filter((button) => !title || precedes(title, button));
}
