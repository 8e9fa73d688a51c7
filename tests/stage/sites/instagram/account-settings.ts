import { textarea } from '../../engines/textarea.ts';
import { element } from '../../page/element.ts';
import { compose } from '../../page/view.ts';
import { avatar, button, label } from './page.ts';
import { ME } from './people.ts';

/** Edit profile: the bio; its button wakes up with the first change. */
export function accountSettings(): HTMLElement {
  const host = element('div', { class: 'host' });
  const submit = button(label('submit'), () => surface.send(), { 'aria-disabled': 'true', class: 'solid' });
  const made = element(
    'div',
    { class: 'settings' },
    element('h2', {}, label('editProfile')),
    element('div', { class: 'who' }, avatar(ME), element('b', {}, ME.handle)),
    element(
      'form',
      { method: 'POST', onsubmit: (event) => event.preventDefault() },
      element('label', { for: 'pepName' }, label('name')),
      element('input', { id: 'pepName', type: 'text', value: ME.name, 'data-stage': 'name' }),
      element('label', { for: 'pepBio' }, label('bio')),
      host,
      element('div', { class: 'end' }, submit),
    ),
  );
  const surface = compose(host, {
    surface: 'instagram-bio',
    mount: textarea,
    buttons: [submit],
    initial: 'Apuntes de planta',
    attributes: { id: 'pepBio', name: 'biography', rows: '3', maxlength: '150' },
    onChange: () => submit.removeAttribute('aria-disabled'),
  });
  return made;
}
