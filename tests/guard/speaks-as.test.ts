// @vitest-environment happy-dom
import { describe, expect, test } from 'vitest';
import { defaultPolicy, type Policy } from '../../core/index.ts';
import type { Account, Composer, Network } from '../../entrypoints/guard.content/networks/network.ts';
import { speaksAs } from '../../entrypoints/guard.content/speaks-as.ts';

const networkWith = (account: Account | undefined): Network => ({
  id: 'somewhere',
  name: 'Somewhere',
  matches: [],
  composers: [],
  relations: [],
  account: () => account,
});
const boxOf = (account: Account | undefined) => ({
  box: document.createElement('div'),
  composer: { account: () => account } as unknown as Composer,
});
const page: Account = { handle: 'riverbank', name: 'Riverbank Hospital', isPage: true };
const person: Account = { handle: 'mira', name: 'Mira' };

describe('who speaks', () => {
  test('a person in their own role, and in it too where the page does not tell', () => {
    expect(speaksAs(networkWith(person), document, defaultPolicy)).toEqual({
      account: person,
      policy: defaultPolicy,
    });
    const unknown = speaksAs(networkWith(undefined), document, defaultPolicy);
    expect(unknown).toEqual({ account: undefined, policy: defaultPolicy });
  });

  test('a page officially, and as the same object each time', () => {
    const once = speaksAs(networkWith(page), document, defaultPolicy).policy;
    expect(once.role).toBe('official');
    expect(speaksAs(networkWith(page), document, defaultPolicy).policy).toBe(once);
  });

  test('a page that the settings know in the role that they give it, with a box and without one', () => {
    const policy: Policy = { ...defaultPolicy, accounts: [{ handle: 'riverbank', role: 'supervisor' }] };
    expect(speaksAs(networkWith(page), document, policy).policy.role).toBe('supervisor');
    expect(speaksAs(networkWith(person), document, policy, boxOf(page)).policy.role).toBe('supervisor');
  });

  test('a box that posts as another account than the rest of its page, as that one', () => {
    const { account, policy } = speaksAs(networkWith(person), document, defaultPolicy, boxOf(page));
    expect(account).toEqual({ handle: 'riverbank', name: 'Riverbank Hospital' });
    expect(policy.role).toBe('official');
    expect(speaksAs(networkWith(person), document, defaultPolicy, boxOf(undefined)).account).toEqual(person);
  });
});
