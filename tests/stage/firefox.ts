import { type Browser, launch } from 'puppeteer-core';
import { findFirefox } from './find-firefox.ts';
import type { Stage } from './server.ts';

/** Starts Firefox with a fresh profile in which the stage's hosts are on loopback; other hosts lead nowhere. */
export async function launchFirefox(stage: Stage, extension?: string): Promise<Browser> {
  const executablePath = findFirefox();
  if (!executablePath)
    throw new Error('No Firefox found. Install firefox-esr, or set FIREFOX_PATH to its path.');
  const browser = await launch({
    browser: 'firefox',
    executablePath,
    headless: true,
    acceptInsecureCerts: true,
    extraPrefsFirefox: {
      'network.dns.localDomains': stage.hosts.join(','),
      'network.socket.forcePort': `443=${stage.port}`,
      'network.proxy.type': 0,
      'network.captive-portal-service.enabled': false,
      'network.connectivity-service.enabled': false,
    },
  });
  if (extension) await browser.installExtension(extension);
  return browser;
}
