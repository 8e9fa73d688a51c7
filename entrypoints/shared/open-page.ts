import { browser } from 'wxt/browser';

/** Opens the organisation's policy page in a tab of its own. */
export function openPolicyPage(): void {
  void browser.tabs.create({ url: new URL('/policy.html', location.href).href });
}
