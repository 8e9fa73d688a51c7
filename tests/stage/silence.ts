import type { BrowserContext, Page, Request } from '@playwright/test';
import type { Arrival, Stage } from './server.ts';

/** A request that should not have been made. */
export interface Escape {
  readonly url: string;
  readonly method: string;
  /** `stranger`: to a host that is not on stage; `extension`: started by an extension's own code. */
  readonly why: 'stranger' | 'extension';
}

/** What left the browser although nothing should. */
export interface Silence {
  /** Every escape so far; a test asserts that it is empty. */
  escapes(): readonly Escape[];
}

/** Records requests to strangers and requests made by an extension, as the pages, its worker and the server saw them. */
export function watchNetwork(context: BrowserContext, stage: Stage): Silence {
  const seen: Escape[] = [];
  context.on('request', (request) => note(seen, request, stage));
  context.on('page', (page) => void watchInitiators(context, page, seen));
  for (const page of context.pages()) void watchInitiators(context, page, seen);
  return {
    escapes: () => [...seen, ...stage.arrivals.flatMap((arrival) => escaped(arrival, stage))],
  };
}

function note(seen: Escape[], request: Request, stage: Stage): void {
  const url = new URL(request.url());
  if (!leavesBrowser(url)) return;
  const worker = request.serviceWorker()?.url() ?? '';
  const why = isExtension(worker) ? 'extension' : stage.hosts.includes(url.hostname) ? undefined : 'stranger';
  if (why) seen.push({ url: url.href, method: request.method(), why });
}

interface Frames {
  readonly callFrames: readonly { readonly url: string }[];
  readonly parent?: Frames;
}

/** A content script's request looks like the page's, but the browser knows whose code made it. */
async function watchInitiators(context: BrowserContext, page: Page, seen: Escape[]): Promise<void> {
  const session = await context.newCDPSession(page).catch(() => undefined);
  session?.on('Network.requestWillBeSent', ({ request, initiator, documentURL }) => {
    if (!leavesBrowser(new URL(request.url))) return;
    if (isExtension(documentURL) || isExtension(initiator.url ?? '') || fromExtension(initiator.stack)) {
      seen.push({ url: request.url, method: request.method, why: 'extension' });
    }
  });
  await session?.send('Network.enable').catch(() => undefined);
}

function fromExtension(stack: Frames | undefined): boolean {
  if (!stack) return false;
  return stack.callFrames.some((frame) => isExtension(frame.url)) || fromExtension(stack.parent);
}

function escaped(arrival: Arrival, stage: Stage): Escape[] {
  if (!arrival.fromCode) return [];
  const url = `https://${arrival.host}${arrival.path}`;
  if (!stage.hosts.includes(arrival.host)) return [{ url, method: arrival.method, why: 'stranger' }];
  const own = isExtension(arrival.origin ?? '') || (arrival.site === 'none' && arrival.mode !== 'navigate');
  return own ? [{ url, method: arrival.method, why: 'extension' }] : [];
}

function leavesBrowser(url: URL): boolean {
  return /^(?:https?|wss?|ftp):$/.test(url.protocol);
}

function isExtension(url: string): boolean {
  return /^(?:chrome|moz)-extension:/.test(url);
}
