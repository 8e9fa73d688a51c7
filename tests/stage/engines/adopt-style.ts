/** Gives the host’s shadow root, or else the page, a style sheet in a way that no content security policy forbids. */
export function adoptStyle(host: HTMLElement, css: string): void {
  const top = host.getRootNode();
  const root = top instanceof ShadowRoot ? top : document;
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(css);
  root.adoptedStyleSheets = [...root.adoptedStyleSheets, sheet];
}
