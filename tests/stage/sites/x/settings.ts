import { textarea } from '../../engines/textarea.ts';
import { element } from '../../page/element.ts';
import { field } from '../../page/field.ts';
import { landscape } from '../../page/picture.ts';
import { compose } from '../../page/view.ts';
import { layer } from './modal.ts';
import { button, glyph, go, label, spoken } from './page.ts';
import { ME } from './people.ts';

/** The dialog at `/settings/profile`; its button is in the header. */
export function profileDialog(): HTMLElement {
  const name = element('label', { class: 'labelled' });
  const bio = element('label', { class: 'labelled' });
  const place = element('label', { class: 'labelled' });
  const made = layer(
    element(
      'div',
      { class: 'bar' },
      button('app-bar-close', glyph('cross'), () => go('/home'), spoken('close')),
      element('h2', { id: 'modal-header' }, label('editProfile')),
      button('Profile_Save_Button', label('save'), () => save(), { class: 'pill dark' }),
    ),
    element('img', { src: landscape(200, 600, 180), alt: '', class: 'photo' }),
    name,
    bio,
    place,
  );
  name.append(label('name'));
  const bioHost = element('div', {});
  bio.append(label('bio'), bioHost);
  place.append(label('place'));
  const named = (stage: string, attribute: string) => ({ 'data-stage': stage, name: attribute });
  const one = (host: HTMLElement, stage: string, attribute: string, initial: string) =>
    compose(host, { surface: 'x-profile', mount: field, initial, attributes: named(stage, attribute) });
  const surfaces = [
    one(name, 'name-box', 'displayName', ME.name),
    compose(bioHost, {
      surface: 'x-profile',
      mount: textarea,
      initial: 'Apuntes de planta',
      attributes: { ...named('bio-box', 'description'), maxlength: '160', rows: '3' },
    }),
    one(place, 'place-box', 'location', ''),
  ];
  const save = () => {
    for (const surface of surfaces) surface.send();
    go('/home');
  };
  return made;
}

/** The dialog at `/compose/post/media`: the description of a picture. */
export function altDialog(): HTMLElement {
  const host = element('div', {});
  const surface = compose(host, {
    surface: 'x-alt-text',
    mount: textarea,
    attributes: {
      'data-testid': 'altTextInput',
      'data-stage': 'alt-box',
      name: 'altTextInput',
      rows: '3',
      maxlength: '1000',
    },
  });
  return layer(
    element(
      'div',
      { class: 'bar' },
      button('app-bar-back', glyph('back'), () => go('/compose/post'), spoken('back')),
      element('h2', { id: 'modal-header' }, label('altTitle')),
      button('endEditingButton', label('save'), () => surface.send(), { class: 'pill dark' }),
    ),
    element('img', { src: landscape(90, 600, 320), alt: '', class: 'photo' }),
    element('label', { class: 'labelled' }, label('alt'), host),
  );
}
