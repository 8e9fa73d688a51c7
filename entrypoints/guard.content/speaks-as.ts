import { accountPolicy, type Draft, type Policy } from '../../core/index.ts';
import type { Account, Composer, Network } from './networks/network.ts';

/** Who posts, and the policy as it holds for them. */
export interface Speaker {
  /** Absent: the page does not tell. */
  readonly account: Draft['account'] | undefined;
  readonly policy: Policy;
}

/** A box that may post as another account than the rest of its page. */
interface Written {
  readonly box: HTMLElement;
  readonly composer: Composer;
}

/**
 * Who speaks on a page, or in a box of it: a page or organisation speaks officially, whatever the person's usual role; an
 * account that the settings know, in the role that they give it.
 */
export function speaksAs(network: Network, page: Document, policy: Policy, written?: Written): Speaker {
  const shown = written?.composer.account?.(written.box) ?? network.account(page);
  const account = shown && named(shown);
  const basic = shown?.isPage === true && policy.role !== 'official' ? officially(policy) : policy;
  const who = { network: network.id, ...(account === undefined ? {} : { account }) };
  return { account, policy: accountPolicy(who, basic) };
}

function named({ handle, name }: Account): NonNullable<Draft['account']> {
  return { ...(handle === undefined ? {} : { handle }), ...(name === undefined ? {} : { name }) };
}

const official = new WeakMap<Policy, Policy>();

/** One object for each policy, so that what is remembered by policy is found again. */
function officially(policy: Policy): Policy {
  const found = official.get(policy) ?? { ...policy, role: 'official' };
  official.set(policy, found);
  return found;
}
