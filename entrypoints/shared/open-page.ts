import { browser } from 'wxt/browser';

/** Opens the organisation's policy page in a tab of its own. */
export function openPolicyPage(): void {
  void browser.tabs.create({ url: new URL('/policy.html', location.href).href });
}

/** Opens the introduction in a tab of its own. */
export function openWelcomePage(): void {
  void browser.tabs.create({ url: new URL('/welcome.html', location.href).href });
}
