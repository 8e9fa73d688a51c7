import { useEffect, useRef, useState } from 'preact/hooks';
import { Brand } from '../../components/brand.tsx';
import { LanguageSegments } from '../../components/language-segments.tsx';
import { Lock } from '../../components/lock.tsx';
import { OrganisationNote } from '../../components/organisation-note.tsx';
import '../../components/theme.css';
import '../shared/page.css';
import { fixedBy } from '../shared/fixed-by.ts';
import { entitle, startFace } from '../shared/start-face.ts';
import { useFace } from '../shared/use-face.ts';
import { Done } from './done.tsx';
import { TryStep } from './try-step.tsx';
import './welcome.css';
import { WhereStep } from './where-step.tsx';
import { WhoStep } from './who-step.tsx';

const steps = [WhoStep, WhereStep, TryStep] as const;

/** The first minute: who, where, and a rehearsal; three steps, each of which can be left out. */
function Welcome() {
  const face = useFace();
  const [at, setAt] = useState(0);
  const title = useRef<HTMLHeadingElement>(null);
  const hasMoved = useRef(false);
  // The rehearsal is made ready while the person fills in where they work.
  useEffect(() => {
    if (at === 1) void import('./rehearsal.ts').then(({ prepareRehearsal }) => prepareRehearsal());
  }, [at]);
  // A step is a new page for who does not see it: the focus goes to its title.
  // biome-ignore lint/correctness/useExhaustiveDependencies: whenever the step has changed
  useEffect(() => {
    if (hasMoved.current) title.current?.focus();
    hasMoved.current = true;
  }, [at]);
  if (face === undefined) return null;

  const { words, settled, choose, language } = face;
  const { interfaceText: text, faces } = words;
  const { welcome } = faces;
  entitle(language, welcome.title);
  const Step = steps[at];
  const isLast = at === steps.length - 1;
  const titles = [welcome.whoTitle, welcome.whereTitle, welcome.tryTitle, welcome.doneTitle];
  const intros = [welcome.whoIntro, welcome.whereIntro, welcome.tryIntro, welcome.done];
  return (
    <div class='welcome'>
      <header>
        <p class='name'>
          <Brand />
          Sigilo
        </p>
        <div>
          <LanguageSegments
            legend={text.optionsLanguage}
            isLegendHidden
            value={language}
            isDisabled={settled.isFixed('interfaceLanguage')}
            onChange={(interfaceLanguage) => void choose({ interfaceLanguage })}
          />
          <Lock text={text} organisation={fixedBy(face, 'interfaceLanguage')} />
        </div>
      </header>
      <section class='sheet' aria-labelledby='step-title'>
        {Step !== undefined && (
          <p class='step'>
            {welcome.step.replace('{step}', String(at + 1)).replace('{count}', String(steps.length))}
            <span aria-hidden='true'>
              {steps.map((step, index) => (
                <i key={step.name} class={index <= at ? 'past' : ''} />
              ))}
            </span>
          </p>
        )}
        <h1 id='step-title' ref={title} tabIndex={-1}>
          {titles[at]}
        </h1>
        <p class='lead'>{intros[at]}</p>
        {at === 0 && settled.isManaged && (
          <OrganisationNote text={text} organisation={settled.policy.organisation} refused={0} isExplained />
        )}
        {Step === undefined ? <Done text={welcome} /> : <Step key={language} face={face} />}
        {Step !== undefined && (
          <footer>
            {at > 0 && (
              <button type='button' class='secondary' onClick={() => setAt(at - 1)}>
                {welcome.back}
              </button>
            )}
            {!isLast && (
              <button type='button' class='link' onClick={() => setAt(steps.length)}>
                {welcome.skip}
              </button>
            )}
            <button type='button' class='primary' onClick={() => setAt(at + 1)}>
              {isLast ? welcome.finish : welcome.next}
            </button>
          </footer>
        )}
      </section>
    </div>
  );
}

startFace(<Welcome />);
