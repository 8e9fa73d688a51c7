import { element } from '../../page/element.ts';
import { openStage } from '../../page/open-stage.ts';
import { leave } from '../../page/view.ts';
import { accountSettings } from './account-settings.ts';
import { createDialog, staleDialog } from './create-dialog.ts';
import { direct, dockedChat } from './direct.ts';
import { editDialog } from './edit-dialog.ts';
import { feed } from './feed.ts';
import { navigation } from './navigation.ts';
import { STORIES } from './people.ts';
import { permalink, postDialog } from './post.ts';
import { relationPage } from './relations.ts';
import { story } from './story.ts';
import { STYLE } from './style.ts';

openStage();
const sheet = new CSSStyleSheet();
sheet.replaceSync(STYLE);
document.adoptedStyleSheets = [sheet];

const root = element('div', { id: 'app' });
document.getElementById('mount_0_0_st')?.append(root);
window.addEventListener('popstate', render);
render();

/** Draws what the address names; dialogs lie over the feed, as on the original. */
function render(): void {
  leave();
  const path = location.pathname.split('/').filter((part) => part !== '');
  const query = new URLSearchParams(location.search);
  const [first = '', second = ''] = path;
  const main = element('main', { role: 'main' });
  const layers: Node[] = [];
  if (query.has('relations')) {
    main.append(...relationPage(location.pathname));
    root.replaceChildren(navigation(), main);
    return;
  }
  if (first === 'direct') main.append(direct(second === 't' ? (path[2] ?? '') : ''));
  else if (first === 'accounts') main.append(accountSettings());
  else if (first === 'p' || first === 'reel') main.append(permalink(storyOf(second)));
  else if (first !== 'stories') main.append(feed());
  if (first === 'create') layers.push(createDialog(second), staleDialog());
  if (query.get('open') === 'edit') layers.push(editDialog(storyOf(second)));
  if (query.get('open') === 'post') layers.push(postDialog(storyOf('')));
  if (query.get('open') === 'chat') layers.push(dockedChat());
  if (first === 'stories') root.replaceChildren(story(second));
  else root.replaceChildren(navigation(), main, ...layers);
}

function storyOf(code: string): (typeof STORIES)[number] {
  const found = STORIES.find((known) => known.code === code) ?? STORIES[0];
  if (!found) throw new Error('No story on stage');
  return found;
}
