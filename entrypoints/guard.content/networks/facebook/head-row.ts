import { sayingOf } from '../../relations/labels.ts';
import { isPlainButton, paintOf, rowOf } from '../../relations/look.ts';
import { closest, precedes } from '../dom.ts';
import { labelOf } from '../submit.ts';

const TO_TALK = '[href*="/messages/"], [href*="messenger.com/t/"]';
const MAIN = '[role="main"], main';

/**
 * Whether this is the first button of a profile's row and the one that the site proposes: filled, or in a row of grey ones with
 * another beside it before the message.
 */
export function isLead(element: Element): boolean {
  const row = buttonsAround(element);
  const [first] = row;
  if (first !== element || first.matches(TO_TALK)) return false;
  return (
    paintOf(first) === 'filled' ||
    (beforeTalk(row).length > 1 && row.every((button) => paintOf(button) === 'plain'))
  );
}

/** Whether this stands between such a one and the message, in a row without a word that is known. */
export function isNextToLead(element: HTMLElement): boolean {
  const row = buttonsAround(element);
  const [lead] = row;
  if (lead === undefined || lead === element || !isPlainButton(lead) || !isLead(lead)) return false;
  return row.every((button) => sayingOf(labelOf(button)) === undefined) && beforeTalk(row).includes(element);
}

/** Those before the one that opens a talk, which is the last where none is known to. */
function beforeTalk(row: readonly HTMLElement[]): readonly HTMLElement[] {
  const able = row.filter(isPlainButton);
  const talk = able.findIndex((button) => button.matches(TO_TALK));
  return able.slice(0, talk < 0 ? -1 : talk);
}

/** Those that stand with one behind the title of its page. */
function buttonsAround(element: Element): readonly HTMLElement[] {
  const title = closest(element, MAIN)?.querySelector('h1');
  return rowOf(element, (at) => at.matches('body')).filter((button) => !title || precedes(title, button));
}
