import { textarea } from '../../engines/textarea.ts';
import { element } from '../../page/element.ts';
import { field } from '../../page/field.ts';
import { receive } from '../../page/open-stage.ts';
import { compose } from '../../page/view.ts';
import { olderUpdate } from './activity.ts';
import { artdecoButton, asked, avatar, label } from './page.ts';
import { OWN, PAGE } from './people.ts';
import { shareDialog } from './share-dialog.ts';

/** The page's posts as its admin sees them; `?share=true` opens the composer, as on the original. */
export function companyPosts(): HTMLElement {
  const open = () => document.body.append(shareDialog({ by: PAGE, surface: 'linkedin-company-post' }));
  if (asked('share') === 'true') queueMicrotask(open);
  return admin(
    element(
      'section',
      {},
      element(
        'div',
        { class: 'card sharebox' },
        artdecoButton(label('startPost'), open, { 'data-stage': 'start-post' }),
      ),
      olderUpdate({ ...OWN, by: PAGE, text: 'Horario de visitas de la planta nueva: de 12 a 20 h.' }, PAGE),
    ),
  );
}

/** The page's details. */
export function companyDashboard(): HTMLElement {
  const taglineHost = element('div', { class: 'host boxed' });
  const descriptionHost = element('div', { class: 'host boxed' });
  const save = artdecoButton(
    label('save'),
    () => {
      const texts = { tagline: tagline.engine().model(), about: description.engine().model() };
      for (const [name, text] of Object.entries(texts)) {
        if (text) receive(`linkedin-company-${name}`, text);
      }
    },
    { class: 'artdeco-button--primary', disabled: true },
  );
  const wake = () => {
    save.disabled = false;
  };
  const layer = element(
    'div',
    { class: 'layer' },
    element(
      'div',
      { role: 'dialog', class: 'artdeco-modal', tabindex: '-1' },
      element(
        'div',
        { class: 'artdeco-modal__content' },
        element('h2', {}, label('editPage')),
        element('label', { for: 'organization-tagline-field' }, label('tagline')),
        taglineHost,
        element('label', { for: 'organization-description-field' }, label('description')),
        descriptionHost,
      ),
      element('div', { class: 'artdeco-modal__actionbar' }, save),
    ),
  );
  const tagline = compose(taglineHost, {
    surface: 'linkedin-company-tagline',
    mount: field,
    attributes: { id: 'organization-tagline-field', maxlength: '120' },
    onChange: wake,
  });
  const description = compose(descriptionHost, {
    surface: 'linkedin-company-about',
    mount: textarea,
    buttons: [save],
    attributes: { id: 'organization-description-field' },
    onChange: wake,
  });
  return admin(asked('editPage') === 'true' ? layer : element('section'));
}

function admin(content: HTMLElement): HTMLElement {
  return element(
    'div',
    { class: 'columns' },
    element(
      'aside',
      { class: 'rail card org-organizational-page-admin-navigation' },
      element('div', { class: 'cover' }),
      avatar(PAGE),
      element('h1', { class: 'org-organizational-page-admin-navigation__title' }, PAGE.name),
      element('a', { href: '#' }, label('pagePosts')),
    ),
    content,
  );
}
