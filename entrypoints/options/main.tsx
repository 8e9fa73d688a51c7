import type { JSX } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import { Brand } from '../../components/brand.tsx';
import { OrganisationNote } from '../../components/organisation-note.tsx';
import '../../components/theme.css';
import type { OptionsSection } from '../../core/locales/face-text.ts';
import { openPolicyPage } from '../shared/open-page.ts';
import '../shared/page.css';
import { entitle, startFace } from '../shared/start-face.ts';
import { type Face, useFace } from '../shared/use-face.ts';
import './options.css';
import './parts.css';
import { useLoaded } from './use-loaded.ts';

/** What a part of the options is given. */
export interface PartProps {
  readonly face: Face;
  /** Stores a change and says whether that worked. */
  save(change: Readonly<Record<string, unknown>>): void;
  /** Says something in the line at the foot. */
  say(words: string): void;
}

/** THE OPTIONS: each part is a file, loaded when it is opened. */
const parts = {
  profile: () => import('./profile-part.tsx').then(({ ProfilePart }) => ProfilePart),
  catalogue: () => import('./catalogue-part.tsx').then(({ CataloguePart }) => CataloguePart),
  disclaimers: () => import('./disclaimers-part.tsx').then(({ DisclaimersPart }) => DisclaimersPart),
  replies: () => import('./replies-part.tsx').then(({ RepliesPart }) => RepliesPart),
  relations: () => import('./relations-part.tsx').then(({ RelationsPart }) => RelationsPart),
  words: () => import('./words-part.tsx').then(({ WordsPart }) => WordsPart),
  month: () => import('./month-part.tsx').then(({ MonthPart }) => MonthPart),
  data: () => import('./data-part.tsx').then(({ DataPart }) => DataPart),
} as const satisfies Readonly<
  Partial<Record<OptionsSection, () => Promise<(props: PartProps) => JSX.Element | null>>>
>;

type Section = keyof typeof parts;
const sections = Object.keys(parts) as readonly Section[];

function Options() {
  const face = useFace();
  const section = useSection();
  const [status, setStatus] = useState('');
  const { value: Part, hasFailed } = useLoaded(parts[section], section);
  // biome-ignore lint/correctness/useExhaustiveDependencies: a new part begins with nothing said
  useEffect(() => setStatus(''), [section]);
  if (face === undefined) return null;

  const { settled, words, language, choose } = face;
  const { interfaceText: text, faces } = words;
  const { options } = faces;
  entitle(language, text.optionsTitle);
  const save = async (change: Readonly<Record<string, unknown>>) =>
    setStatus((await choose(change)) ? text.optionsSaved : text.optionsNotSaved);
  return (
    <div class='options'>
      <header>
        <h1>
          <Brand />
          {text.optionsTitle}
        </h1>
        <nav aria-label={options.sections}>
          {sections.map((id) => (
            <a key={id} href={`#${id}`} aria-current={id === section ? 'page' : undefined}>
              {options.nav[id]}
            </a>
          ))}
        </nav>
      </header>
      <section class='part' aria-labelledby='part-title'>
        <h2 id='part-title'>{options.nav[section]}</h2>
        <p class='intro'>{options.intros[section]}</p>
        {settled.isManaged && (
          <OrganisationNote
            text={text}
            organisation={settled.policy.organisation}
            refused={settled.rejected.length}
            isExplained
            onPolicy={openPolicyPage}
          />
        )}
        {hasFailed && <p role='alert'>{options.failed}</p>}
        {Part !== undefined && <Part face={face} save={(change) => void save(change)} say={setStatus} />}
        <p class='status' role='status'>
          {status}
        </p>
      </section>
    </div>
  );
}

/** The part that the address names; the first one where it names none. */
function useSection(): Section {
  const [section, setSection] = useState(sectionNow);
  useEffect(() => {
    const follow = (): void => {
      setSection(sectionNow());
      scrollTo(0, 0);
    };
    addEventListener('hashchange', follow);
    return () => removeEventListener('hashchange', follow);
  }, []);
  return section;
}

function sectionNow(): Section {
  const named = location.hash.slice(1);
  return sections.find((one) => one === named) ?? 'profile';
}

startFace(<Options />);
