import { element } from '../../page/element.ts';
import { alike, tie } from '../../page/ties.ts';
import { avatar, profile } from './page.ts';
import { ME, PAGE, type Person } from './people.ts';
import { act, filled, grey, key, opener, RIDER, RUNNER, say } from './relation-parts.ts';

const ASKER: Person = { vanity: 'mateo.rueda', name: 'Mateo Rueda', initials: 'MR', hue: 200 };
const WALKER: Person = { vanity: 'lena.wandert', name: 'Lena Wandert', initials: 'LW', hue: 110 };
const SINGER: Person = { vanity: 'pere.canta', name: 'Pere Canta', initials: 'PC', hue: 15 };

/** The heads of profiles in each state, by path. */
export const HEADS: Readonly<Record<string, () => HTMLElement>> = {
  '/oriol.pedales': stranger,
  '/giulia.corre': requested,
  '/pere.canta': friend,
  '/mateo.rueda': asker,
  '/lena.wandert': withoutMessage,
  '/hospitalmiravent': page,
  '/planta.siete': own,
};

function head(person: Person, title: string, row: readonly Node[], ...more: readonly Node[]): HTMLElement {
  return element(
    'div',
    { role: 'main' },
    element('div', { class: 'head' }, avatar(person), element('h1', {}, title), element('div', {}, row)),
    more,
  );
}

/** Friend and follow before the message; a friend of both is linked above. */
function stranger(): HTMLElement {
  const made = head(
    RIDER,
    RIDER.name,
    [
      tie(act(say.addFriend, filled), 'facebook-profile', key(RIDER)),
      tie(act(say.follow), 'facebook-follow', key(RIDER)),
      alike(act(say.message), 'facebook message'),
      alike(act(say.more, grey, opener), 'facebook more'),
    ],
    element(
      'div',
      { role: 'tablist' },
      alike(act(say.friends, grey, { role: 'tab' }), 'facebook tab of friends'),
    ),
  );
  made.querySelector('h1')?.after(profile(RUNNER));
  return made;
}

/** The request is on its way, and the account is followed. */
function requested(): HTMLElement {
  return head(RUNNER, RUNNER.name, [
    alike(act(say.cancelRequest), 'facebook cancel request'),
    alike(act(say.following), 'facebook following'),
    alike(act(say.message, filled), 'facebook message to who was asked'),
    alike(act(say.more, grey, opener), 'facebook more of who was asked'),
  ]);
}

/** A friend already, whose button is not marked as one that opens a menu. */
function friend(): HTMLElement {
  const talk = act(say.message, filled, { href: '/messages/t/417' });
  return head(SINGER, SINGER.name, [
    alike(act(say.friends), 'facebook friends'),
    alike(talk, 'facebook message to a friend'),
  ]);
}

/** Somebody who has asked: the answer is in a menu, which is open. */
function asker(): HTMLElement {
  const item = (text: string) =>
    element('div', { role: 'menuitem', tabindex: '0' }, element('span', {}, text));
  return head(
    ASKER,
    ASKER.name,
    [
      alike(act(say.respond, filled, { ...opener, 'aria-expanded': 'true' }), 'facebook respond'),
      alike(act(say.message), 'facebook message to who asked'),
    ],
    element(
      'div',
      { role: 'menu' },
      tie(item(say.confirm), 'facebook-respond', key(ASKER)),
      alike(item(say.deleteRequest), 'facebook delete request of a profile'),
    ),
  );
}

/** Somebody who takes no messages from strangers. */
function withoutMessage(): HTMLElement {
  return head(WALKER, WALKER.name, [
    tie(act(say.addFriend, filled), 'facebook-profile', key(WALKER)),
    alike(act(say.more, grey, opener), 'facebook more of somebody without messages'),
  ]);
}

/** The page of an institution. */
function page(): HTMLElement {
  return head(PAGE, PAGE.name, [
    alike(act(say.follow, filled), 'facebook follow a page'),
    alike(act('WhatsApp'), 'facebook whatsapp'),
    alike(act(say.message), 'facebook message to a page'),
  ]);
}

/** One's own profile, with another name in brackets: buttons in the same place that add and edit. */
function own(): HTMLElement {
  return head(ME, `${ME.name} (Neus)`, [
    alike(act(say.addStory, filled), 'facebook add to story'),
    alike(act(say.editProfile), 'facebook edit profile'),
    alike(act(say.search), 'facebook search'),
  ]);
}
