import { render } from 'preact';
import { useMemo, useState } from 'preact/hooks';
import { browser } from 'wxt/browser';
import { Icon } from '../../components/icons.tsx';
import { OrganisationNote } from '../../components/organisation-note.tsx';
import '../../components/theme.css';
import {
  check,
  type Finding,
  type InterfaceText,
  isOff,
  type LanguageId,
  locales,
  type Policy,
  rules,
} from '../../core/index.ts';
import { interfaceLanguage } from '../shared/interface-language.ts';
import { openPolicyPage } from '../shared/open-page.ts';
import '../shared/page.css';
import { useSettled } from '../shared/use-settled.ts';

const minute = 60_000;

function Popup() {
  const { settled, choose } = useSettled();
  if (settled === undefined) return null;

  const { policy } = settled;

  const language = interfaceLanguage(policy);
  const text = locales[language].interfaceText;
  document.documentElement.lang = language;
  const isPaused = policy.pausedUntil !== undefined && policy.pausedUntil > Date.now();
  const { allowed, minutes } = policy.pause;
  const organisation = policy.organisation?.name ?? text.organisationUnnamed;
  const off = Object.keys(policy.networks).filter(
    (id) => isOff(id, policy) && settled.isFixed(`networks.${id}`),
  );
  const pause = (until: number) => choose({ pausedUntil: until });
  return (
    <div class='popup'>
      <h1>
        <Icon name='seal' />
        Sigilo
      </h1>
      <p>
        {isPaused
          ? text.popupPaused.replace('{time}', timeOf(policy.pausedUntil ?? 0, language))
          : text.popupNotGuarded}
      </p>
      {settled.isManaged && (
        <OrganisationNote
          text={text}
          organisation={policy.organisation}
          refused={settled.rejected.length}
          onPolicy={openPolicyPage}
        />
      )}
      {off.length > 0 && (
        <p>
          {text.popupOff
            .replace('{organisation}', organisation)
            .replace('{networks}', off.map(capital).join(', '))}
        </p>
      )}
      <TryOut text={text} policy={policy} language={language} />
      {!allowed && <p>{text.popupPauseNever.replace('{organisation}', organisation)}</p>}
      <div class='row'>
        {allowed && (
          <button
            type='button'
            class='secondary'
            onClick={() => void pause(isPaused ? 0 : Date.now() + minutes * minute)}
          >
            {isPaused ? text.popupResume : pauseLabel(text, minutes)}
          </button>
        )}
        <button type='button' class='secondary' onClick={() => void browser.runtime.openOptionsPage()}>
          {text.popupOptions}
        </button>
      </div>
      <p class='privacy'>{text.privacy}</p>
    </div>
  );
}

interface TryOutProps {
  readonly text: InterfaceText;
  readonly policy: Policy;
  readonly language: LanguageId;
}

/** A box to check any text, with the same core and policy as on the pages. */
function TryOut({ text, policy, language }: TryOutProps) {
  const [draft, setDraft] = useState('');
  const findings = useMemo(
    () =>
      draft.trim() === '' ? [] : check({ text: draft, kind: 'post', network: 'popup' }, policy).findings,
    [draft, policy],
  );
  return (
    <>
      <label>
        {text.popupTryLabel}
        <textarea
          rows={4}
          placeholder={text.popupTryPlaceholder}
          value={draft}
          onInput={(event) => setDraft(event.currentTarget.value)}
        />
      </label>
      <ul class='results' aria-live='polite'>
        {draft.trim() !== '' && findings.length === 0 && <li class='note'>{text.popupTryClean}</li>}
        {findings.map((finding) => (
          <li key={`${finding.rule}${finding.spans[0]?.start}`} class={finding.severity}>
            <strong>{wordingOf(finding, language)?.what}</strong>
            {wordingOf(finding, language)?.instead}
          </li>
        ))}
      </ul>
    </>
  );
}

function capital(id: string): string {
  return id.charAt(0).toUpperCase() + id.slice(1);
}

function pauseLabel(text: InterfaceText, minutes: number): string {
  return minutes === 60 ? text.popupPause : text.popupPauseMinutes.replace('{minutes}', String(minutes));
}

function wordingOf(finding: Finding, language: LanguageId) {
  return locales[language].wordings[finding.rule] ?? rules.find((rule) => rule.id === finding.rule)?.wording;
}

function timeOf(time: number, language: LanguageId): string {
  return new Intl.DateTimeFormat(language, { timeStyle: 'short' }).format(time);
}

const dark = matchMedia('(prefers-color-scheme: dark)');
document.documentElement.dataset.theme = dark.matches ? 'dark' : 'light';
const app = document.getElementById('app');
if (app !== null) render(<Popup />, app);
