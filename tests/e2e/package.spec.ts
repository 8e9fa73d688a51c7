import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from '@playwright/test';
import { extension } from './guarded.ts';
import { short } from './short.ts';

/** What the built extension asks for and brings along; `assets/store/STORE.md` and `.github/SECURITY.md` rest on it. */
const manifest = JSON.parse(readFileSync(join(extension, 'manifest.json'), 'utf8'));
const files = readdirSync(extension, { recursive: true, encoding: 'utf8' }).filter((file) =>
  /\.(?:js|html|css)$/.test(file),
);
const read = (file: string) => readFileSync(join(extension, file), 'utf8');

test('it asks for the four sites and storage, and opens nothing to pages or others', { tag: short() }, () => {
  expect(manifest.permissions).toEqual(['storage']);
  for (const key of [
    'host_permissions',
    'optional_permissions',
    'optional_host_permissions',
    'web_accessible_resources',
    'externally_connectable',
    'sandbox',
    'commands',
  ])
    expect(manifest[key], key).toBeUndefined();
  const hosts = manifest.content_scripts.flatMap((script: { matches: string[] }) => script.matches);
  expect(hosts.length).toBeGreaterThan(0);
  for (const host of hosts)
    expect(host).toMatch(
      /^https:\/\/(?:(?:mobile\.|pro\.)?(?:x|twitter)\.com|(?:www|web|m|business)\.facebook\.com|www\.messenger\.com|www\.instagram\.com|www\.linkedin\.com)\/\*$/,
    );
  for (const { world } of manifest.content_scripts) expect(world).toBeUndefined();
});

test('its pages run only what is in the package', { tag: short() }, () => {
  const policy = manifest.content_security_policy.extension_pages;
  for (const part of [
    "default-src 'none'",
    "script-src 'self'",
    "connect-src 'none'",
    "frame-ancestors 'none'",
  ])
    expect(policy).toContain(part);
  expect(policy).not.toMatch(/unsafe|https?:|\*/);
  const addresses = files
    .filter((file) => file.endsWith('.html'))
    .flatMap((file) => [...read(file).matchAll(/(?:src|href)="([^"]+)"/g)].map((found) => found[1] ?? ''));
  expect(addresses.length).toBeGreaterThan(0);
  for (const address of addresses) expect(address).toMatch(/^\//);
});

test('no code is made from text or fetched', { tag: short() }, () => {
  const made = /\beval\(|new Function\(|importScripts\(|import\(\s*["'`]https?:|\.src\s*=\s*["'`]https?:/;
  for (const file of files.filter((one) => one.endsWith('.js')))
    expect(made.exec(read(file))?.[0], file).toBeUndefined();
});

test('the short text of the listing fits the stores', { tag: short() }, () => {
  expect(manifest.description.length).toBeLessThanOrEqual(132);
  const listing = readFileSync(join(extension, '../../assets/store/STORE.md'), 'utf8');
  const short = [...listing.matchAll(/^(?:Short|Breve): (.+)$/gm)].map((found) => found[1] ?? '');
  expect(short).toHaveLength(3);
  for (const text of short) expect(text.length, text).toBeLessThanOrEqual(132);
  expect(listing).toContain(manifest.description);
});
