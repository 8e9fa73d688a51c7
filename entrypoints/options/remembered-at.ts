import type { OpenProfile } from '../../components/relations-open.tsx';
import { personKey, type RelationsMemory } from '../../core/index.ts';
import { decoded } from '../guard.content/networks/decoded.ts';
import { networkOf } from '../guard.content/networks/here.ts';
import { networks } from '../guard.content/networks/index.ts';

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
  return [...new Set(parts.slice(0, mostParts))].flatMap((part) =>
    remembered(network, { handle: decoded(part) }, memory),
  );
}

/** Who is remembered on any network under a name, where its page showed no handle, or under a handle. */
export function rememberedAs(words: string, memory: RelationsMemory): readonly OpenProfile[] {
  const who = words.trim().replace(/^@/u, '');
  return networks.flatMap((network) => [
    ...remembered(network, { name: who }, memory),
    ...(who === '' ? [] : remembered(network, { handle: who }, memory)),
  ]);
}

function remembered(
  network: { readonly id: string; readonly name: string },
  person: Parameters<typeof personKey>[2],
  memory: RelationsMemory,
): readonly OpenProfile[] {
  const key = personKey(memory.salt, network.id, person);
  const answer = key === undefined ? undefined : memory.people[key];
  return key === undefined || answer === undefined ? [] : [{ key, network: network.name, answer }];
}

/** More would be no profile, and making a key takes some milliseconds on purpose. */
const mostParts = 6;
