import { useState } from 'preact/hooks';
import { Lock } from '../../components/lock.tsx';
import { Segments } from '../../components/segments.tsx';
import type { Role } from '../../core/role.ts';
import { fixedBy, organisationName } from '../shared/fixed-by.ts';
import type { PageState } from '../shared/page-talk.ts';
import type { Face } from '../shared/use-face.ts';
import { isOfOrganisation, withRole } from './with-role.ts';

const roles = ['clinician', 'official', 'supervisor'] as const satisfies readonly Role[];

export interface SpeakerProps {
  readonly face: Face;
  readonly page: PageState;
  onChanged(): void;
}

/** The account that posts, and in which role it speaks; one click changes it, for this account where it is known. */
export function Speaker({ face, page, onChanged }: SpeakerProps) {
  const { settled, chosen, words, choose } = face;
  const { popup, roles: names } = words.faces;
  /** Shown at once; the page hears of it a moment later. */
  const [picked, setPicked] = useState<Role>();
  const name = nameOf(page);
  const lockedBy =
    fixedBy(face, 'role') ??
    (name === undefined ? undefined : fixedBy(face, 'accounts')) ??
    (isOfOrganisation(settled, chosen, page) ? organisationName(face) : undefined);
  const change = async (role: Role) => {
    setPicked(role);
    await choose(
      name === undefined ? { role } : ({ accounts }) => ({ accounts: withRole(accounts, page, role) }),
    );
    onChanged();
  };
  return (
    <section class='speaker' aria-label={popup.roleLabel}>
      <p>{name === undefined ? popup.accountUnknown : popup.account.replace('{account}', name)}</p>
      <Segments
        legend={popup.roleLabel}
        isLegendHidden
        name='role'
        options={roles.map((id) => ({ id, label: names[id] }))}
        value={picked ?? page.role}
        isDisabled={lockedBy !== undefined}
        onChange={(role) => void change(role)}
      />
      <Lock text={words.interfaceText} organisation={lockedBy} />
      {lockedBy === undefined && name !== undefined && <small>{popup.roleOnlyHere}</small>}
    </section>
  );
}

/** The account as people know it. Absent: the page does not tell. */
export function nameOf({ account }: PageState): string | undefined {
  return account?.handle !== undefined ? `@${account.handle.replace(/^@/, '')}` : account?.name;
}
