import { performance } from 'node:perf_hooks';
import type { CDPSession } from '@playwright/test';
import { readDocument, trustDocument, writeDocument } from '../../core/policy-document.ts';
import { settleDocument } from '../../core/settle.ts';
import { canManage, managedInstall } from '../policy/managed-install.ts';
import { launchChromium } from '../stage/browser.ts';
import { startStage } from '../stage/server.ts';

/**
 * How long a page takes to bring the organisation's kept policy into force, in a real Chromium with a real managed install:
 * `npm run bench:policy`. Reading is timed where the content script does it, on fresh pages; settling here, on the same policy, which
 * has 5,000 own terms. All times in milliseconds.
 */
const rounds = 30;
/** The most that both together may take. */
const most = 100;

const policy = {
  organisation: { name: 'North' },
  gate: { stop: 'justify' },
  ownTerms: Array.from({ length: 5_000 }, (_, i) => ({ term: `proyecto${i} norte`, action: 'watch' })),
};

/** What the extension's worker has; only for code that runs there. */
declare const chrome: {
  readonly storage: { readonly local: { get(key: string): Promise<Readonly<Record<string, unknown>>> } };
};

export async function main(): Promise<number> {
  if (!canManage()) {
    console.log('skipped: the folder of managed policies cannot be written');
    return 0;
  }
  const install = managedInstall();
  const stage = await startStage();
  install.set(policy);
  const browser = await launchChromium({ stage, extension: install.extension });
  try {
    const worker =
      browser.context.serviceWorkers()[0] ?? (await browser.context.waitForEvent('serviceworker'));
    let isKept = false;
    while (!isKept)
      isKept = await worker.evaluate(async () => 'managed' in (await chrome.storage.local.get('managed')));
    const reading: number[] = [];
    for (let i = 0; i < rounds; i++) {
      const page = await browser.context.newPage();
      const session = await browser.context.newCDPSession(page);
      const script = contentScriptOf(session);
      await session.send('Runtime.enable');
      await page.goto('https://x.com/home');
      reading.push(await timeReading(session, await script));
      await page.close();
    }
    const all = [...reading.keys()].map((i) => (reading[i] ?? 0) + timeSettling());
    const worst = percentile(all, 0.95);
    console.log(
      `reading a kept policy of 5,000 terms: median ${percentile(reading, 0.5).toFixed(1)}, p95 ${percentile(reading, 0.95).toFixed(1)} ms; read and settled: median ${percentile(all, 0.5).toFixed(1)}, p95 ${worst.toFixed(1)} ms of ${most} ms`,
    );
    return worst <= most ? 0 : 1;
  } finally {
    await browser.close();
    await stage.close();
    install.end();
  }
}

/** Resolves to where the content script runs, once it is there. */
function contentScriptOf(session: CDPSession): Promise<number> {
  return new Promise((resolve) => {
    session.on('Runtime.executionContextCreated', ({ context }) => {
      const { type } = (context.auxData ?? {}) as { readonly type?: string };
      if (type === 'isolated' && context.origin.startsWith('chrome-extension://')) resolve(context.id);
    });
  });
}

async function timeReading(session: CDPSession, contextId: number): Promise<number> {
  const { result } = await session.send('Runtime.evaluate', {
    contextId,
    awaitPromise: true,
    returnByValue: true,
    expression: `(async () => {
      const start = performance.now();
      await chrome.storage.local.get(['chosen', 'managed', 'refused', 'cleanedBy']);
      return performance.now() - start;
    })()`,
  });
  return Number(result.value);
}

const written = JSON.stringify(writeDocument(readDocument(policy)));

function timeSettling(): number {
  const kept = JSON.parse(written) as object;
  const start = performance.now();
  settleDocument(trustDocument(kept, []), {});
  return performance.now() - start;
}

function percentile(times: readonly number[], share: number): number {
  return [...times].sort((a, b) => a - b)[Math.floor(times.length * share)] ?? 0;
}
