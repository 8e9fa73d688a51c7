import { settingsOf } from '../../page/settings.ts';
import type { Page, Site } from '../../site.ts';
import { ME, PAGE } from './people.ts';

const PATHS = [
  '/',
  '/friends/*',
  '/groups/*/*',
  '/groups/*',
  '/messages/t/*',
  '/t/*',
  '/search/*',
  '/photo',
  '/latest/composer',
  '/composer',
  '/*',
];

/** Facebook and Messenger: one page, one bundle, every path; other layouts on the hosts for telephones and businesses. */
export const facebook: Site = {
  network: 'facebook',
  hosts: [
    'www.facebook.com',
    'web.facebook.com',
    'm.facebook.com',
    'business.facebook.com',
    'www.messenger.com',
  ],
  pages: PATHS.map((path): Page => ({ path, module: 'main.ts', html, csp })),
};

function html({ nonce, script, url }: Parameters<Page['html']>[0]): string {
  const { lang, theme, dir } = settingsOf(url);
  const scheme = url.searchParams.has('theme') ? theme : 'light dark';
  const isPage = url.searchParams.get('as') === 'page';
  const user = {
    ACCOUNT_ID: '100000000000007',
    USER_ID: isPage ? '100000000000070' : '100000000000007',
    NAME: isPage ? PAGE.name : ME.name,
    SHORT_NAME: 'Planta',
  };
  const bootstrap = JSON.stringify({ require: [['CurrentUserInitialData', [], user, 270]] });
  return `<!doctype html>
<html id="facebook" lang="${lang}" dir="${dir}" style="color-scheme: ${scheme}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>Facebook</title>
<script type="application/json" nonce="${nonce}" data-content-len="${bootstrap.length}" data-sjs>${bootstrap}</script>
</head>
<body>
<div id="mount_0_0_st"></div>
<script nonce="${nonce}" src="${script}"></script>
</body>
</html>`;
}

function csp(nonce: string): string {
  return [
    "default-src blob: 'self' https://*.fbsbx.com *.facebook.com *.fbcdn.net",
    `script-src *.facebook.com *.fbcdn.net *.facebook.net 'nonce-${nonce}' blob: 'self' 'wasm-unsafe-eval'`,
    "style-src *.fbcdn.net data: *.facebook.com 'unsafe-inline'",
    "connect-src *.facebook.com facebook.com *.fbcdn.net wss://*.facebook.com:* blob: 'self'",
    'font-src data: *.facebook.com *.fbcdn.net',
    'img-src *.fbcdn.net *.facebook.com data: https://*.fbsbx.com blob:',
    'media-src *.fbcdn.net *.facebook.com data: blob:',
    'frame-src *.facebook.com *.fbsbx.com fbsbx.com data:',
    'worker-src blob: *.facebook.com data:',
    'block-all-mixed-content',
    'upgrade-insecure-requests',
  ].join(';');
}
