import { textarea } from '../../engines/textarea.ts';
import { element } from '../../page/element.ts';
import { landscape } from '../../page/picture.ts';
import { compose } from '../../page/view.ts';
import { button, glyph, go, label, spoken } from './page.ts';

/** The second step of a post: settings, and the button that publishes. */
export function settingsDialog({
  onPost,
  onBack,
}: {
  readonly onPost: () => void;
  readonly onBack: () => void;
}): HTMLElement {
  return veiled(
    element(
      'div',
      { class: 'top' },
      button(glyph('back'), onBack, { ...spoken('back'), class: 'round', 'data-stage': 'settings-back' }),
      element('h2', {}, label('settings')),
    ),
    button(label('schedule'), () => {}, { class: 'row' }),
    element('div', { class: 'row' }, label('boost'), element('input', { type: 'checkbox', role: 'switch' })),
    button(label('post'), onPost, { ...spoken('post'), class: 'primary', 'data-stage': 'settings-send' }),
  );
}

/** The dialog for the description of a picture. */
export function altDialog(): HTMLElement {
  const host = element('div', { class: 'field framed' });
  const surface = compose(host, {
    surface: 'facebook-alt-text',
    mount: textarea,
    attributes: { rows: '3', 'data-stage': 'alt-box', ...spoken('altText') },
  });
  return veiled(
    element(
      'div',
      { class: 'top' },
      button(glyph('back'), () => go('/?open=post'), { ...spoken('back'), class: 'round' }),
      element('h2', {}, label('altText')),
    ),
    element('img', { src: landscape(90, 500, 280), alt: '', class: 'photo' }),
    host,
    element(
      'div',
      { class: 'ends' },
      button(label('cancel'), () => go('/?open=post'), spoken('cancel')),
      button(label('save'), () => surface.send(), {
        ...spoken('save'),
        class: 'primary',
        'data-stage': 'alt-send',
      }),
    ),
  );
}

function veiled(...content: Parameters<typeof element>[2][]): HTMLElement {
  return element(
    'div',
    { class: 'veil' },
    element('div', { role: 'dialog', 'aria-modal': 'true', class: 'dialog' }, content),
  );
}
