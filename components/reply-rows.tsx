import type { JSX } from 'preact';

/** A ready-made reply in a list. */
export interface ReplyRow {
  readonly id: string;
  readonly title: string;
  readonly text: string;
}

export interface ReplyRowsProps {
  readonly rows: readonly ReplyRow[];
  readonly language: string;
  /** Label of the button, "Insert" or "Copy". */
  readonly action: string;
  /** Id of the row that has just been used, and what to say of it. Absent: none. */
  readonly used?: { readonly id: string; readonly words: string };
  onUse(row: ReplyRow): void;
}

/** Ready-made replies, each with one button. */
export function ReplyRows({ rows, language, action, used, onUse }: ReplyRowsProps): JSX.Element {
  return (
    <ul class='reply-rows'>
      {rows.map((row) => (
        <li key={row.id}>
          <div>
            <strong>{row.title}</strong>
            <span lang={language}>{row.text}</span>
          </div>
          <button
            type='button'
            class='secondary'
            aria-label={`${action}: ${row.title}`}
            onClick={() => onUse(row)}
          >
            {used?.id === row.id ? used.words : action}
          </button>
        </li>
      ))}
    </ul>
  );
}
