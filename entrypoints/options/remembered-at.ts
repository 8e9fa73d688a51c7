import type { OpenProfile } from '../../components/relations-open.tsx';
import { personKey, type RelationsMemory } from '../../core/index.ts';
import { networkOf } from '../guard.content/networks/here.ts';

/**
 * Who is remembered of those that the parts of an address may stand for: each network has the handle in another place. Empty for
 * an address of no network, and for what is no address.
 */
export function rememberedAt(address: string, memory: RelationsMemory): readonly OpenProfile[] {
  const full = /^https?:/iu.test(address.trim()) ? address.trim() : `https://${address.trim()}`;
  if (!URL.canParse(full)) return [];
  const url = new URL(full);
  const network = networkOf(url.hostname) ?? networkOf(`www.${url.hostname}`);
  if (network === undefined) return [];
  const parts = [...url.pathname.split('/'), url.searchParams.get('id') ?? ''].filter((part) => part !== '');
  return [...new Set(parts.slice(0, mostParts))].flatMap((part) => {
    const key = personKey(memory.salt, network.id, { handle: decoded(part) });
    const answer = key === undefined ? undefined : memory.people[key];
    return key === undefined || answer === undefined ? [] : [{ key, network: network.name, answer }];
  });
}

/** More would be no profile, and making a key takes some milliseconds on purpose. */
const mostParts = 6;

function decoded(part: string): string {
  try {
    return decodeURIComponent(part);
  } catch {
    return part;
  }
}
