import type { Site } from '../../site.ts';

/** A site of our own that shows one engine at a time: `/<engine>`, with `?shadow` inside an open shadow root; `?initial=…&times=…` fills it. */
export const plain: Site = {
  network: 'plain',
  hosts: ['engines.stage.example'],
  pages: [
    {
      path: '/*',
      module: 'main.ts',
      html: ({ nonce, script }) => `<!doctype html>
<html lang="en">
<head><meta charset="utf-8"><title>Engines</title></head>
<body><main id="host"></main><script nonce="${nonce}" src="${script}"></script></body>
</html>`,
      csp: (nonce) =>
        `default-src 'none'; script-src 'nonce-${nonce}'; style-src 'unsafe-inline'; img-src 'self'; base-uri 'none'`,
    },
  ],
};
