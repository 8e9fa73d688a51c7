import type { Face } from './use-face.ts';

/** Who has fixed the setting at a path, such as `role`, by name. Absent: nobody. */
export function fixedBy(
  { settled, words }: Pick<Face, 'settled' | 'words'>,
  path: string,
): string | undefined {
  return settled.isFixed(path) ? organisationName({ settled, words }) : undefined;
}

/** What the organisation is called; it may not have said. */
export function organisationName({ settled, words }: Pick<Face, 'settled' | 'words'>): string {
  return settled.policy.organisation?.name ?? words.interfaceText.organisationUnnamed;
}
