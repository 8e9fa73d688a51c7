import { isIt } from '../../core/account-policy.ts';
import type { OwnAccount } from '../../core/policy.ts';
import { readChoices } from '../../core/policy-document.ts';
import type { Role } from '../../core/role.ts';
import type { PageState } from '../shared/page-talk.ts';

/**
 * The person's accounts, as stored, with the one that posts on a page in its new role. It comes first: the first entry that
 * fits an account decides, and one without a network fits on all of them.
 */
export function withRole(
  stored: unknown,
  { network, account }: Pick<PageState, 'network' | 'account'>,
  role: Role,
): readonly OwnAccount[] {
  const known = readChoices({ accounts: stored }).chosen.accounts ?? [];
  const posting = { network: network.id, ...(account === undefined ? {} : { account }) };
  const isThis = (one: OwnAccount): boolean => one.network === network.id && isIt(one, posting);
  const { handle, name } = account ?? {};
  const own = handle === undefined ? { name: name ?? '' } : { handle };
  return [
    { ...known.find(isThis), network: network.id, ...own, role },
    ...known.filter((one) => !isThis(one)),
  ];
}
