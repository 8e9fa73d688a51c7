import { lexical } from '../../engines/lexical.ts';
import { element } from '../../page/element.ts';
import { field } from '../../page/field.ts';
import { receive } from '../../page/open-stage.ts';
import { landscape } from '../../page/picture.ts';
import { fileInput } from '../../page/previews.ts';
import { compose } from '../../page/view.ts';
import { avatar, button, glyph, go, hint, label } from './page.ts';
import { ME } from './people.ts';

/** Create post: choose, crop (`style`), describe (`details`). */
export function createDialog(step: string): HTMLElement {
  if (step === 'details') return describe();
  const isChoosing = step !== 'style';
  const forward = () => go(isChoosing ? '/create/style/' : '/create/details/');
  return dialog(
    isChoosing ? undefined : button(label('next'), forward, { class: 'blue', 'data-stage': 'next' }),
    isChoosing
      ? element(
          'div',
          { class: 'choose' },
          element('button', { type: 'button', onclick: forward, 'data-stage': 'choose' }, label('select')),
          element('input', {
            type: 'file',
            accept: 'image/jpeg,image/png,video/mp4',
            multiple: true,
            hidden: true,
          }),
        )
      : shot(),
  );
}

/** The last step of an earlier visit, still in the page, hidden. */
export function staleDialog(): HTMLElement {
  const stale = dialog(
    button(label('share'), () => receive('instagram-stale', '')),
    shot(),
  );
  stale.hidden = true;
  stale.setAttribute('aria-hidden', 'true');
  stale.append(
    element('div', { contenteditable: 'true', role: 'textbox', 'data-lexical-editor': 'true' }, element('p')),
  );
  return stale;
}

function describe(): HTMLElement {
  const host = element('div', { class: 'host caption-host' });
  const altHost = element('div', { class: 'host' });
  const chosen = element('div', { class: 'chosen' });
  const share = button(
    label('share'),
    () => {
      const text = caption.engine().model();
      const described = alt.engine().model();
      if (text) receive('instagram-caption', text);
      if (described) receive('instagram-alt', described);
      go('/');
    },
    { class: 'blue' },
  );
  const made = dialog(
    share,
    shot(),
    element(
      'div',
      { class: 'details' },
      element('div', { class: 'who' }, avatar(ME), element('span', {}, ME.handle)),
      host,
      element(
        'div',
        { class: 'tools' },
        button(glyph('smile', 'emoji'), () => undefined),
        fileInput(chosen, { 'data-stage': 'instagram-caption-files' }),
      ),
      chosen,
      element('input', {
        type: 'text',
        name: 'creation-location-input',
        placeholder: hint('location'),
        'data-stage': 'location',
      }),
      element('div', { role: 'button', tabindex: '0' }, element('span', {}, label('accessibility'))),
      element(
        'div',
        { class: 'who' },
        element('img', { class: 'thumb', src: landscape(30, 44, 44), alt: '' }),
        altHost,
      ),
    ),
  );
  const caption = compose(host, {
    surface: 'instagram-caption',
    mount: lexical,
    buttons: [share],
    attributes: captionAttributes(),
    onSubmit: () => undefined,
  });
  const altHint = hint('alt');
  const alt = compose(altHost, {
    surface: 'instagram-alt',
    mount: field,
    attributes: altHint ? { placeholder: altHint } : {},
  });
  return made;
}

/** What Instagram puts on its caption editor. */
export function captionAttributes(): Record<string, string> {
  const text = hint('caption');
  return {
    contenteditable: 'true',
    role: 'textbox',
    spellcheck: 'true',
    tabindex: '0',
    'data-lexical-editor': 'true',
    style: 'user-select:text;white-space:pre-wrap;word-break:break-word',
    ...(text ? { 'aria-label': text, 'aria-placeholder': text } : {}),
  };
}

function dialog(forward: HTMLElement | undefined, ...body: readonly HTMLElement[]): HTMLElement {
  return element(
    'div',
    { role: 'dialog', 'aria-label': hint('createTitle'), class: 'layer' },
    element(
      'div',
      { class: 'sheet' },
      element(
        'div',
        { class: 'top' },
        element(
          'div',
          {},
          button(glyph('back', 'back'), () => history.back()),
        ),
        element('h1', {}, label('createTitle')),
        element('div', {}, forward),
      ),
      element('div', { class: 'body' }, body),
    ),
  );
}

function shot(): HTMLElement {
  return element(
    'div',
    { class: 'shot', role: 'presentation' },
    element('div', { style: `background-image:url("${landscape(30)}")`, class: 'fit' }),
  );
}
