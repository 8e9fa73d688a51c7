import { textarea } from '../../engines/textarea.ts';
import { element } from '../../page/element.ts';
import { compose } from '../../page/view.ts';
import { button, glyph, hint, label } from './page.ts';

/** The comment form; its button is there only while there is text, Enter sends. */
export function commentForm(): { readonly section: HTMLElement; answer(handle: string): void } {
  const host = element('div', { class: 'host' });
  const post = button(label('post'), () => surface.send(), { class: 'blue send' });
  const row = element(
    'div',
    { class: 'row' },
    button(glyph('smile', 'emoji'), () => undefined),
    host,
  );
  const form = element(
    'form',
    {
      method: 'POST',
      class: 'comment',
      onsubmit: (event) => {
        event.preventDefault();
        surface.send();
      },
    },
    row,
  );
  const surface = compose(host, {
    surface: 'instagram-comment',
    mount: textarea,
    buttons: [post],
    submitKeys: 'enter',
    attributes: attributes(),
    onChange: (text) => {
      if (text.trim() === '') post.remove();
      else row.append(post);
    },
  });
  return {
    section: element('section', {}, form),
    answer: (handle) => {
      const { box } = surface.engine();
      box.focus();
      document.execCommand('insertText', false, `@${handle} `);
    },
  };
}

function attributes(): Record<string, string> {
  const text = hint('addComment');
  return {
    autocomplete: 'off',
    autocorrect: 'off',
    rows: '1',
    ...(text ? { 'aria-label': text, placeholder: text } : {}),
  };
}
