import type { JSX } from 'preact';
import { useState } from 'preact/hooks';
import type { Answer, Policy, RelationsLevel, RelationsText } from '../core/index.ts';
import { type OpenProfile, RelationsOpen } from './relations-open.tsx';

export interface RelationsSettingsProps {
  readonly text: RelationsText;
  readonly policy: Policy;
  /** How many people each answer was given of; never who. */
  readonly counts: Readonly<Record<Answer, number>>;
  readonly open: readonly OpenProfile[];
  /** Whether an organisation has fixed this setting. */
  isFixed(path: 'relations' | 'relationsOnFollow' | 'memory'): boolean;
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
  const { text, policy, counts, isFixed, onChange } = props;
  const [words, setWords] = useState('');
  const [status, setStatus] = useState('');
  const total = Object.values(counts).reduce((sum, count) => sum + count, 0);
  return (
    <fieldset id='relations'>
      <legend>{text.title}</legend>
      <small>{text.intro}</small>
      {levels.map(([level, label]) => (
        <label key={level}>
          <input
            type='radio'
            name='relations'
            checked={policy.relations === level}
            disabled={isFixed('relations')}
            onChange={() => onChange({ relations: level })}
          />{' '}
          {text[label]}
        </label>
      ))}
      <label>
        <input
          type='checkbox'
          checked={policy.relationsOnFollow}
          disabled={isFixed('relationsOnFollow')}
          onChange={(event) => onChange({ relationsOnFollow: event.currentTarget.checked })}
        />{' '}
        {text.onFollow}
      </label>
      <label>
        <input
          type='checkbox'
          checked={policy.memory}
          disabled={isFixed('memory')}
          onChange={(event) => onChange({ memory: event.currentTarget.checked })}
        />{' '}
        {text.remember}
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
