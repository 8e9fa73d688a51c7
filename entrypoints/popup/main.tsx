import { useEffect, useState } from 'preact/hooks';
import { browser } from 'wxt/browser';
import { Brand } from '../../components/brand.tsx';
import { IconButton } from '../../components/icon-button.tsx';
import { OrganisationNote } from '../../components/organisation-note.tsx';
import '../../components/theme.css';
import { openPolicyPage, openWelcomePage } from '../shared/open-page.ts';
import '../shared/page.css';
import { askState, type PageState } from '../shared/page-talk.ts';
import { entitle, startFace } from '../shared/start-face.ts';
import { useFace } from '../shared/use-face.ts';
import { CheckPart } from './check-part.tsx';
import { PagePart } from './page-part.tsx';
import { PausePart } from './pause-part.tsx';
import './popup.css';
import { RepliesPart } from './replies-part.tsx';

/** Which tab is asked; by default the one before the person. Where a popup is a tab of its own, its address can say. */
const tab = Number(new URLSearchParams(location.search).get('tab')) || undefined;
const asked = askState(tab);

/** What the toolbar's button shows: this page, a text to check, the replies, a pause. */
function Popup() {
  const face = useFace();
  const [page, setPage] = useState<PageState | 'asking' | undefined>('asking');
  useEffect(() => void asked.then(setPage), []);
  if (face === undefined || page === 'asking') return <div class='popup' />;

  const { settled, language, words } = face;
  const { interfaceText: text, faces } = words;
  entitle(language, 'Sigilo');
  const look = () => void askState(tab).then(setPage);
  return (
    <div class='popup'>
      <header>
        <h1>
          <Brand />
          Sigilo
        </h1>
        <IconButton
          icon='gear'
          label={text.popupOptions}
          onClick={() => void browser.runtime.openOptionsPage()}
        />
      </header>
      <PagePart face={face} page={page} tab={tab} onChanged={look} />
      {settled.isManaged && (
        <OrganisationNote
          text={text}
          organisation={settled.policy.organisation}
          refused={settled.rejected.length}
          onPolicy={openPolicyPage}
        />
      )}
      <CheckPart face={face} isOpen={page === undefined} />
      <RepliesPart face={face} page={page} tab={tab} />
      <PausePart face={face} onChanged={look} />
      <footer>
        <p>{text.privacy}</p>
        <button type='button' class='link' onClick={openWelcomePage}>
          {faces.popup.introduction}
        </button>
      </footer>
    </div>
  );
}

startFace(<Popup />);
