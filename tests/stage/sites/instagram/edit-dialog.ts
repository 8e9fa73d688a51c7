import { lexical } from '../../engines/lexical.ts';
import { element } from '../../page/element.ts';
import { landscape } from '../../page/picture.ts';
import { compose } from '../../page/view.ts';
import { captionAttributes } from './create-dialog.ts';
import { avatar, button, go, label } from './page.ts';
import { ME, type Story } from './people.ts';

/** Edit the caption of an own post: Cancel, title, Done. */
export function editDialog(story: Story): HTMLElement {
  const host = element('div', { class: 'host caption-host' });
  const close = () => {
    history.replaceState({}, '', location.pathname);
    go(location.pathname);
  };
  const done = button(label('done'), () => surface.send(), { class: 'blue' });
  const made = element(
    'div',
    { role: 'dialog', 'aria-modal': 'true', class: 'layer' },
    element(
      'div',
      { class: 'sheet' },
      element(
        'div',
        { class: 'top' },
        element('div', {}, button(label('cancel'), close)),
        element('h1', {}, label('editTitle')),
        element('div', {}, done),
      ),
      element(
        'div',
        { class: 'body' },
        element(
          'div',
          { class: 'shot' },
          element('div', { class: 'fit', style: `background-image:url("${landscape(story.hue)}")` }),
        ),
        element(
          'div',
          { class: 'details' },
          element('div', { class: 'who' }, avatar(ME), element('span', {}, ME.handle)),
          host,
        ),
      ),
    ),
  );
  const surface = compose(host, {
    surface: 'instagram-caption',
    mount: lexical,
    buttons: [done],
    initial: story.text,
    attributes: captionAttributes(),
    onPosted: close,
    onSubmit: () => undefined,
  });
  return made;
}
