import { plain } from '../../engines/plain.ts';
import { textarea } from '../../engines/textarea.ts';
import { element } from '../../page/element.ts';
import { compose } from '../../page/view.ts';
import { button, enable, glyph, label, spoken } from './page.ts';

/** The editor of articles, which no adapter knows: a page with a title, a box and a button in the header. */
export function article(): HTMLElement {
  const host = element('div', { class: 'composer host' });
  const publish = element(
    'button',
    { type: 'button', class: 'pill', 'data-stage': 'article-send', onclick: () => surface.send() },
    label('post'),
  );
  enable(publish, false);
  const surface = compose(host, {
    surface: 'x-other',
    mount: plain,
    attributes: {
      'data-testid': 'composer',
      'data-stage': 'article-box',
      role: 'textbox',
      'aria-multiline': 'true',
    },
    onChange: (text) => enable(publish, text.trim() !== ''),
  });
  return element(
    'div',
    {},
    element(
      'div',
      { class: 'bar' },
      button('app-bar-back', glyph('back'), () => {}, spoken('back')),
      publish,
    ),
    host,
  );
}

/** A box without any button: only a key can send. */
export function bareBox(): HTMLElement {
  const host = element('div', { class: 'composer host' });
  compose(host, {
    surface: 'x-other',
    mount: textarea,
    submitKeys: 'enter',
    attributes: { rows: '1', 'data-stage': 'bare-box' },
  });
  return host;
}
