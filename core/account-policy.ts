import type { Draft } from './draft.ts';
import type { OwnAccount, Policy } from './policy.ts';

/** Who posts where. */
export type Posting = Pick<Draft, 'network' | 'account'>;

const kept = new WeakMap<Policy, Map<OwnAccount, Policy>>();

/**
 * The policy as it holds for the account that posts: a known account or page speaks in its own role, with its own levels. The
 * same object for the same account, so that what is remembered by policy is found again.
 */
export function accountPolicy(posting: Posting, policy: Policy): Policy {
  if (policy.accounts.length === 0 || posting.account === undefined) return policy;
  const account = policy.accounts.find((one) => isIt(one, posting));
  if (account === undefined) return policy;
  const ofPolicy = kept.get(policy) ?? new Map<OwnAccount, Policy>();
  kept.set(policy, ofPolicy);
  const found = ofPolicy.get(account) ?? {
    ...policy,
    role: account.role,
    levels: { ...policy.levels, ...account.levels },
  };
  ofPolicy.set(account, found);
  return found;
}

/** Whether the guard stays away from a network altogether. */
export function isOff(network: string, policy: Policy): boolean {
  return policy.networks[network] === false;
}

/** Whether an account of the settings is the one that posts. */
export function isIt(account: OwnAccount, { network, account: own }: Posting): boolean {
  if (account.network !== undefined && account.network !== network) return false;
  const handle = account.handle === undefined || handleOf(account.handle) === handleOf(own?.handle);
  const name = account.name === undefined || nameOf(account.name) === nameOf(own?.name);
  return handle && name;
}

/** `@Handle` and `https://x.com/handle/` are the same account. */
function handleOf(text: string | undefined): string {
  const address = (text ?? '').toLowerCase().split(/[?#]/u)[0] ?? '';
  const last = address.split('/').findLast((part) => part !== '') ?? '';
  return last.startsWith('@') ? last.slice(1) : last;
}

function nameOf(text: string | undefined): string {
  return (text ?? '').normalize('NFC').toLowerCase().replace(/\s+/gu, ' ').trim();
}
