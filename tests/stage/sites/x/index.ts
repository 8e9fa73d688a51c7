import { settingsOf } from '../../page/settings.ts';
import type { Page, Site } from '../../site.ts';

const PATHS = [
  '/home',
  '/compose/*',
  '/compose/post/media',
  '/compose/articles/edit/*',
  '/communities/*',
  '/intent/*',
  '/i/chat',
  '/i/chat/*',
  '/messages/*',
  '/settings/profile',
  '/*/status/*',
  '/*',
  '/',
];

/** X: one page, one bundle, every path; on the mobile hosts the layout of a telephone. */
export const x: Site = {
  network: 'x',
  hosts: ['x.com', 'twitter.com', 'mobile.x.com', 'mobile.twitter.com'],
  pages: PATHS.map((path): Page => ({ path, module: 'main.ts', html, csp })),
};

function html({ nonce, script, url }: Parameters<Page['html']>[0]): string {
  const { lang, theme } = settingsOf(url);
  const dir = url.searchParams.get('dir') === 'rtl' ? 'rtl' : 'ltr';
  const scheme = url.searchParams.has('theme') ? theme : 'light dark';
  return `<!doctype html>
<html lang="${lang}" dir="${dir}" style="color-scheme: ${scheme}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>X</title>
</head>
<body>
<div id="react-root"></div>
<div id="layers"></div>
<script nonce="${nonce}" src="${script}"></script>
</body>
</html>`;
}

function csp(nonce: string): string {
  return [
    "connect-src 'self' blob: https://api.x.com https://*.twimg.com https://upload.x.com wss://*.x.com",
    "default-src 'self'",
    "form-action 'self' https://twitter.com https://*.twitter.com https://x.com https://*.x.com",
    "font-src 'self' https://*.twimg.com",
    "frame-src 'self' https://twitter.com https://x.com https://mobile.twitter.com https://mobile.x.com",
    "img-src 'self' blob: data: https://*.cdn.twitter.com https://*.twimg.com",
    "manifest-src 'self'",
    "media-src 'self' blob: https://twitter.com https://x.com https://*.twimg.com",
    "object-src 'none'",
    `script-src 'self' 'unsafe-inline' https://*.twimg.com 'nonce-${nonce}'`,
    "style-src 'self' 'unsafe-inline' https://*.twimg.com",
    "worker-src 'self' blob:",
  ].join('; ');
}
