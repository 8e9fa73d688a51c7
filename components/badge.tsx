import type { JSX } from 'preact';
import type { Severity } from '../core/index.ts';
import { Icon } from './icons.tsx';

export interface BadgeProps {
  readonly count: number;
  /** Severity of the gravest finding. Absent: there is none. */
  readonly worst?: Severity;
  readonly label: string;
  readonly isOpen: boolean;
  onOpen(): void;
  /** The ready-made replies. Absent: there are none for this box. */
  readonly replies?: { readonly label: string; readonly isOpen: boolean; onOpen(): void };
}

/** The small sign beside a compose box: a seal when all is well, a count when there is something to look at; and the replies. */
export function Badge({ count, worst, label, isOpen, onOpen, replies }: BadgeProps): JSX.Element {
  return (
    <span class='badges'>
      {replies !== undefined && (
        <button
          type='button'
          class='badge replies'
          aria-label={replies.label}
          aria-haspopup='dialog'
          aria-expanded={replies.isOpen}
          title={replies.label}
          onClick={replies.onOpen}
        >
          <Icon name='bubble' />
        </button>
      )}
      <button
        type='button'
        class={`badge ${worst ?? 'calm'}`}
        aria-label={label}
        aria-haspopup='dialog'
        aria-expanded={isOpen}
        title={label}
        disabled={count === 0}
        onClick={onOpen}
      >
        <Icon name={worst ?? 'seal'} />
        {count > 0 && <span aria-hidden='true'>{count}</span>}
      </button>
    </span>
  );
}
