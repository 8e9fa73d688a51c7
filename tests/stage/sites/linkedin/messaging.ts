import { plain } from '../../engines/plain.ts';
import { element } from '../../page/element.ts';
import { fileInput } from '../../page/previews.ts';
import { compose } from '../../page/view.ts';
import { artdecoButton, asked, avatar, glyph, hint, hints, label } from './page.ts';
import { addressOf, ME, MEMBERS, type Member } from './people.ts';

const [, TOMMASO = ME, ILSE = ME] = MEMBERS;

/** The messaging page of V1: conversations on the left, one open. */
export function messaging(): HTMLElement {
  return element(
    'div',
    { class: 'messaging card' },
    element(
      'ul',
      { class: 'msg-conversations-container__conversations-list' },
      [TOMMASO, ILSE].map((member) =>
        element(
          'li',
          { class: 'who msg-conversation-listitem' },
          avatar(member),
          element('b', {}, member.name),
        ),
      ),
    ),
    element(
      'div',
      { class: 'msg-convo-wrapper msg-thread' },
      element(
        'a',
        { class: 'msg-thread__link-to-profile who', href: addressOf(TOMMASO) },
        element('h2', { class: 'msg-entity-lockup__entity-title' }, TOMMASO.name),
      ),
      conversation(TOMMASO, 'Buongiorno, ha poi visto i risultati del mio prelievo?'),
    ),
  );
}

/** Two message bubbles at the foot of any other page; they stay and stack. */
export function bubbles(): HTMLElement {
  return element(
    'aside',
    { class: 'bubbles msg-overlay-container' },
    bubble(TOMMASO, 'Buongiorno, ha poi visto i risultati del mio prelievo?'),
    bubble(ILSE, 'Could you tell me how my uncle is doing?'),
  );
}

function bubble(peer: Member, said: string): HTMLElement {
  return element(
    'div',
    { class: 'msg-overlay-conversation-bubble msg-convo-wrapper', role: 'dialog' },
    element(
      'header',
      { class: 'msg-overlay-bubble-header who' },
      avatar(peer),
      element(
        'h2',
        { class: 'msg-overlay-bubble-header__title' },
        element('a', { href: addressOf(peer) }, element('span', {}, peer.name)),
      ),
      artdecoButton(glyph('close-small'), undefined, { class: 'end', 'aria-label': hint('dismiss') }),
    ),
    conversation(peer, said),
  );
}

function conversation(peer: Member, said: string): HTMLElement {
  const enterSends = asked('enter') === 'sends';
  const host = element('div', { class: 'msg-form__msg-content-container host' });
  const chosen = element('div');
  const send = artdecoButton(label('send'), undefined, {
    type: 'submit',
    class: 'msg-form__send-button artdeco-button--1',
    disabled: true,
  });
  const list = element(
    'ul',
    { class: 'msg-s-message-list-content' },
    event(ME, 'Buongiorno a lei', false),
    event(peer, said, true),
  );
  const form = element(
    'form',
    {
      class: 'msg-form',
      onsubmit: (submitted) => {
        submitted.preventDefault();
        composer.send();
      },
    },
    host,
    chosen,
    element(
      'div',
      { class: 'msg-form__footer tools' },
      artdecoButton(glyph('image-medium'), undefined, { 'aria-label': hint('addPhoto') }),
      fileInput(chosen, { 'data-stage': 'linkedin-message-files' }),
      artdecoButton(glyph('emoji-small'), undefined, { 'aria-label': hint('emoji') }),
      element(
        'div',
        { class: 'msg-form__right-actions end' },
        enterSends
          ? element('p', { class: 'msg-form__hint-text t-12 t-black--light t-normal' }, label('enterSends'))
          : send,
        artdecoButton(glyph('overflow-web-ios-small'), undefined, {
          class: 'msg-form__send-toggle',
          'aria-label': hint('sendOptions'),
          'aria-expanded': 'false',
        }),
      ),
    ),
  );
  const composer = compose(host, {
    surface: 'linkedin-message',
    mount: plain,
    buttons: [send],
    submitKeys: enterSends ? 'enter' : 'mod-enter',
    attributes: { class: 'msg-form__contenteditable', ...hints(['aria-label', 'writeMessage']) },
    onChange: (text) => {
      send.disabled = text.trim() === '';
    },
    onPosted: (text) => list.append(event(ME, text, false)),
  });
  return element(
    'div',
    { class: 'msg-thread__content' },
    element('div', { class: 'msg-s-message-list' }, list),
    form,
  );
}

function event(by: Member, text: string, isTheirs: boolean): HTMLElement {
  const other = isTheirs ? ' msg-s-event-listitem--other' : '';
  return element(
    'li',
    { class: 'msg-s-message-list__event' },
    element(
      'div',
      { class: `msg-s-event-listitem${other}` },
      element(
        'div',
        { class: 'who' },
        avatar(by),
        element('b', { class: 'msg-s-message-group__name' }, by.name),
      ),
      element('p', { class: 'msg-s-event-listitem__body' }, text),
    ),
  );
}
