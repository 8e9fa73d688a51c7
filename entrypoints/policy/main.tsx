import { render } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import { browser } from 'wxt/browser';
import { Icon } from '../../components/icons.tsx';
import { OrganisationNote } from '../../components/organisation-note.tsx';
import { PolicyProblems, type Problem } from '../../components/policy-problems.tsx';
import { PolicyTable } from '../../components/policy-table.tsx';
import '../../components/theme.css';
import { locales } from '../../core/index.ts';
import { policyPages } from '../../core/locales/policy-pages.ts';
import { inForce } from '../../core/policy-in-force.ts';
import { sayMistake } from '../../core/policy-review.ts';
import { interfaceLanguage } from '../shared/interface-language.ts';
import '../shared/page.css';
import { loadManaged } from '../shared/settings.ts';
import { useSettled } from '../shared/use-settled.ts';
import { Diagnostic } from './diagnostic.tsx';
import { Prepare } from './prepare.tsx';
import './policy.css';

/** What the organisation has set here, and a desk to prepare what it will set. */
function PolicyPage() {
  const { settled, chosen } = useSettled();
  const [managed, setManaged] = useState<Readonly<Record<string, unknown>>>();
  // biome-ignore lint/correctness/useExhaustiveDependencies: read again whenever the settings have changed
  useEffect(() => void loadManaged().then(setManaged), [settled]);
  if (settled === undefined) return null;

  const language = interfaceLanguage(settled.policy);
  const text = policyPages[language];
  document.documentElement.lang = language;
  document.title = `Sigilo · ${text.title}`;
  const refused = settled.rejected.map(
    (one): Problem => ({ path: one.path, words: sayMistake(one, language), severity: 'warning' }),
  );
  return (
    <>
      <header class='head'>
        <h1>
          <Icon name='seal' />
          {text.title}
        </h1>
        <button type='button' class='link' onClick={() => void browser.runtime.openOptionsPage()}>
          {text.toOptions}
        </button>
      </header>
      <p>{text.intro}</p>
      <section aria-labelledby='in-force'>
        <h2 id='in-force'>{text.inForce}</h2>
        {settled.isManaged ? (
          <OrganisationNote
            text={locales[language].interfaceText}
            organisation={settled.policy.organisation}
            refused={0}
            version={settled.policy.version}
          />
        ) : (
          <p class='state'>{text.notManaged}</p>
        )}
        <PolicyTable text={text} language={language} entries={inForce(settled)} />
      </section>
      <section aria-labelledby='refused'>
        <h2 id='refused'>{text.refused}</h2>
        <p>{refused.length === 0 ? text.nothingRefused : text.refusedIntro}</p>
        <PolicyProblems problems={refused} />
      </section>
      <Prepare text={text} language={language} today={settled.policy} chosen={chosen} managed={managed} />
      <Diagnostic text={text} settled={settled} />
    </>
  );
}

const dark = matchMedia('(prefers-color-scheme: dark)');
document.documentElement.dataset.theme = dark.matches ? 'dark' : 'light';
const app = document.getElementById('app');
if (app !== null) render(<PolicyPage />, app);
