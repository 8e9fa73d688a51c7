import './trust.ts';
import { openStage } from '../../page/open-stage.ts';
import { leave } from '../../page/view.ts';
import { activity } from './activity.ts';
import { altTextDialog } from './alt-text-dialog.ts';
import { article } from './article.ts';
import { forgetClassNames, renamed } from './class-names.ts';
import { companyDashboard, companyPosts } from './company.ts';
import { feed, post } from './feed.ts';
import { inviteDialog } from './invite.ts';
import { bubbles, messaging } from './messaging.ts';
import { asked } from './page.ts';
import { memberOf, OWN, UPDATES } from './people.ts';
import { editProfile, profile } from './profile.ts';
import { relationPage } from './relations.ts';
import { shareDialog, staleShareDialog } from './share-dialog.ts';
import { drawBar, drawTheme, overlay, workspace } from './shell.ts';
import { STYLE } from './style.ts';

openStage();
const sheet = new CSSStyleSheet();
sheet.replaceSync(renamed(STYLE));
document.adoptedStyleSheets = [sheet];
drawTheme();
drawBar();
forgetClassNames(document);
window.addEventListener('popstate', render);
render();

/** Draws what the address names. `?open=` share, repost, alt, edit, comment, bubble, invite, note opens what a click would. */
function render(): void {
  leave();
  const layer = overlay(STYLE);
  for (const old of [...layer.querySelectorAll('.layer, .bubbles')]) old.remove();
  workspace().replaceChildren(view());
  const open = asked('open');
  if (open === 'share' || location.pathname.startsWith('/preload/sharebox')) {
    layer.append(staleShareDialog(), shareDialog({}));
  }
  if (open === 'repost') layer.append(staleShareDialog(), shareDialog({ embedded: UPDATES[0] }));
  if (open === 'alt') layer.append(altTextDialog());
  if (open === 'edit') layer.append(shareDialog({ edited: OWN }));
  if (open === 'bubble') layer.append(bubbles());
  if (open === 'invite' || open === 'note') layer.append(inviteDialog(vanity(), open === 'note'));
}

function view(): Node {
  const path = location.pathname;
  if (asked('relations') !== null) {
    const all = document.createDocumentFragment();
    all.append(...relationPage(path));
    return all;
  }
  if (path.startsWith('/messaging')) return messaging();
  if (path.startsWith('/article')) return article();
  if (path.includes('/admin/dashboard')) return companyDashboard();
  if (path.includes('/admin/')) return companyPosts();
  if (path.includes('/recent-activity')) return activity();
  if (path.includes('/edit/')) return editProfile(path.includes('/forms/summary'));
  if (path.startsWith('/feed/update')) return post();
  return path.startsWith('/in/') ? profile(memberOf(vanity())) : feed();
}

function vanity(): string {
  return location.pathname.split('/')[2] ?? '';
}
