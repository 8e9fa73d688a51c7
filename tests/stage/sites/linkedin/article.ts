import { prosemirror } from '../../engines/prosemirror.ts';
import { quill1 } from '../../engines/quill1.ts';
import { textarea } from '../../engines/textarea.ts';
import { element } from '../../page/element.ts';
import { receive } from '../../page/open-stage.ts';
import { compose, dismiss } from '../../page/view.ts';
import { artdecoButton, asked, avatar, glyph, go, hint, hints, label } from './page.ts';
import { ME } from './people.ts';

/** The article editor: title, body, Next; then a dialog with an introduction and Publish. */
export function article(): HTMLElement {
  const titleHost = element('div', { class: 'host' });
  const bodyHost = element('div', { class: 'host' });
  const next = artdecoButton(label('next'), () => document.body.append(publishDialog(publish)), {
    class: 'article-editor-nav__publish artdeco-button--primary',
    disabled: true,
  });
  const publish = () => {
    const headline = title.engine().model();
    if (headline) receive('linkedin-article-title', headline);
    const text = body.engine().model();
    if (text) receive('linkedin-article', text);
    go('/feed/');
  };
  const made = element(
    'div',
    { class: 'article-editor' },
    element(
      'header',
      { class: 'article-editor-nav who' },
      avatar(ME),
      element('b', {}, ME.name),
      element('div', { class: 'end' }, next),
    ),
    element('div', { class: 'article-editor__main' }, titleHost, bodyHost),
  );
  const refresh = () => {
    next.disabled = `${body.engine().model()}${title.engine().model()}`.trim() === '';
  };
  const title = compose(titleHost, {
    surface: 'linkedin-article-title',
    mount: textarea,
    onChange: refresh,
    attributes: { rows: '1', class: 'article-editor-headline__textarea', ...hints(['placeholder', 'title']) },
  });
  const body = compose(bodyHost, {
    surface: 'linkedin-article',
    mount: prosemirror,
    buttons: [next],
    attributes: hints(['aria-label', 'articleBody']),
    onChange: refresh,
  });
  if (asked('open') === 'publish') queueMicrotask(() => document.body.append(publishDialog(publish)));
  return made;
}

function publishDialog(publish: () => void): HTMLElement {
  const host = element('div', { class: 'host boxed' });
  const close = () => {
    dismiss(intro);
    layer.remove();
  };
  const send = artdecoButton(
    label('publish'),
    () => {
      const text = intro.engine().model();
      if (text) receive('linkedin-article-intro', text);
      close();
      publish();
    },
    { class: 'artdeco-button--primary' },
  );
  const layer = element(
    'div',
    { class: 'layer' },
    element(
      'div',
      { role: 'dialog', class: 'artdeco-modal', tabindex: '-1' },
      artdecoButton(glyph('close-small'), close, {
        class: 'artdeco-modal__dismiss',
        'aria-label': hint('dismiss'),
      }),
      element('div', { class: 'artdeco-modal__content share-creation-state' }, host),
      element('div', { class: 'artdeco-modal__actionbar' }, send),
    ),
  );
  const intro = compose(host, {
    surface: 'linkedin-article-intro',
    mount: quill1,
    buttons: [send],
    attributes: hints(['aria-label', 'articleIntro'], ['data-placeholder', 'articleIntro']),
  });
  return layer;
}
