import { browser } from 'wxt/browser';
import { defineBackground } from 'wxt/utils/define-background';
import { openWelcomePage } from '../shared/open-page.ts';
import { rememberForPages } from '../shared/relations-talk.ts';
import { keepManaged } from '../shared/settings.ts';
import { forgetWhereForbidden } from './forgetting.ts';
import { followManaged } from './managed.ts';

/**
 * Copies the organisation's policy to where content scripts read it, remembers for all tabs what is answered about people, and opens
 * the introduction once. Holds no text and no rules.
 */
export default defineBackground(() => {
  rememberForPages();
  forgetWhereForbidden();
  const { changed } = followManaged({
    read: () => browser.storage.managed.get(null),
    keep: keepManaged,
  });
  browser.storage.onChanged.addListener((_changes, area) => {
    if (area === 'managed') void changed();
  });
  browser.runtime.onInstalled.addListener(({ reason }) => {
    if (reason === 'install') openWelcomePage();
  });
});
