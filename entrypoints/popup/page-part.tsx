import { useState } from 'preact/hooks';
import { FindingList } from '../../components/finding-list.tsx';
import { Icon } from '../../components/icons.tsx';
import { Lock } from '../../components/lock.tsx';
import { PageStatus, type PageStatusProps } from '../../components/page-status.tsx';
import { Segments } from '../../components/segments.tsx';
import { isOff } from '../../core/account-policy.ts';
import { isPaused } from '../../core/pause.ts';
import type { Role } from '../../core/role.ts';
import { fixedBy, organisationName } from '../shared/fixed-by.ts';
import { isUnsure } from '../shared/health.ts';
import { askPage, type PageState } from '../shared/page-talk.ts';
import type { Face } from '../shared/use-face.ts';
import { isOfOrganisation, withRole } from './with-role.ts';

export interface PagePartProps {
  readonly face: Face;
  /** Absent: no guard is on this page. */
  readonly page: PageState | undefined;
  readonly tab: number | undefined;
  onChanged(): void;
}

const roles = ['clinician', 'official', 'supervisor'] as const satisfies readonly Role[];

/** Whether this page is guarded and why; who speaks; what is to be looked at. */
export function PagePart({ face, page, tab, onChanged }: PagePartProps) {
  const status = statusOf(face, page);
  const isRead = status.state === 'on' || status.state === 'partly';
  return (
    <>
      <PageStatus {...status} />
      {page !== undefined && <Speaker key={nameOf(page)} face={face} page={page} onChanged={onChanged} />}
      {isRead && page !== undefined && <Findings face={face} page={page} tab={tab} />}
    </>
  );
}

type FindingsProps = Pick<SpeakerProps, 'face' | 'page'> & Pick<PagePartProps, 'tab'>;

/** What is to be looked at in the box in use; nothing where it could not be read in full, and the status says so. */
function Findings({ face, page, tab }: FindingsProps) {
  const { interfaceText: text, faces, wordings } = face.words;
  const { popup } = faces;
  const open = async (index: number) => {
    if (await askPage({ sigilo: 'open', index }, tab)) window.close();
  };
  const severities = {
    note: text.severityNote,
    warning: text.severityWarning,
    stop: text.severityStop,
  };
  if (page.box !== undefined && page.box.findings.length === 0 && isUnsure[page.box.health]) return null;
  return (
    <section aria-labelledby='findings'>
      <h2 id='findings'>{popup.findings}</h2>
      {page.box === undefined ? (
        <p>{popup.findingsNoBox}</p>
      ) : page.box.findings.length === 0 ? (
        <p class='calm'>
          <Icon name='check' />
          {popup.findingsNone}
        </p>
      ) : (
        <FindingList
          severities={severities}
          open={popup.show}
          remarks={page.box.findings.map(({ rule, severity }, index) => ({
            severity,
            what: wordings[rule]?.what ?? rule,
            instead: wordings[rule]?.instead ?? '',
            onOpen: () => void open(index),
          }))}
        />
      )}
    </section>
  );
}

function statusOf(face: Face, page: PageState | undefined): PageStatusProps {
  const { settled, words, language } = face;
  const { popup } = words.faces;
  const { policy } = settled;
  if (isPaused(policy, Date.now())) {
    const time = new Intl.DateTimeFormat(language, { timeStyle: 'short' }).format(policy.pausedUntil);
    return { state: 'paused', title: popup.paused.replace('{time}', time), how: popup.pausedHow };
  }
  if (page === undefined) return { state: 'off', title: popup.notHere, how: popup.notHereHow };
  const network = page.network.name;
  if (isOff(page.network.id, policy)) {
    const isTheirs = settled.isFixed(`networks.${page.network.id}`);
    return {
      state: 'off',
      title: popup.off.replace('{network}', network),
      how: isTheirs
        ? popup.offByOrganisation.replace('{organisation}', organisationName(face))
        : popup.offByYou,
    };
  }
  const title = popup.guarding.replace('{network}', network);
  if (page.box?.health === 'failed')
    return { state: 'partly', title: popup.unchecked, how: popup.uncheckedHow };
  if (page.box?.health === 'misread')
    return { state: 'partly', title, how: words.interfaceText.badgeMisread };
  return page.box?.canHold === false
    ? { state: 'partly', title, how: popup.partly }
    : { state: 'on', title, how: popup.guardingHow };
}

interface SpeakerProps {
  readonly face: Face;
  readonly page: PageState;
  onChanged(): void;
}

/** The account that posts, and in which role it speaks; one click changes it, for this account where it is known. */
function Speaker({ face, page, onChanged }: SpeakerProps) {
  const { settled, chosen, words, choose } = face;
  const { popup, roles: names } = words.faces;
  /** Shown at once; the page hears of it a moment later. */
  const [picked, setPicked] = useState<Role>();
  const name = nameOf(page);
  const lockedBy =
    fixedBy(face, name === undefined ? 'role' : 'accounts') ??
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
function nameOf({ account }: PageState): string | undefined {
  return account?.handle !== undefined ? `@${account.handle.replace(/^@/, '')}` : account?.name;
}
