import type { OwnAccount } from '../core/policy.ts';

/** An account as an admin knows it: its handle, its name, or both. */
export function accountName({ handle, name }: Pick<OwnAccount, 'handle' | 'name'>): string {
  return [handle === undefined ? [] : `@${handle.replace(/^@/u, '')}`, name ?? []].flat().join(' · ');
}
