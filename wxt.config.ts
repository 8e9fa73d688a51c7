import { defineConfig } from 'wxt';

/** The extension's own pages run what is in the package and ask nothing of any network, whatever they might come to hold. */
const pagePolicy = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self'",
  "img-src 'self' data:",
  "connect-src 'none'",
  "base-uri 'none'",
  "form-action 'none'",
  "frame-ancestors 'none'",
].join('; ');

export default defineConfig({
  srcDir: '.',
  entrypointsDir: 'entrypoints',
  publicDir: 'assets/public',
  manifestVersion: 3,
  imports: false,
  modules: ['@wxt-dev/webextension-polyfill'],
  manifest: ({ browser }) => ({
    name: 'Sigilo',
    description: 'Guards what you post about your work in healthcare: on your device, as you type.',
    permissions: ['storage'],
    content_security_policy: { extension_pages: pagePolicy },
    icons: {
      16: 'icon/16.png',
      32: 'icon/32.png',
      48: 'icon/48.png',
      96: 'icon/96.png',
      128: 'icon/128.png',
    },
    ...(browser === 'firefox'
      ? {
          browser_specific_settings: {
            gecko: {
              id: 'sigilo@sigilo.example',
              strict_min_version: '140.0',
              data_collection_permissions: { required: ['none'] },
            },
          },
        }
      : { storage: { managed_schema: 'managed_schema.json' } }),
  }),
  hooks: {
    // The gate runs where the guard runs, before the page does; it is too small to know the networks' match patterns.
    'build:manifestGenerated': (_wxt, manifest) => {
      const matches = manifest.content_scripts?.flatMap((script) => script.matches ?? []) ?? [];
      manifest.content_scripts?.unshift({ matches, run_at: 'document_start', js: ['gate.js'] });
    },
  },
  vite: () => ({ oxc: { jsx: { runtime: 'automatic', importSource: 'preact' } } }),
});
