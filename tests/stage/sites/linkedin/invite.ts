import { textarea } from '../../engines/textarea.ts';
import { element } from '../../page/element.ts';
import { receive } from '../../page/open-stage.ts';
import { compose, dismiss } from '../../page/view.ts';
import { artdecoButton, glyph, hint, hints, label } from './page.ts';
import { memberOf } from './people.ts';

/** The invitation: first the gate with two buttons, then the note. */
export function inviteDialog(vanity: string, isNote: boolean): HTMLElement {
  const layer = element('div', { class: 'layer' });
  const close = () => layer.remove();
  const { name } = memberOf(vanity);
  const gate = dialog(
    close,
    element('h2', {}, label('noteQuestion')),
    element('p', {}, element('strong', {}, name)),
    element(
      'div',
      { class: 'artdeco-modal__actionbar' },
      artdecoButton(label('addNote'), () => layer.replaceChildren(note(close, name)), {
        'aria-label': hint('addNote'),
        'data-stage': 'add-note',
      }),
      artdecoButton(
        label('withoutNote'),
        () => {
          receive('linkedin-invitation', '');
          close();
        },
        { class: 'artdeco-button--primary', 'aria-label': hint('withoutNote') },
      ),
    ),
  );
  layer.append(isNote ? note(close, name) : gate);
  return layer;
}

function note(close: () => void, name: string): HTMLElement {
  const host = element('div', { class: 'host' });
  const send = artdecoButton(label('send'), () => composer.send(), {
    class: 'artdeco-button--primary',
    'aria-label': hint('sendInvitation'),
    disabled: true,
  });
  const leave = () => {
    dismiss(composer);
    close();
  };
  const made = dialog(
    leave,
    element('h2', {}, label('addNote')),
    element('p', {}, element('strong', {}, name)),
    host,
    element('div', { class: 'artdeco-modal__actionbar' }, artdecoButton(label('cancel'), leave), send),
  );
  const composer = compose(host, {
    surface: 'linkedin-invitation',
    mount: textarea,
    buttons: [send],
    attributes: {
      id: 'custom-message',
      name: 'message',
      maxlength: '300',
      ...hints(['placeholder', 'notePlaceholder']),
    },
    onChange: (text) => {
      send.disabled = text.trim() === '';
    },
    onPosted: leave,
  });
  return made;
}

function dialog(close: () => void, ...content: readonly Node[]): HTMLElement {
  return element(
    'div',
    { role: 'dialog', class: 'artdeco-modal send-invite', tabindex: '-1' },
    artdecoButton(glyph('close-small'), close, {
      class: 'artdeco-modal__dismiss',
      'aria-label': hint('dismiss'),
    }),
    element('div', { class: 'artdeco-modal__content' }, content),
  );
}
