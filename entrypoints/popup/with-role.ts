import { isIt, type Posting } from '../../core/account-policy.ts';
import type { OwnAccount } from '../../core/policy.ts';
import { readChoices } from '../../core/policy-document.ts';
import type { Role } from '../../core/role.ts';
import { type Settled, settle } from '../../core/settle.ts';
import type { PageState } from '../shared/page-talk.ts';
import type { Choices } from '../shared/settings.ts';

type Who = Pick<PageState, 'network' | 'account'>;

/**
 * The person's accounts, as stored, with the one that posts on a page in its new role. It comes first: the first entry that
 * fits an account decides, and one without a network fits on all of them.
 */
export function withRole(stored: unknown, page: Who, role: Role): readonly OwnAccount[] {
  const known = readChoices({ accounts: stored }).chosen.accounts ?? [];
  const { network, account } = page;
  const posting = postingOf(page);
  const isThis = (one: OwnAccount): boolean => one.network === network.id && isIt(one, posting);
  const { handle, name } = account ?? {};
  const own = handle === undefined ? { name: name ?? '' } : { handle };
  return [
    { ...known.find(isThis), network: network.id, ...own, role },
    ...known.filter((one) => !isThis(one)),
  ];
}

/** Whether the entry that decides on the account of a page is one that the organisation adds, which come first. */
export function isOfOrganisation({ policy }: Settled, chosen: Choices, page: Who): boolean {
  const deciding = policy.accounts.find((one) => isIt(one, postingOf(page)));
  const own = settle(undefined, chosen).policy.accounts.map((one) => JSON.stringify(one));
  return deciding !== undefined && !own.includes(JSON.stringify(deciding));
}

function postingOf({ network, account }: Who): Posting {
  return { network: network.id, ...(account === undefined ? {} : { account }) };
}
