import { textarea } from '../../engines/textarea.ts';
import { element } from '../../page/element.ts';
import { landscape } from '../../page/picture.ts';
import { compose } from '../../page/view.ts';
import { avatar, button, enable, go, label, owner, spoken } from './page.ts';
import { PEER } from './people.ts';

/** One's own profile while the bio is being written. */
export function ownProfile(): HTMLElement {
  const host = element('div', { class: 'field framed' });
  const save = button(label('save'), () => surface.send(), {
    ...spoken('save'),
    class: 'primary',
    'data-stage': 'bio-send',
  });
  enable(save, false);
  const surface = compose(host, {
    surface: 'facebook-bio',
    mount: textarea,
    attributes: {
      rows: '3',
      maxlength: '101',
      'data-stage': 'bio-box',
      ...spoken('bio'),
      ...spoken('bio', '', 'placeholder'),
    },
    onChange: (text) => enable(save, text.trim() !== ''),
  });
  return element(
    'div',
    { role: 'main', class: 'profile' },
    element('img', { src: landscape(200, 900, 260), alt: '', class: 'photo' }),
    element('div', { class: 'head' }, avatar(owner), element('h1', {}, owner.name)),
    element(
      'div',
      { class: 'card' },
      host,
      element(
        'div',
        { class: 'ends' },
        button(label('cancel'), () => go('/'), spoken('cancel')),
        save,
      ),
    ),
  );
}

/** Somebody else's profile with its buttons. */
export function otherProfile(): HTMLElement {
  return element(
    'div',
    { role: 'main', class: 'profile' },
    element('img', { src: landscape(30, 900, 260), alt: '', class: 'photo' }),
    element(
      'div',
      { class: 'head' },
      avatar(PEER),
      element('h1', {}, PEER.name),
      button(label('addFriend'), () => {}, {
        ...spoken('addFriend'),
        class: 'primary',
        'data-stage': 'add-friend',
      }),
      button(label('message'), () => go('/messages/t/1'), { ...spoken('message'), 'data-stage': 'to-talk' }),
    ),
  );
}
