import type { JSX } from 'preact';
import type { PolicyPageText } from '../core/locales/policy-page-text.ts';

export interface PolicyHandOutProps {
  readonly text: PolicyPageText;
  readonly targets: readonly { readonly id: string; readonly name: string }[];
  readonly target: string;
  readonly file: string;
  readonly place: string;
  /** Absent: this browser's id is known. */
  readonly extension?: string;
  readonly isForced: boolean;
  readonly output: string;
  readonly hasMistakes: boolean;
  readonly isCopied: boolean;
  onTarget(target: string): void;
  onExtension(extension: string): void;
  onForced(isForced: boolean): void;
  onCopy(): void;
  onDownload(): void;
}

/** The draft as the file that a browser or a management tool takes. */
export function PolicyHandOut(props: PolicyHandOutProps): JSX.Element {
  const { text } = props;
  return (
    <>
      <p>{text.handIntro}</p>
      {props.hasMistakes && <p class='state bad'>{text.handProblems}</p>}
      <label>
        {text.target}
        <select value={props.target} onChange={(event) => props.onTarget(event.currentTarget.value)}>
          {props.targets.map(({ id, name }) => (
            <option key={id} value={id}>
              {name}
            </option>
          ))}
        </select>
      </label>
      {props.extension !== undefined && (
        <label>
          {text.extensionId}
          <input
            type='text'
            spellcheck={false}
            value={props.extension}
            onInput={(event) => props.onExtension(event.currentTarget.value.trim())}
          />
        </label>
      )}
      <label>
        <input
          type='checkbox'
          checked={props.isForced}
          onChange={(event) => props.onForced(event.currentTarget.checked)}
        />{' '}
        {text.force}
      </label>
      <textarea class='code' rows={14} readOnly aria-label={props.file} value={props.output} />
      <p>
        <strong>{text.place}:</strong> {props.place}
      </p>
      <div class='row'>
        <button type='button' class='primary' onClick={props.onDownload}>
          {text.download.replace('{file}', props.file)}
        </button>
        <button type='button' class='secondary' onClick={props.onCopy}>
          {props.isCopied ? text.copied : text.copy}
        </button>
      </div>
    </>
  );
}
