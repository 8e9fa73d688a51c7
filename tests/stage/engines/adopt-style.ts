/** Gives the host's tree (page or shadow root) a style sheet in a way that no content security policy forbids. */
export function adoptStyle(host: HTMLElement, css: string): void {
  const root = host.getRootNode() as Document | ShadowRoot;
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(css);
  root.adoptedStyleSheets = [...root.adoptedStyleSheets, sheet];
}
