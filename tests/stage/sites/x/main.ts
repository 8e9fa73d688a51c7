import { element } from '../../page/element.ts';
import { openStage } from '../../page/open-stage.ts';
import { leave } from '../../page/view.ts';
import { card } from './card.ts';
import { chat, oldMessages } from './chat.ts';
import { composer } from './composer.ts';
import { rightBar, sideBar } from './frame.ts';
import { mobileComposer, mobileHome } from './mobile.ts';
import { modal } from './modal.ts';
import { button, label } from './page.ts';
import { LATER, POSTS, postOf } from './people.ts';
import { relationPage } from './relations.ts';
import { altDialog, profileDialog } from './settings.ts';
import { STYLE } from './style.ts';
import { article, bareBox } from './unknown.ts';

openStage();
const sheet = new CSSStyleSheet();
sheet.replaceSync(STYLE);
document.adoptedStyleSheets = [sheet];
const root = document.getElementById('react-root') ?? document.body;
const layers = document.getElementById('layers') ?? document.body;
if (new URLSearchParams(location.search).get('testids') === 'none') forgetTestIds();
window.addEventListener('popstate', render);
render();

/** Draws what the address names; dialogs lie over the page that was there, or over the home page. */
function render(): void {
  const query = new URLSearchParams(location.search);
  const path = location.pathname.replace(/\/$/, '');
  leave();
  layers.replaceChildren();
  if (location.hostname.startsWith('mobile.')) {
    root.replaceChildren(path === '/compose/post' ? mobileComposer(query) : mobileHome());
    return;
  }
  const column = element('div', { 'data-testid': 'primaryColumn', class: 'column' });
  column.append(...view(path));
  root.replaceChildren(
    element('div', { class: 'frame' }, sideBar(), element('main', { role: 'main' }, column), rightBar()),
  );
  if (query.has('controls')) root.append(controls(column, path));
  if (path === '/compose/post/media') layers.append(altDialog());
  else if (path === '/settings/profile') layers.append(profileDialog());
  else if (/^\/(?:compose|intent)\/(?:post|tweet)$/.test(path)) layers.append(modal(query));
}

function view(path: string): Node[] {
  if (new URLSearchParams(location.search).has('relations')) return relationPage(path);
  if (path.startsWith('/i/chat')) return [chat()];
  if (path.startsWith('/messages')) return [oldMessages()];
  if (path.startsWith('/compose/articles')) return [article()];
  if (path.startsWith('/communities')) return [bareBox()];
  const status = /^\/[^/]+\/status\/(\d+)$/.exec(path)?.[1];
  if (status) return statusPage(status);
  return [homeHeader(), homeComposer(), timeline()];
}

function homeHeader(): HTMLElement {
  return element(
    'div',
    { class: 'tabs' },
    element('b', {}, label('forYou')),
    element('span', {}, label('following')),
  );
}

function homeComposer(): HTMLElement {
  return composer({
    prefix: 'home',
    surface: 'x-post',
    sendId: 'tweetButtonInline',
    hint: 'whatsHappening',
    action: 'post',
  });
}

function timeline(): HTMLElement {
  return element(
    'div',
    { class: 'timeline' },
    POSTS.map((post) => card(post)),
  );
}

/** The post that answers another one, the box under it, and what others answered. */
function statusPage(id: string): Node[] {
  const post = postOf(id);
  const [before, after] = POSTS.filter((other) => other !== post);
  const answer = composer({
    prefix: 'inline',
    surface: 'x-reply',
    sendId: 'tweetButtonInline',
    hint: 'postReply',
    action: 'reply',
  });
  return [
    ...(before ? [card(before)] : []),
    card(post, 'focal'),
    element('div', { 'data-testid': 'inline_reply_offscreen' }, answer),
    ...(after ? [card(after)] : []),
  ];
}

/** As if X had given up its test ids: none is ever in the page. */
function forgetTestIds(): void {
  const forget = () => {
    for (const marked of document.querySelectorAll('[data-testid]')) marked.removeAttribute('data-testid');
  };
  new MutationObserver(forget).observe(document, {
    subtree: true,
    childList: true,
    attributeFilter: ['data-testid'],
  });
}

/** Buttons for tests: build the composer anew, put other posts into the nodes of the list. */
function controls(column: HTMLElement, path: string): HTMLElement {
  const remount = () => {
    leave();
    column.replaceChildren(...view(path));
  };
  const recycle = () => {
    const cards = [...column.querySelectorAll('article')];
    LATER.forEach((post, at) => {
      const old = cards[at];
      const made = card(post, old?.matches('.focal') ? 'focal' : 'list');
      old?.replaceChildren(...made.childNodes);
    });
  };
  return element(
    'div',
    { class: 'controls' },
    button('remount', 'remount', remount),
    button('recycle', 'recycle', recycle),
  );
}
