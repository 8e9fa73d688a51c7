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

/** Whether an account of the settings is the one that posts: by handle where both sides have one, else by name. */
export function isIt(account: OwnAccount, { network, account: own }: Posting): boolean {
  if (account.network !== undefined && account.network !== network) return false;
  if (account.handle !== undefined && own?.handle !== undefined)
    return handleOf(account.handle) === handleOf(own.handle);
  return account.name !== undefined && own?.name !== undefined && nameOf(account.name) === nameOf(own.name);
}

/** The same for entries that are met at the same account. */
export function accountKey({ network = '', handle, name }: OwnAccount): string {
  return `${network} ${handle === undefined ? `name ${nameOf(name ?? '')}` : `handle ${handleOf(handle)}`}`;
}

/** `@Handle` and `https://x.com/handle/` are the same account, `profile.php?id=100` and `100` too. */
function handleOf(text: string): string {
  const number = /[?&]id=(\d+)/.exec(text)?.[1];
  if (number !== undefined) return number;
  const address = text.toLowerCase().split(/[?#]/u)[0] ?? '';
  const last = address.split('/').findLast((part) => part !== '') ?? '';
  return last.startsWith('@') ? last.slice(1) : last;
}

function nameOf(text: string): string {
  return text.normalize('NFC').toLowerCase().replace(/\s+/gu, ' ').trim();
}
