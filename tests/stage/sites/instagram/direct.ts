import { lexicalPlain } from '../../engines/lexical.ts';
import { element } from '../../page/element.ts';
import { fileInput } from '../../page/previews.ts';
import { compose } from '../../page/view.ts';
import { avatar, button, glyph, hint, label, profileLink } from './page.ts';
import { ME, PEOPLE, type Person, personOf } from './people.ts';

/** The inbox with one conversation, or none. */
export function direct(thread: string): HTMLElement {
  const peer = PEOPLE.find((person) => person !== ME) ?? ME;
  return element(
    'div',
    { class: 'inbox' },
    element(
      'div',
      { class: 'threads' },
      element('h1', {}, ME.handle),
      PEOPLE.filter((person) => person !== ME).map((person) =>
        element(
          'div',
          { role: 'button', tabindex: '0', class: 'who' },
          avatar(person),
          element('span', {}, person.name),
        ),
      ),
    ),
    thread === ''
      ? element('div', { class: 'conversation' })
      : conversation(/^\d/.test(thread) ? peer : personOf(thread)),
  );
}

/** The conversation docked at the foot of other pages. */
export function dockedChat(): HTMLElement {
  const peer = PEOPLE[1] ?? ME;
  return element('div', { class: 'docked' }, conversation(peer));
}

function conversation(peer: Person): HTMLElement {
  const host = element('div', { class: 'host' });
  const rows = element(
    'div',
    { role: 'grid', class: 'rows' },
    bubble(ME, 'Llegué tarde, perdona'),
    bubble(peer, 'Do you remember what the tablets from my visit were called?'),
  );
  const chosen = element('div', { class: 'chosen' });
  const extras = element(
    'div',
    { class: 'extras' },
    button(glyph('image', 'photo'), () => undefined),
    button(glyph('heart', 'like'), () => undefined),
  );
  const send = button(label('send'), () => surface.send(), { class: 'blue send' });
  const row = element(
    'div',
    { class: 'row' },
    button(glyph('smile', 'emoji'), () => undefined),
    host,
    chosen,
    fileInput(chosen, { 'data-stage': 'instagram-message-files' }),
    extras,
  );
  const made = element(
    'div',
    { class: 'conversation' },
    element(
      'div',
      { class: 'headline' },
      element(
        'a',
        { href: `/${peer.handle}/`, role: 'link', class: 'who' },
        avatar(peer),
        element('span', { dir: 'auto' }, peer.name),
      ),
    ),
    rows,
    row,
  );
  const text = hint('message');
  const surface = compose(host, {
    surface: 'instagram-message',
    mount: lexicalPlain,
    buttons: [send],
    submitKeys: 'enter',
    attributes: {
      contenteditable: 'true',
      role: 'textbox',
      spellcheck: 'true',
      tabindex: '0',
      'data-lexical-editor': 'true',
      style: 'user-select:text;white-space:pre-wrap;word-break:break-word',
      ...(text ? { 'aria-label': text, 'aria-placeholder': label('messageHint') } : {}),
    },
    onChange: (written) => (written.trim() === '' ? send.replaceWith(extras) : extras.replaceWith(send)),
    onPosted: (sent) => rows.append(bubble(ME, sent)),
  });
  return made;
}

function bubble(by: Person, text: string): HTMLElement {
  return element(
    'div',
    { role: 'row', class: by === ME ? 'bubble mine' : 'bubble' },
    by !== ME && profileLink(by, 'picture'),
    element('div', { role: 'gridcell' }, element('div', { dir: 'auto' }, text)),
  );
}
