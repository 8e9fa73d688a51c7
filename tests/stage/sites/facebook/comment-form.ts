import { lexicalPlain } from '../../engines/lexical.ts';
import { element } from '../../page/element.ts';
import { compose } from '../../page/view.ts';
import { avatar, boxAttributes, button, enable, glyph, label, spoken, voice } from './page.ts';

/** How a comment form is put on the page. */
export interface FormOptions {
  /** Names its box and button on stage. */
  readonly prefix: string;
  readonly surface: string;
  /** Who is replied to. Absent: the post is commented on. */
  readonly answers?: string;
  readonly initial?: string;
  readonly onPosted?: (text: string) => void;
}

/** A comment box: Enter sends; the button comes when the box is used, its id again and again on the page. */
export function commentForm({ prefix, surface, answers, initial, onPosted }: FormOptions): HTMLElement {
  const host = element('div', { class: 'host' });
  const send = button(glyph('plane'), () => made.send(), {
    ...spoken(answers === undefined ? 'comment' : 'reply'),
    'aria-disabled': 'true',
    'data-stage': `${prefix}-send`,
  });
  const submit = element('div', { id: 'focused-state-composer-submit' }, send);
  const row = element(
    'div',
    { class: 'extras' },
    button(glyph('smile'), () => {}, spoken('emoji')),
    button(glyph('picture'), () => input.click(), spoken('photo')),
    button(glyph('plus'), () => {}, spoken('gif')),
  );
  const previews = element('div', {});
  const input = element('input', {
    type: 'file',
    accept: 'image/*,video/*',
    class: 'files',
    'data-stage': `${prefix}-files`,
    onchange: () => {
      const [file] = input.files ?? [];
      previews.replaceChildren(
        ...(file ? [element('img', { src: URL.createObjectURL(file), alt: '', class: 'preview' })] : []),
      );
    },
  });
  const shown = answers === undefined ? spoken('commentAs', voice.name) : spoken('replyTo', answers);
  const hint = answers === undefined ? label('commentAs', voice.name) : label('replyTo', answers);
  const placeholder = element('div', { class: 'placeholder', 'aria-hidden': 'true' }, hint);
  const made = compose(host, {
    surface,
    mount: lexicalPlain,
    submitKeys: 'enter',
    ...(initial ? { initial } : {}),
    attributes: boxAttributes(`${prefix}-box`, shown),
    onChange: (text) => {
      placeholder.hidden = text !== '';
      enable(send, text.trim() !== '');
    },
    onPosted: (text) => {
      previews.replaceChildren();
      onPosted?.(text);
    },
  });
  placeholder.hidden = Boolean(initial);
  const isForm = new URLSearchParams(location.search).get('roles') !== 'few';
  return element(
    isForm ? 'form' : 'div',
    {
      role: isForm && 'presentation',
      class: 'comment-form',
      onfocusin: () => {
        if (submit.parentElement !== row) row.append(submit);
      },
      onsubmit: (event) => event.preventDefault(),
    },
    avatar(voice),
    element(
      'div',
      { class: 'bubble' },
      element('div', { class: 'field' }, placeholder, host),
      row,
      input,
      previews,
    ),
  );
}
