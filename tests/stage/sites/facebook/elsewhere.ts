import { lexical } from '../../engines/lexical.ts';
import { textarea } from '../../engines/textarea.ts';
import { element } from '../../page/element.ts';
import { compose } from '../../page/view.ts';
import { boxAttributes, button, enable, glyph, label, spoken } from './page.ts';

/** Business Suite: the composer is a page, its box calls itself a combobox. */
export function businessComposer(): HTMLElement {
  const host = element('div', { class: 'field framed' });
  const publish = button(label('publish'), () => surface.send(), {
    ...spoken('publish'),
    class: 'primary',
    'data-stage': 'publish',
  });
  enable(publish, false);
  const surface = compose(host, {
    surface: 'facebook-post',
    mount: lexical,
    attributes: { ...boxAttributes('business-box', spoken('writeSomething')), role: 'combobox' },
    onChange: (text) => enable(publish, text.trim() !== ''),
  });
  return element(
    'div',
    { role: 'main', class: 'profile card' },
    element('h1', {}, label('createPost')),
    element(
      'div',
      { class: 'add' },
      button(glyph('picture'), () => {}, spoken('photo')),
    ),
    host,
    element(
      'div',
      { class: 'add' },
      button(glyph('smile'), () => {}, spoken('emoji')),
    ),
    element(
      'div',
      { class: 'ends' },
      button(label('cancel'), () => {}, spoken('cancel')),
      publish,
    ),
  );
}

/** The composer of the site for telephones. */
export function mobileComposer(): HTMLElement {
  const host = element('div', { class: 'field framed' });
  const surface = compose(host, {
    surface: 'facebook-post',
    mount: textarea,
    attributes: {
      name: 'xc_message',
      rows: '4',
      'data-stage': 'phone-box',
      ...spoken('mind', '', 'placeholder'),
    },
  });
  return element(
    'div',
    { id: 'MComposer', class: 'profile card' },
    element(
      'form',
      {
        method: 'post',
        onsubmit: (event) => {
          event.preventDefault();
          surface.send();
        },
      },
      host,
      element('input', { type: 'button', name: 'view_photo', value: label('photo') }),
      element('input', {
        type: 'submit',
        name: 'view_post',
        value: label('post'),
        'data-stage': 'phone-send',
      }),
    ),
  );
}
