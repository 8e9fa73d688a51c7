import { randomBytes } from 'node:crypto';
import type { IncomingMessage, ServerResponse } from 'node:http';
import { createServer } from 'node:https';
import type { AddressInfo } from 'node:net';
import { fileURLToPath } from 'node:url';
import { bundle } from './bundle.ts';
import { certificate } from './certificate.ts';
import { route } from './route.ts';
import type { Site } from './site.ts';
import { sites as registered } from './sites/index.ts';

/** One request as it arrived, so that a test can show that nobody sent anything anywhere. */
export interface Arrival {
  readonly host: string;
  readonly method: string;
  readonly path: string;
  readonly origin?: string;
  /** `Sec-Fetch-Site` and `Sec-Fetch-Mode`; an extension's own request is `none` without being a navigation. */
  readonly site?: string;
  readonly mode?: string;
  /** Made by code of a page or an extension; false for the browser's own business, which never says what it accepts. */
  readonly fromCode: boolean;
}

/** The rebuilt sites, up and running. */
export interface Stage {
  readonly port: number;
  /** Every host name served. */
  readonly hosts: readonly string[];
  /** Value for Chromium's `--host-resolver-rules`: the whole internet is this server. */
  readonly hostResolverRules: string;
  /** Everything asked of the server so far, strangers' hosts included. */
  readonly arrivals: readonly Arrival[];
  close(): Promise<void>;
}

const SCRIPTS = '/__stage/';

/** Serves the sites over HTTPS on loopback, on a free port, with a certificate made now and thrown away. */
export async function startStage(sites: readonly Site[] = registered): Promise<Stage> {
  const hosts = sites.flatMap((site) => site.hosts);
  const arrivals: Arrival[] = [];
  const server = createServer(certificate(hosts), (request, response) => {
    const arrival = arrivalOf(request);
    arrivals.push(arrival);
    answer(sites, arrival, response).catch((error: unknown) => {
      send(response, 500, 'text/plain', String(error));
    });
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  return {
    port,
    hosts,
    hostResolverRules: `MAP * 127.0.0.1:${port}`,
    arrivals,
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}

async function answer(sites: readonly Site[], arrival: Arrival, response: ServerResponse): Promise<void> {
  const site = sites.find((candidate) => candidate.hosts.includes(arrival.host));
  const url = new URL(arrival.path, `https://${arrival.host}`);
  const page = site && route(site, url.pathname);
  if (site && url.pathname.startsWith(SCRIPTS)) {
    const module = url.pathname.slice(SCRIPTS.length);
    if (!site.pages.some((known) => known.module === module))
      return send(response, 404, 'text/plain', 'No script');
    return send(response, 200, 'text/javascript', await bundle(moduleFile(site, module)));
  }
  if (!site || !page) return send(response, 404, 'text/plain', 'Not on stage');
  const nonce = randomBytes(16).toString('base64');
  const html = page.html({ nonce, script: `${SCRIPTS}${page.module}`, url });
  response.setHeader('Content-Security-Policy', page.csp(nonce));
  send(response, 200, 'text/html', html);
}

function moduleFile(site: Site, module: string): string {
  return fileURLToPath(new URL(`sites/${site.network}/${module}`, import.meta.url));
}

function send(response: ServerResponse, status: number, type: string, body: string): void {
  response.writeHead(status, { 'Content-Type': `${type}; charset=utf-8`, 'Cache-Control': 'no-store' });
  response.end(body);
}

function arrivalOf(request: IncomingMessage): Arrival {
  const { origin, accept, upgrade, 'sec-fetch-site': site, 'sec-fetch-mode': mode } = request.headers;
  return {
    host: (request.headers.host ?? '').replace(/:\d+$/, ''),
    method: request.method ?? '',
    path: request.url ?? '/',
    fromCode: accept !== undefined || upgrade !== undefined,
    ...(origin ? { origin } : {}),
    ...(typeof site === 'string' ? { site } : {}),
    ...(typeof mode === 'string' ? { mode } : {}),
  };
}
