import { FindingList } from '../../components/finding-list.tsx';
import { Icon } from '../../components/icons.tsx';
import { PageStatus, type PageStatusProps } from '../../components/page-status.tsx';
import { saidOf } from '../../components/said-of.ts';
import { isOff } from '../../core/account-policy.ts';
import { isPaused } from '../../core/pause.ts';
import { organisationName } from '../shared/fixed-by.ts';
import { isUnsure } from '../shared/health.ts';
import { askPage, type PageState } from '../shared/page-talk.ts';
import type { Face } from '../shared/use-face.ts';
import { nameOf, Speaker, type SpeakerProps } from './speaker.tsx';

export interface PagePartProps {
  readonly face: Face;
  /** Absent: no guard is on this page. */
  readonly page: PageState | undefined;
  readonly tab: number | undefined;
  onChanged(): void;
}

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
      how: isTheirs ? saidOf(popup.offByOrganisation, organisationName(face)) : popup.offByYou,
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
