import type { JSX } from 'preact';
import { useEffect, useMemo, useState } from 'preact/hooks';
import { browser } from 'wxt/browser';
import example from '../../assets/deploy/example-policy.json?raw';
import { accountName } from '../../components/account-name.ts';
import { PolicyDraft } from '../../components/policy-draft.tsx';
import { PolicyHandOut } from '../../components/policy-hand-out.tsx';
import { PolicyTryOut, type TrialStand } from '../../components/policy-try-out.tsx';
import { artefacts, unknownExtension } from '../../core/artefacts/index.ts';
import { defaultPolicy, type LanguageId, type Policy, settle } from '../../core/index.ts';
import type { PolicyPageText } from '../../core/locales/policy-page-text.ts';
import { artefactOf, handOut } from '../../core/policy-handout.ts';
import { policyDocument } from '../../core/policy-schema.ts';
import { networkNames } from '../shared/network-names.ts';
import { saveAs } from '../shared/save-as.ts';
import type { Choices } from '../shared/settings.ts';
import { readDraft } from './read-draft.ts';
import { accountsOn, trialsOf } from './trials.ts';
import { inWriting, withSetting, written } from './with-setting.ts';

interface PrepareProps {
  readonly text: PolicyPageText;
  readonly language: LanguageId;
  readonly today: Policy;
  readonly chosen: Choices;
  /** The organisation's policy as it arrived. Absent: there is none. */
  readonly managed: Readonly<Record<string, unknown>> | undefined;
}

/** How long the draft must rest before it is judged, in milliseconds. */
const rest = 150;
const addable = Object.keys(policyDocument).filter((key) => key !== 'declares');
const examples = JSON.parse(example) as Readonly<Record<string, unknown>>;

/** A policy in the making: written, tried on posts, written out for a browser. Nothing of it is stored. */
export function Prepare({ text, language, today, chosen, managed }: PrepareProps): JSX.Element {
  const [draft, setDraft] = useState('');
  const rested = useRested(draft, rest);
  const [own, setOwn] = useState('');
  const [stand, setStand] = useState<TrialStand>({ network: 'x', account: '', role: '' });
  const [target, setTarget] = useState<string>(artefacts[0]?.id ?? '');
  const [extension, setExtension] = useState(browser.runtime.id);
  const [isForced, setForced] = useState(false);
  const [isCopied, setCopied] = useState(false);

  const read = useMemo(() => readDraft(rested, language), [rested, language]);
  // A role that the organisation has fixed holds whatever the person has picked, here as anywhere.
  const { now, planned } = useMemo(() => {
    const person = stand.role === '' ? chosen : { ...chosen, role: stand.role };
    const now = stand.role === '' ? today : settle(managed, person).policy;
    return { now, planned: rested.trim() === '' ? now : settle(read.sound, person).policy };
  }, [read, rested, today, chosen, managed, stand.role]);
  const accounts = useMemo(() => accountsOn(stand.network, [now, planned]), [now, planned, stand.network]);
  const trials = useMemo(() => {
    const account = accounts.find((one) => accountName(one) === stand.account);
    const where = { network: stand.network, ...(account === undefined ? {} : { account }) };
    return trialsOf([own, ...text.samples], now, planned, language, where);
  }, [own, text, now, planned, language, accounts, stand]);
  const artefact = artefactOf(target);
  const output =
    artefact === undefined
      ? ''
      : handOut(artefact, read.sound, { extension: idFor(artefact.extension, extension), isForced });
  const policy = useMemo(() => written(draft), [draft]);
  return (
    <>
      <section aria-labelledby='draft'>
        <h2 id='draft'>{text.draft}</h2>
        <PolicyDraft
          text={text}
          draft={draft}
          problems={read.problems}
          addable={policy && addable.filter((key) => !Object.hasOwn(policy, key))}
          canStartInForce={managed !== undefined}
          {...(read.kind === undefined ? {} : { kind: read.kind })}
          onDraft={setDraft}
          onStartInForce={() => setDraft(inWriting(managed ?? {}))}
          onStartExample={() => setDraft(example)}
          onFile={(file) => void file.text().then(setDraft)}
          onAdd={(key) => setDraft((now) => withSetting(now, key, exampleOf(key)))}
        />
      </section>
      <section aria-labelledby='try'>
        <h2 id='try'>{text.tryOut}</h2>
        <PolicyTryOut
          text={text}
          trials={trials}
          own={own}
          stand={stand}
          networks={networkNames}
          accounts={accounts.map(accountName)}
          onOwn={setOwn}
          onStand={setStand}
        />
      </section>
      {artefact !== undefined && (
        <section aria-labelledby='hand-out'>
          <h2 id='hand-out'>{text.handOut}</h2>
          <PolicyHandOut
            text={text}
            targets={artefacts.map(({ id, name }) => ({ id, name: text.artefacts[id]?.name ?? name }))}
            target={target}
            file={artefact.file}
            place={text.artefacts[target]?.place ?? artefact.place}
            isForced={isForced}
            output={output}
            hasMistakes={read.hasMistakes}
            isCopied={isCopied}
            {...(artefact.extension === unknownExtension ? { extension } : {})}
            onTarget={(id) => {
              setTarget(id);
              setCopied(false);
            }}
            onExtension={setExtension}
            onForced={setForced}
            onCopy={() => void navigator.clipboard.writeText(output).then(() => setCopied(true))}
            onDownload={() => saveAs(artefact.file, output)}
          />
        </section>
      )}
    </>
  );
}

/** Firefox knows its own id; elsewhere it is what the admin has put in. */
function idFor(ownId: string, extension: string): string {
  return ownId === unknownExtension ? extension : ownId;
}

function exampleOf(key: string): unknown {
  return examples[key] ?? defaultPolicy[key as keyof Policy] ?? (key === 'policyJson' ? '{}' : {});
}

/** A value once it has not changed for a while. */
function useRested<T>(value: T, delay: number): T {
  const [rested, setRested] = useState(value);
  useEffect(() => {
    const timer = setTimeout(() => setRested(value), delay);
    return () => clearTimeout(timer);
  }, [value, delay]);
  return rested;
}
