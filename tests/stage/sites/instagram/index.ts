import { settingsOf } from '../../page/settings.ts';
import type { Page, Site } from '../../site.ts';
import { ME } from './people.ts';

const PATHS = [
  '/',
  '/create/*',
  '/p/*',
  '/reel/*',
  '/direct/t/*',
  '/direct/inbox',
  '/stories/*/*',
  '/accounts/edit',
  '/accounts/activity',
  '/explore/people',
  '/*',
];

/** Instagram: one page, one bundle, every path. */
export const instagram: Site = {
  network: 'instagram',
  hosts: ['www.instagram.com'],
  pages: PATHS.map((path): Page => ({ path, module: 'main.ts', html, csp })),
};

function html({ nonce, script, url }: Parameters<Page['html']>[0]): string {
  const { lang, theme, dir } = settingsOf(url);
  const bootstrap = JSON.stringify({ config: { viewerId: '17840000000', viewer: { username: ME.handle } } });
  return `<!doctype html>
<html lang="${lang}" dir="${dir}" class="__fb-${theme}-mode">
<head>
<meta charset="utf-8">
<link rel="icon" href="data:,">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="${theme}">
<title>Instagram</title>
<script type="application/json" nonce="${nonce}" data-sjs>${bootstrap}</script>
</head>
<body>
<div id="mount_0_0_st"></div>
<script nonce="${nonce}" src="${script}"></script>
</body>
</html>`;
}

function csp(nonce: string): string {
  return [
    "default-src 'self' blob: https://*.cdninstagram.com",
    `script-src 'self' 'nonce-${nonce}' 'strict-dynamic' https://*.cdninstagram.com`,
    "style-src 'self' 'unsafe-inline' https://*.cdninstagram.com",
    "img-src 'self' data: blob: https://*.cdninstagram.com",
    "connect-src 'self' https://*.instagram.com wss://*.instagram.com",
    "media-src 'self' blob: https://*.cdninstagram.com",
    "frame-ancestors 'self'",
    "object-src 'none'",
    'block-all-mixed-content',
    'upgrade-insecure-requests',
  ].join(';');
}
