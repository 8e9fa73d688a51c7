import { expect, test } from 'vitest';
import { accountPolicy } from '../../core/account-policy.ts';
import { settle } from '../../core/index.ts';
import { isOfOrganisation, withRole } from '../../entrypoints/popup/with-role.ts';

const page = {
  network: { id: 'x', name: 'X' },
  account: { handle: 'Riverbank', name: 'Riverbank Hospital' },
};
const posting = { network: 'x', account: page.account };
const roleWith = (accounts: unknown) => accountPolicy(posting, settle(undefined, { accounts }).policy).role;

test('the role chosen for an account wins over an entry for all networks', () => {
  const stored = [{ handle: 'riverbank', role: 'official' }];
  expect(roleWith(stored)).toBe('official');
  const next = withRole(stored, page, 'supervisor');
  expect(roleWith(next)).toBe('supervisor');
  expect(next).toContainEqual(stored[0]);
});

test('an entry for the same account is changed, however it is written, and keeps its levels', () => {
  const stored = [
    { handle: 'other', role: 'clinician' },
    { network: 'x', handle: 'https://x.com/riverbank/', role: 'official', levels: { endorsement: 'off' } },
  ];
  const next = withRole(stored, page, 'clinician');
  expect(next).toHaveLength(2);
  expect(next[0]).toMatchObject({ network: 'x', role: 'clinician', levels: { endorsement: 'off' } });
  expect(roleWith(withRole(next, page, 'official'))).toBe('official');
});

test.each([[undefined], ['text'], [[7, { handle: 3, role: 'king' }]]])(
  'stored accounts that are none: %j',
  (stored) => {
    expect(withRole(stored, page, 'official')).toEqual([
      { network: 'x', handle: 'Riverbank', role: 'official' },
    ]);
  },
);

test('an entry that the organisation adds decides before the person’s, and is told apart from them', () => {
  const own = { accounts: [{ network: 'x', handle: 'Riverbank', role: 'clinician' }] };
  const added = { add: { accounts: [{ handle: 'riverbank', role: 'official' }] } };
  const both = settle(added, own);
  expect(accountPolicy(posting, both.policy).role).toBe('official');
  expect(isOfOrganisation(both, own, page)).toBe(true);
  expect(isOfOrganisation(settle(undefined, own), own, page)).toBe(false);
  const other = settle({ add: { accounts: [{ handle: 'elsewhere', role: 'official' }] } }, own);
  expect(isOfOrganisation(other, own, page)).toBe(false);
});
