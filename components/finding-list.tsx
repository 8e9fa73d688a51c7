import type { JSX } from 'preact';
import type { Severity } from '../core/finding.ts';
import { Icon } from './icons.tsx';

/** One remark in a list. */
export interface Remark {
  readonly severity: Severity;
  readonly what: string;
  readonly instead: string;
  /** Absent: there is nothing to open. */
  readonly onOpen?: () => void;
}

export interface FindingListProps {
  readonly remarks: readonly Remark[];
  /** What the severities are called, since colour and shape alone do not say it. */
  readonly severities: Readonly<Record<Severity, string>>;
  /** What opening does, for the buttons' titles. */
  readonly open?: string;
}

/** Remarks, each with its sign, what it is about and what to do instead. */
export function FindingList({ remarks, severities, open }: FindingListProps): JSX.Element {
  return (
    <ul class='findings'>
      {remarks.map(({ severity, what, instead, onOpen }) => {
        const inside = (
          <>
            <Icon name={severity} />
            <span>
              <span class='hidden'>{severities[severity]}: </span>
              <strong>{what}</strong>
              <small>{instead}</small>
            </span>
          </>
        );
        return (
          <li key={what} class={severity}>
            {onOpen === undefined ? (
              <div class='finding'>{inside}</div>
            ) : (
              <button type='button' class='finding' title={open} onClick={onOpen}>
                {inside}
                <Icon name='next' />
              </button>
            )}
          </li>
        );
      })}
    </ul>
  );
}
