import { textarea } from '../../engines/textarea.ts';
import { element } from '../../page/element.ts';
import { landscape } from '../../page/picture.ts';
import { compose } from '../../page/view.ts';
import { artdecoButton, glyph, hint, label } from './page.ts';

/** The media editor's description of one picture; saved for the post. */
export function altTextDialog(): HTMLElement {
  const host = element('div', { class: 'host boxed' });
  const save = artdecoButton(label('save'), () => composer.send(), {
    class: 'artdeco-button--primary',
    disabled: true,
  });
  const made = element(
    'div',
    { class: 'layer' },
    element(
      'div',
      { role: 'dialog', class: 'artdeco-modal', tabindex: '-1' },
      artdecoButton(glyph('close-small'), () => made.remove(), {
        class: 'artdeco-modal__dismiss',
        'aria-label': hint('dismiss'),
      }),
      element('h2', {}, label('altText')),
      element('img', { src: landscape(160, 480, 240), alt: '' }),
      element('div', { class: 'artdeco-modal__content' }, host),
      element('div', { class: 'artdeco-modal__actionbar' }, save),
    ),
  );
  const composer = compose(host, {
    surface: 'linkedin-alt-text',
    mount: textarea,
    buttons: [save],
    attributes: { maxlength: '1000' },
    onChange: (text) => {
      save.disabled = text.trim() === '';
    },
    onPosted: () => made.remove(),
  });
  return made;
}
