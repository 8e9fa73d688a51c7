import type { JSX } from 'preact';
import { useState } from 'preact/hooks';
import type { Answer, Policy, RelationsLevel, RelationsText } from '../core/index.ts';
import { Lock, type LockText } from './lock.tsx';
import { type OpenProfile, RelationsOpen } from './relations-open.tsx';

export interface RelationsSettingsProps {
  readonly text: RelationsText;
  readonly lockText: LockText;
  readonly policy: Policy;
  /** How many people each answer was given of; never who. */
  readonly counts: Readonly<Record<Answer, number>>;
  readonly open: readonly OpenProfile[];
  /** Who has fixed this setting. Absent: nobody. */
  fixedBy(path: 'relations' | 'relationsOnFollow' | 'memory'): string | undefined;
  onChange(change: Partial<Policy>): void;
  onForgetAll(): void;
  onForgetOpen(key: string): void;
  /** Resolves to whether anything was remembered of the profile at this address, or under this name. */
  onForget(words: string): Promise<boolean>;
  onExport(): void;
  /** Resolves to whether the file was taken over. */
  onImport(file: File): Promise<boolean>;
}

const levels = [
  ['ask', 'levelAsk'],
  ['reason', 'levelReason'],
  ['hold', 'levelHold'],
  ['off', 'levelOff'],
] as const satisfies readonly (readonly [RelationsLevel, keyof RelationsText])[];

/** How Sigilo asks about patients at buttons, and what it remembers: numbers only. */
export function RelationsSettings(props: RelationsSettingsProps): JSX.Element {
  const { text, lockText, policy, counts, fixedBy, onChange } = props;
  const [words, setWords] = useState('');
  const [status, setStatus] = useState('');
  const total = Object.values(counts).reduce((sum, count) => sum + count, 0);
  return (
    <fieldset id='relations'>
      <legend>{text.title}</legend>
      <small>{text.intro}</small>
      <Lock text={lockText} organisation={fixedBy('relations')} />
      {levels.map(([level, label]) => (
        <label key={level}>
          <input
            type='radio'
            name='relations'
            checked={policy.relations === level}
            disabled={fixedBy('relations') !== undefined}
            onChange={() => onChange({ relations: level })}
          />{' '}
          {text[label]}
        </label>
      ))}
      <label>
        <input
          type='checkbox'
          checked={policy.relationsOnFollow}
          disabled={fixedBy('relationsOnFollow') !== undefined}
          onChange={(event) => onChange({ relationsOnFollow: event.currentTarget.checked })}
        />{' '}
        {text.onFollow}
        <Lock text={lockText} organisation={fixedBy('relationsOnFollow')} />
      </label>
      <label>
        <input
          type='checkbox'
          checked={policy.memory}
          disabled={fixedBy('memory') !== undefined}
          onChange={(event) => onChange({ memory: event.currentTarget.checked })}
        />{' '}
        {text.remember}
        <Lock text={lockText} organisation={fixedBy('memory')} />
      </label>
      <p>
        {total === 0 ? text.countsNone : counted(text.counts, { ...counts, no: counts.no + counts.neither })}
      </p>
      <RelationsOpen
        text={text}
        open={props.open}
        onForget={(key) => {
          props.onForgetOpen(key);
          setStatus(text.forgot);
        }}
      />
      <form
        onSubmit={(event) => {
          event.preventDefault();
          void props.onForget(words).then((isForgotten) => {
            setWords('');
            setStatus(isForgotten ? text.forgot : text.forgotNone);
          });
        }}
      >
        <label>
          {text.forgetOne}
          <input
            type='text'
            autocomplete='off'
            value={words}
            onInput={(event) => setWords(event.currentTarget.value)}
          />
        </label>
        <small>{text.forgetOneHint}</small>
        <button type='submit' class='secondary' disabled={words.trim() === ''}>
          {text.forgetOne}
        </button>{' '}
        <button
          type='button'
          class='secondary'
          disabled={total === 0}
          onClick={() => {
            props.onForgetAll();
            setStatus(text.forgot);
          }}
        >
          {text.forgetAll}
        </button>{' '}
        <button type='button' class='secondary' disabled={total === 0} onClick={props.onExport}>
          {text.exportAll}
        </button>
      </form>
      <label>
        {text.importAll}
        <input
          type='file'
          accept='application/json,.json'
          disabled={!policy.memory}
          onChange={(event) => {
            const [file] = event.currentTarget.files ?? [];
            if (file === undefined) return;
            void props
              .onImport(file)
              .then((isTaken) => setStatus(isTaken ? text.imported : text.importFailed));
          }}
        />
      </label>
      <p class='status' role='status'>
        {status}
      </p>
    </fieldset>
  );
}

function counted(template: string, counts: Readonly<Record<Answer, number>>): string {
  return template.replace(/\{([a-z]+)\}/gu, (_, answer: Answer) => String(counts[answer]));
}
