import { networks } from './index.ts';
import type { Network } from './network.ts';

/** The network that a host belongs to, by the manifest's match patterns. Absent: none. */
export function networkOf(host: string): Network | undefined {
  return networks.find((network) => network.matches.some((pattern) => hostMatches(pattern, host)));
}

function hostMatches(pattern: string, host: string): boolean {
  const wanted = /^[^:]+:\/\/([^/]+)\//u.exec(pattern)?.[1];
  if (wanted === undefined) return false;
  return wanted.startsWith('*.')
    ? host === wanted.slice(2) || host.endsWith(wanted.slice(1))
    : host === wanted;
}
