import { prosemirror } from '../../engines/prosemirror.ts';
import { element } from '../../page/element.ts';
import { compose } from '../../page/view.ts';
import { avatar, glyph, hint, hints, label } from './page.ts';
import { ME } from './people.ts';

/** Where a comment box of V2 stands. */
export interface Slot {
  readonly key: string;
  readonly surface: 'linkedin-comment' | 'linkedin-reply';
  readonly action: 'comment' | 'reply';
  /** Who is answered; put into the box as a mention. */
  readonly mention?: string;
}

/** V2's comment box: TipTap, no form, an unlabelled button; Comment appears with the text, Reply wakes up with it. */
export function commentBox({ key, surface, action, mention }: Slot): HTMLElement {
  const host = element('div', { 'data-testid': 'ui-core-tiptap-text-editor-wrapper', class: 'host' });
  const send = element(
    'button',
    { type: 'button', class: '_send', onclick: () => composer.send() },
    element('span', {}, label(action)),
  );
  const tools = element(
    'div',
    { class: 'tools' },
    element('button', { type: 'button', 'aria-label': hint('emoji') }, glyph('emoji-small')),
    element('button', { type: 'button', 'aria-label': hint('addPhoto') }, glyph('image-medium')),
  );
  const refresh = (text: string) => {
    const isEmpty = text.trim() === '';
    send.disabled = isEmpty;
    if (action === 'reply' || !isEmpty) tools.append(send);
    else send.remove();
  };
  const made = element(
    'div',
    { componentkey: key, class: '_box' },
    element('div', { class: 'row' }, avatar(ME), element('div', { class: 'frame' }, host, tools)),
  );
  const composer = compose(host, {
    surface,
    mount: prosemirror,
    buttons: [send],
    submitKeys: 'mod-enter',
    attributes: {
      tabindex: '0',
      ...hints(['aria-label', 'commentEditor'], ['data-placeholder', 'commentEditor']),
    },
    onChange: refresh,
    ...(mention ? { initial: `${mention} ` } : {}),
  });
  refresh(mention ?? '');
  return made;
}
