import { render } from 'preact';
import { useState } from 'preact/hooks';
import { Icon } from '../../components/icons.tsx';
import { OrganisationNote } from '../../components/organisation-note.tsx';
import { SettingsForm } from '../../components/settings-form.tsx';
import '../../components/theme.css';
import { type LanguageId, locales, settle } from '../../core/index.ts';
import { interfaceLanguage } from '../shared/interface-language.ts';
import { openPolicyPage } from '../shared/open-page.ts';
import '../shared/page.css';
import { saveChoices } from '../shared/settings.ts';
import { useSettled } from '../shared/use-settled.ts';
import { RelationsPart } from './relations-part.tsx';

const countries = [
  'es',
  'it',
  'mx',
  'us',
  'gb',
  'ie',
  'pt',
  'fr',
  'de',
  'ar',
  'cl',
  'co',
  'pe',
  'br',
] as const;

function Options() {
  const { settled, chosen, choose } = useSettled();
  const [status, setStatus] = useState('');
  if (settled === undefined) return null;

  const { policy } = settled;
  const own = settle(undefined, chosen).policy;
  const language = interfaceLanguage(policy);
  const text = locales[language].interfaceText;
  document.documentElement.lang = language;
  const report = async (saving: Promise<boolean>) =>
    setStatus((await saving) ? text.optionsSaved : text.optionsNotSaved);
  return (
    <>
      <h1>
        <Icon name='seal' />
        {text.optionsTitle}
      </h1>
      <p>{text.optionsIntro}</p>
      {settled.isManaged && (
        <OrganisationNote
          text={text}
          organisation={policy.organisation}
          refused={settled.rejected.length}
          isExplained
          onPolicy={openPolicyPage}
        />
      )}
      <SettingsForm
        text={text}
        policy={policy}
        countries={named(language)}
        languages={Object.values(locales).map(({ id, name }) => ({ id, name }))}
        fixedBy={(path) =>
          settled.isFixed(path) ? (policy.organisation?.name ?? text.organisationUnnamed) : undefined
        }
        own={own}
        onChange={(part) => void report(choose(part))}
      />
      <RelationsPart language={language} settled={settled} onChange={(part) => void report(choose(part))} />
      <p class='privacy'>{text.privacy}</p>
      {!settled.isManaged && (
        <button type='button' class='secondary' onClick={openPolicyPage}>
          {text.popupPolicy}
        </button>
      )}{' '}
      <button type='button' class='secondary' onClick={() => void report(saveChoices({}))}>
        {text.optionsReset}
      </button>
      <p class='status' role='status'>
        {status}
      </p>
    </>
  );
}

function named(language: LanguageId) {
  const names = new Intl.DisplayNames([language], { type: 'region' });
  return countries.map((id) => ({ id, name: names.of(id.toUpperCase()) ?? id }));
}

const dark = matchMedia('(prefers-color-scheme: dark)');
document.documentElement.dataset.theme = dark.matches ? 'dark' : 'light';
const app = document.getElementById('app');
if (app !== null) render(<Options />, app);
