import { element } from '../../page/element.ts';
import { openStage } from '../../page/open-stage.ts';
import { leave } from '../../page/view.ts';
import { businessComposer, mobileComposer } from './elsewhere.ts';
import { story, unit } from './feed.ts';
import { contacts, prompt, rail, topBar } from './frame.ts';
import { button, label, owner } from './page.ts';
import { LATER, POSTS, type Post } from './people.ts';
import { type DialogOptions, postDialog } from './post-dialog.ts';
import { otherProfile, ownProfile } from './profile.ts';
import { relationPage } from './relations.ts';
import { altDialog } from './settings-dialog.ts';
import { STYLE } from './style.ts';
import { dockedTalk, talkPage } from './talk.ts';
import { photoPage, viewer } from './viewer.ts';

openStage();
const sheet = new CSSStyleSheet();
sheet.replaceSync(STYLE);
document.adoptedStyleSheets = [sheet];
const root = document.querySelector('[id^="mount_0_0"]') ?? document.body;
window.addEventListener('popstate', render);
render();

/** Draws what the address names; dialogs lie over the page, and one that is closed stays in it. */
function render(): void {
  leave();
  root.replaceChildren(...page(new URLSearchParams(location.search)));
}

function page(query: URLSearchParams): Node[] {
  const { hostname, pathname } = location;
  if (query.has('relations')) return [topBar(), ...relationPage(pathname)];
  if (hostname.startsWith('m.')) return [mobileComposer()];
  if (hostname.startsWith('business.')) return [topBar(), businessComposer()];
  const main = view(hostname, pathname);
  const closed = element(
    'div',
    { role: 'dialog', hidden: true },
    button('', () => {}),
  );
  const tools = query.has('controls') ? [controls(main)] : [];
  return [topBar(), element('div', { class: 'frame' }, main), closed, ...layers(query), ...tools];
}

function view(hostname: string, pathname: string): HTMLElement {
  if (pathname.startsWith('/messages') || hostname.endsWith('messenger.com')) return talkPage();
  if (pathname.startsWith('/photo')) return photoPage();
  if (pathname === `/${owner.vanity}`) return ownProfile();
  if (/^\/(?!groups)[a-z.]+$/.test(pathname)) return otherProfile();
  const hint = pathname.startsWith('/groups') ? label('writeSomething') : label('mind', owner.name);
  return element(
    'div',
    { class: 'columns' },
    rail(),
    element('div', { role: 'main', class: 'feed' }, prompt(hint), ...POSTS.map((post, at) => unit(post, at))),
    contacts(),
  );
}

function layers(query: URLSearchParams): Node[] {
  const steps = (query.get('steps') ?? 'one') as DialogOptions['steps'];
  const isGroup = location.pathname.startsWith('/groups');
  const open = query.get('open');
  if (open === 'post') return [postDialog({ purpose: isGroup ? 'group' : 'new', steps })];
  if (open === 'edit' || open === 'share') return [postDialog({ purpose: open, steps })];
  if (open === 'viewer')
    return [viewer(POSTS.find((post) => post.id === query.get('post')) ?? (POSTS[0] as Post))];
  if (open === 'alt') return [altDialog()];
  return open === 'talk' ? [dockedTalk()] : [];
}

/** Buttons for tests: build the page anew, put other posts into the nodes of the feed. */
function controls(main: HTMLElement): HTMLElement {
  const recycle = () => {
    const stories = [...main.querySelectorAll('.unit > .story')];
    LATER.forEach((post, at) => {
      stories[at]?.replaceChildren(...story(post));
    });
  };
  return element(
    'div',
    { class: 'controls' },
    button('remount', render, { 'data-stage': 'remount' }),
    button('recycle', recycle, { 'data-stage': 'recycle' }),
  );
}
