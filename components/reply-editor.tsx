import type { JSX } from 'preact';
import { useState } from 'preact/hooks';
import type { Situation } from '../core/library.ts';
import type { OptionsText } from '../core/locales/face-text.ts';

/** A reply as it is being written. */
export interface ReplyDraft {
  readonly title: string;
  readonly text: string;
  /** Absent: offered for anything. */
  readonly fits: Situation | undefined;
}

export interface ReplyEditorProps {
  readonly text: OptionsText;
  readonly draft: ReplyDraft;
  /** Fields that can be used, such as `{tel}`. */
  readonly fields: readonly string[];
  onSave(draft: ReplyDraft): void;
  onCancel(): void;
}

/** Writes a reply of one's own, or other words for a built-in one. */
export function ReplyEditor({ text, draft, fields, onSave, onCancel }: ReplyEditorProps): JSX.Element {
  const [now, setNow] = useState(draft);
  const isWhole = now.title.trim() !== '' && now.text.trim() !== '';
  return (
    <form
      class='editor'
      onSubmit={(event) => {
        event.preventDefault();
        if (isWhole) onSave({ ...now, title: now.title.trim(), text: now.text.trim() });
      }}
    >
      <label>
        {text.title}
        <input
          type='text'
          maxLength={80}
          value={now.title}
          onInput={(event) => setNow({ ...now, title: event.currentTarget.value })}
        />
      </label>
      <label>
        {text.text}
        <textarea
          rows={4}
          maxLength={1_000}
          value={now.text}
          onInput={(event) => setNow({ ...now, text: event.currentTarget.value })}
        />
        <small>{text.fieldsHint.replace('{fields}', fields.map((field) => `{${field}}`).join(' '))}</small>
      </label>
      <label>
        {text.fits}
        <select
          value={now.fits ?? ''}
          onChange={(event) =>
            setNow({ ...now, fits: (event.currentTarget.value || undefined) as Situation | undefined })
          }
        >
          <option value=''>{text.anything}</option>
          {Object.entries(text.situations).map(([id, name]) => (
            <option key={id} value={id}>
              {name}
            </option>
          ))}
        </select>
      </label>
      <div class='actions'>
        <button type='submit' class='primary' disabled={!isWhole}>
          {text.save}
        </button>
        <button type='button' class='secondary' onClick={onCancel}>
          {text.cancel}
        </button>
      </div>
    </form>
  );
}
