import type { JSX } from 'preact';
import type { PolicyPageText } from '../core/locales/policy-page-text.ts';
import { PolicyProblems, type Problem } from './policy-problems.tsx';

export interface PolicyDraftProps {
  readonly text: PolicyPageText;
  readonly draft: string;
  /** What kind of file it was read as. Absent: plain JSON, or not read. */
  readonly kind?: string;
  readonly problems: readonly Problem[];
  /** Names of settings that can be added. Absent: none can, as long as the draft cannot be read. */
  readonly addable: readonly string[] | undefined;
  readonly canStartInForce: boolean;
  onDraft(draft: string): void;
  onStartInForce(): void;
  onStartExample(): void;
  onFile(file: File): void;
  onAdd(key: string): void;
}

/** A policy in writing, checked as it is written. */
export function PolicyDraft(props: PolicyDraftProps): JSX.Element {
  const { text, draft, problems } = props;
  return (
    <>
      <p>{text.draftIntro}</p>
      <div class='row'>
        {props.canStartInForce && (
          <button type='button' class='secondary' onClick={props.onStartInForce}>
            {text.startInForce}
          </button>
        )}
        <button type='button' class='secondary' onClick={props.onStartExample}>
          {text.startExample}
        </button>
        <label class='file secondary'>
          {text.openFile}
          <input
            type='file'
            accept='.json,.reg,.ps1,.plist,.txt'
            onChange={(event) => {
              const file = event.currentTarget.files?.[0];
              if (file !== undefined) props.onFile(file);
              event.currentTarget.value = '';
            }}
          />
        </label>
        <select
          aria-label={text.addSetting}
          value=''
          disabled={props.addable === undefined}
          onChange={(event) => {
            props.onAdd(event.currentTarget.value);
            event.currentTarget.value = '';
          }}
        >
          <option value=''>{text.addSetting}</option>
          {props.addable?.map((key) => (
            <option key={key} value={key}>
              {key}
            </option>
          ))}
        </select>
      </div>
      <label>
        {text.draftLabel}
        <textarea
          class='code'
          rows={18}
          spellcheck={false}
          aria-describedby='draft-state'
          value={draft}
          onInput={(event) => props.onDraft(event.currentTarget.value)}
        />
      </label>
      <div id='draft-state' aria-live='polite'>
        {props.kind !== undefined && <p>{text.draftRead.replace('{kind}', props.kind)}</p>}
        {draft.trim() !== '' && (
          <p class={problems.some(({ severity }) => severity === 'stop') ? 'state bad' : 'state'}>
            {problems.length === 0
              ? text.draftFine
              : text.draftProblems.replace('{count}', String(problems.length))}
          </p>
        )}
      </div>
      <PolicyProblems problems={problems} />
    </>
  );
}
