import type { Draft } from '../../../../core/index.ts';
import { all, ancestors, closest, commonScope, isVisible, precedes, textOf } from '../dom.ts';
import { firstWords } from '../first-words.ts';
import { isSendingEnter } from '../keys.ts';
import { mediaIn } from '../media.ts';
import type { Composer } from '../network.ts';
import { buttonsIn } from '../submit.ts';
import { handleOf } from './account.ts';
import { textButtonsIn } from './buttons.ts';
import { placeOf } from './place.ts';

const ROW = '[role="row"], [role="listitem"]';
const REGION = 'main, [role="main"], [role="dialog"], dialog[open], body';
/** What is no part of the line in which a message is written. */
const BEYOND = `h1, h2, h3, a[href], [role="grid"], [role="log"], ${ROW}`;

/** A message on its own page, in a panel docked at the foot of another, or beside a post that is passed on. */
export const message: Composer = {
  id: 'instagram-message',
  kind: 'message',
  isBox: (box) => placeOf(box) === 'message',
  scope: (box) => commonScope(box, sendButtons(box)),
  sendButtons,
  isSendKey: isSendingEnter,
  thread: (box) => [box],
  replyTo: peer,
  attachments: (box) => mediaIn(lineOf(box)),
};

/** The text button that takes the place of the icons while there is text. */
function sendButtons(box: HTMLElement): readonly HTMLElement[] {
  const line = lineOf(box);
  const words = textButtonsIn(line).filter((button) => precedes(box, button));
  if (words.length > 0) return words.slice(-1);
  const text = box instanceof HTMLTextAreaElement ? box.value : textOf(box);
  if (text === '') return [];
  const icons = buttonsIn(line).filter((button) => precedes(box, button));
  return icons.slice(-1);
}

function lineOf(box: HTMLElement): Element {
  let line: Element = box.parentElement ?? box;
  for (const at of ancestors(box)) {
    if (at.matches(REGION) || all(at, BEYOND).some((found) => !box.contains(found))) break;
    line = at;
  }
  return line;
}

/** Whom the head of the conversation names, and the last message that carries their picture. */
function peer(box: HTMLElement): Draft['replyTo'] {
  for (const at of ancestors(box)) {
    const link = all(at, 'a[href^="/"]').find(
      (candidate) =>
        handleOf(candidate) &&
        precedes(candidate, box) &&
        firstWords(candidate) &&
        !closest(candidate, ROW) &&
        isVisible(candidate),
    );
    const handle = handleOf(link);
    if (link && handle) {
      const name = firstWords(link);
      const text = lastFrom(handle, at, box);
      return { handle, ...(name ? { name } : {}), ...(text ? { text } : {}) };
    }
    if (at.matches(REGION)) break;
  }
  return undefined;
}

function lastFrom(handle: string, conversation: Element, box: HTMLElement): string {
  const row = all(conversation, ROW)
    .filter((candidate) => precedes(candidate, box))
    .filter((candidate) => all(candidate, 'a[href^="/"]').some((link) => handleOf(link) === handle))
    .at(-1);
  return textOf(row?.querySelector('[dir="auto"]') ?? row);
}
