import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { KeyInput } from 'puppeteer-core';
import { bundleAs } from '../stage/bundle.ts';
import { launchFirefox } from '../stage/firefox.ts';
import { startStage } from '../stage/server.ts';
import { type EditorBench, mentionInPage, modelInPage } from './editor-bench.ts';

/** The bench in Firefox, with the editors' code in a real content script. */
export async function startFirefoxBench(): Promise<EditorBench> {
  const stage = await startStage();
  const extension = await probeExtension(stage.hosts);
  const browser = await launchFirefox(stage, extension);
  const page = await browser.newPage();
  const errors: string[] = [];
  page.on('pageerror', (error) => errors.push(String(error)));
  return {
    errors,
    open: async (address) => {
      errors.length = 0;
      await page.goto(`https://engines.stage.example/${address}`);
      const box = await page.waitForSelector('>>> [data-stage-box]');
      await box?.click();
    },
    call: async (name, ...args) => {
      const answer = JSON.parse(await page.evaluate(askProbe, name, JSON.stringify(args)));
      if ('error' in answer) throw new Error(answer.error);
      return answer.value;
    },
    model: async () => (await page.evaluate(modelInPage)).replaceAll('\u00a0', ' '),
    type: (text) => page.keyboard.type(text),
    press: async (key, control) => {
      if (control) await page.keyboard.down('Control');
      await page.keyboard.press(key as KeyInput);
      if (control) await page.keyboard.up('Control');
    },
    mention: (name) => page.evaluate(mentionInPage, name),
    close: async () => {
      await browser.close();
      await stage.close();
      await rm(extension, { recursive: true, force: true });
    },
  };
}

/** Runs in the page: asks the content script by an event and waits for its answer. */
function askProbe(name: string, args: string): Promise<string> {
  return new Promise((resolve) => {
    const id = String(Math.random());
    const heard = (event: Event) => {
      const { detail } = event as CustomEvent<string>;
      if (JSON.parse(detail).id !== id) return;
      window.removeEventListener('probe-answer', heard);
      resolve(detail);
    };
    window.addEventListener('probe-answer', heard);
    const detail = JSON.stringify({ id, name, args: JSON.parse(args) });
    window.dispatchEvent(new CustomEvent('probe-call', { detail }));
  });
}

async function probeExtension(hosts: readonly string[]): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), 'sigilo-probe-'));
  const manifest = {
    manifest_version: 3,
    name: 'Probe',
    version: '1',
    browser_specific_settings: { gecko: { id: 'probe@sigilo.example' } },
    host_permissions: hosts.map((host) => `https://${host}/*`),
    content_scripts: [
      { matches: hosts.map((host) => `https://${host}/*`), js: ['content.js'], run_at: 'document_start' },
    ],
  };
  const script = fileURLToPath(new URL('editor-probe-content.ts', import.meta.url));
  await writeFile(join(folder, 'manifest.json'), JSON.stringify(manifest));
  await writeFile(join(folder, 'content.js'), await bundleAs(script));
  return folder;
}
