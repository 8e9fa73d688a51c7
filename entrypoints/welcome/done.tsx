import { browser } from 'wxt/browser';
import type { WelcomeText } from '../../core/locales/face-text.ts';

/** The end of the introduction, with two ways on. */
export function Done({ text }: { readonly text: WelcomeText }) {
  return (
    <footer>
      <button type='button' class='secondary' onClick={() => void browser.runtime.openOptionsPage()}>
        {text.toSettings}
      </button>
      <button type='button' class='primary' onClick={() => void closeThisPage()}>
        {text.close}
      </button>
    </footer>
  );
}

/** Closes the tab that this page is. */
async function closeThisPage(): Promise<void> {
  const tab = await browser.tabs.getCurrent();
  if (tab?.id !== undefined) await browser.tabs.remove(tab.id);
}
