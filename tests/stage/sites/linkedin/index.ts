import { settingsOf } from '../../page/settings.ts';
import type { Page, Site } from '../../site.ts';
import { ME } from './people.ts';

/** Addresses of the older app (V1, Ember); all others are of the newer one (V2, React). */
const OLDER = [
  '/preload/sharebox',
  '/messaging/thread/*',
  '/in/*/recent-activity/all',
  '/article/new',
  '/company/*/admin/page-posts/published',
  '/company/*/admin/dashboard',
];
const NEWER = [
  '/preload/custom-invite',
  '/preload/search-custom-invite',
  '/notifications',
  '/company/*',
  '/mynetwork/*',
  '/search/*/*',
  '/feed',
  '/feed/update/*',
  '/in/*/edit/intro',
  '/in/*/edit/forms/summary',
  '/in/*',
];

/** LinkedIn: two apps under one host, one bundle. */
export const linkedin: Site = {
  network: 'linkedin',
  hosts: ['www.linkedin.com'],
  pages: [
    {
      path: '/preload',
      module: 'main.ts',
      html: preloaded,
      csp: strict,
    },
    ...OLDER.map((path): Page => ({ path, module: 'main.ts', html: older, csp: strict })),
    ...NEWER.map((path): Page => ({ path, module: 'main.ts', html: newer, csp: strict })),
  ],
};

const LOCALES = { en: 'en_US', es: 'es_ES', it: 'it_IT', de: 'de_DE' } as const;

function newer({ nonce, script, url }: Parameters<Page['html']>[0]): string {
  const { lang, theme, dir } = settingsOf(url);
  const tracking = JSON.stringify({ appId: 'stage', service: 'flagship-web', locale: LOCALES[lang] });
  return `<!doctype html>
<html lang="${lang}" dir="${dir}">
<head>
<meta charset="utf-8">
<link rel="icon" href="data:,">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="como-t" content='${tracking}'>
<title>LinkedIn</title>
</head>
<body data-color-scheme="${theme}" data-rehydrated="true">
<div id="root" data-strictmode="true">
<nav data-testid="primary-nav"></nav>
<main id="workspace"></main>
<div id="interop-outlet" data-testid="interop-shadowdom" class="theme--${theme}" style="width:100vw;position:absolute;top:0;left:0;z-index:500"></div>
<iframe data-testid="interop-iframe" src="/preload/?_bprMode=vanilla" tabindex="-1" style="opacity:0;position:absolute;top:0;width:0;height:0;border:0"></iframe>
</div>
<script nonce="${nonce}" src="${script}"></script>
</body>
</html>`;
}

function older({ nonce, script, url }: Parameters<Page['html']>[0]): string {
  const { lang, theme, dir } = settingsOf(url);
  return `<!doctype html>
<html lang="${lang}" dir="${dir}" class="theme theme--${theme} artdeco windows">
<head>
<meta charset="utf-8">
<link rel="icon" href="data:,">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="service" content="voyager-web">
<meta name="i18nLocale" content="${LOCALES[lang]}">
<title>LinkedIn</title>
</head>
<body class="ember-application">
${bootstrap()}
<div class="application-outlet"><header id="global-nav" class="global-nav"></header><main id="main"></main></div>
<div id="artdeco-modal-outlet" style="position:fixed;inset:0;pointer-events:none;z-index:400"></div>
<script nonce="${nonce}" src="${script}"></script>
</body>
</html>`;
}

/** The older app, kept ready in a frame of the newer one. */
function preloaded(): string {
  return `<!doctype html><html class="theme artdeco"><head><title>LinkedIn</title><link rel="icon" href="data:,"></head>
<body>${bootstrap()}</body></html>`;
}

/** What the older app writes into the page for its own code. */
function bootstrap(): string {
  const [firstName, ...rest] = ME.name.split(' ');
  const me = {
    data: {
      $type: 'com.linkedin.voyager.common.Me',
      plainId: 1,
      '*miniProfile': 'urn:li:fs_miniProfile:stage',
    },
    included: [{ firstName, lastName: rest.join(' '), publicIdentifier: ME.vanity }],
  };
  return `<code style="display: none" id="bpr-guid-1">${JSON.stringify(me)}</code>`;
}

function strict(nonce: string): string {
  return [
    "default-src 'self' blob: data: *.licdn.com *.linkedin.com",
    `script-src 'nonce-${nonce}' 'strict-dynamic' 'report-sample'`,
    "script-src-attr 'none'",
    "style-src 'self' 'unsafe-inline' static.licdn.com",
    "img-src 'self' blob: data: *.licdn.com",
    "connect-src 'self' blob: *.linkedin.com *.licdn.com",
    "frame-src 'self' *.linkedin.com",
    "object-src 'none'",
    "base-uri 'self'",
    "require-trusted-types-for 'script'",
    'trusted-types default jSecure dompurify highcharts goog#html ProseMirrorClipboard',
  ].join('; ');
}
