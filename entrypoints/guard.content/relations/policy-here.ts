import { accountPolicy, type Policy } from '../../../core/index.ts';
import type { Network } from '../networks/network.ts';

/** The policy for ties made from this page: an organisation's account is an official one, whatever the person's usual role. */
export function policyHere(page: Document, network: Network, policy: Policy): Policy {
  const account = network.account(page);
  if (account?.isPage === true && policy.role !== 'official') return { ...policy, role: 'official' };
  const { handle, name } = account ?? {};
  const own = { ...(handle ? { handle } : {}), ...(name ? { name } : {}) };
  return accountPolicy({ text: '', kind: 'invitation', network: network.id, account: own }, policy);
}
