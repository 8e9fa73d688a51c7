import { textarea } from '../../engines/textarea.ts';
import { element } from '../../page/element.ts';
import { landscape } from '../../page/picture.ts';
import { compose } from '../../page/view.ts';
import { button, glyph, go, hint, label, profileLink } from './page.ts';
import { personOf } from './people.ts';

/** A story with its reply box; what is sent there arrives as a message. */
export function story(handle: string): HTMLElement {
  const person = personOf(handle);
  const host = element('div', { class: 'host' });
  const send = button(label('send'), () => surface.send(), { class: 'send' });
  const likes = button(glyph('heart', 'like'), () => undefined);
  const row = element('div', { class: 'row' }, host, likes);
  const made = element(
    'section',
    { class: 'story' },
    element(
      'div',
      { class: 'frame', style: `background-image:url("${landscape(person.hue)}")` },
      element(
        'div',
        { class: 'headline' },
        profileLink(person, 'picture'),
        profileLink(person),
        element('time', { datetime: '2026-11-22T07:00:00.000Z' }, '3h'),
        button(glyph('cross', 'close'), () => go('/'), { class: 'end' }),
      ),
      row,
    ),
  );
  const placeholder = hint('replyTo', ` ${handle}...`);
  const surface = compose(host, {
    surface: 'instagram-story-reply',
    mount: textarea,
    buttons: [send],
    submitKeys: 'enter',
    attributes: { autocomplete: 'off', rows: '1', ...(placeholder ? { placeholder } : {}) },
    onChange: (text) => (text.trim() === '' ? send.replaceWith(likes) : likes.replaceWith(send)),
  });
  return made;
}
