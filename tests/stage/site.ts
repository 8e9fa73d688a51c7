/** One address of a rebuilt site. */
export interface Page {
  /** Path pattern on the site's hosts, such as `/home` or `/compose/post`; `*` for any segment. First match wins. */
  readonly path: string;
  /** The HTML as the original sends it; the bundle is loaded by a script tag that carries `nonce`. */
  html(context: { readonly nonce: string; readonly script: string; readonly url: URL }): string;
  /** The browser module behind the page, relative to the site's folder. */
  readonly module: string;
  /** Content-Security-Policy as the original sends it. */
  csp(nonce: string): string;
}

/** One rebuilt site; `sites/<network>/index.ts` exports one. */
export interface Site {
  readonly network: string;
  /** Real host names; the browser is told that they are on loopback. */
  readonly hosts: readonly string[];
  readonly pages: readonly Page[];
}
