import { prosemirror } from '../../engines/prosemirror.ts';
import { textarea } from '../../engines/textarea.ts';
import { element } from '../../page/element.ts';
import { compose } from '../../page/view.ts';
import { inviteDialog } from './invite.ts';
import { avatar, glyph, go, hint, label } from './page.ts';
import { ME, type Member } from './people.ts';
import { overlay } from './shell.ts';
import { STYLE } from './style.ts';

/** A member's profile with its Connect link. */
export function profile(member: Member): HTMLElement {
  const invite = (event: Event) => {
    event.preventDefault();
    overlay(STYLE).append(inviteDialog(member.vanity, false));
  };
  return element(
    'div',
    { class: 'columns' },
    element(
      'section',
      { class: 'card profile' },
      element('div', { class: 'cover' }),
      avatar(member),
      element('h1', {}, member.name),
      element('p', {}, member.headline),
      element(
        'a',
        {
          href: `/preload/custom-invite/?vanityName=${member.vanity}`,
          class: '_primary',
          onclick: invite,
          'data-stage': 'connect',
        },
        glyph('connect-small'),
        element('span', {}, label('connect')),
      ),
    ),
  );
}

/** The dialogs in which headline or About are written. */
export function editProfile(isAbout: boolean): HTMLElement {
  const host = element('div', { class: 'host boxed' });
  const save = element(
    'button',
    { type: 'button', class: '_primary', disabled: true, onclick: () => composer.send() },
    element('span', {}, label('save')),
  );
  const made = element(
    'div',
    { class: 'layer' },
    element(
      'div',
      { role: 'dialog', class: 'artdeco-modal _dialog', 'data-testid': 'dialog' },
      element(
        'div',
        { class: 'who' },
        element('h2', {}, label(isAbout ? 'editAbout' : 'editIntro')),
        element(
          'button',
          {
            type: 'button',
            class: 'end',
            'aria-label': hint('dismiss'),
            onclick: () => go(`/in/${ME.vanity}/`),
          },
          glyph('close-small'),
        ),
      ),
      element(
        'div',
        { 'data-testid': 'dialog-content' },
        element('label', {}, label(isAbout ? 'about' : 'headline')),
        host,
      ),
      element('div', { class: 'artdeco-modal__actionbar' }, save),
    ),
  );
  const composer = compose(host, {
    surface: isAbout ? 'linkedin-about' : 'linkedin-headline',
    mount: isAbout ? textarea : prosemirror,
    buttons: [save],
    initial: isAbout ? 'Me gustan los turnos largos y los protocolos cortos.' : ME.headline,
    onChange: () => {
      save.disabled = false;
    },
    onPosted: () => go(`/in/${ME.vanity}/`),
  });
  return made;
}
