import type { JSX } from 'preact';
import type { InterfaceText } from '../core/locales/interface-text.ts';
import { Icon } from './icons.tsx';
import { saidOf } from './said-of.ts';

/** The words of a lock. */
export type LockText = Pick<InterfaceText, 'optionsFixed' | 'organisationFixedWhy'>;

export interface LockProps {
  readonly text: LockText;
  /** Who has locked a setting. Absent: nobody, and nothing is shown. */
  readonly organisation: string | undefined;
}

/** Who has locked a setting; and why, for who points at it or listens. */
export function Lock({ text, organisation }: LockProps): JSX.Element | null {
  if (organisation === undefined) return null;
  const why = saidOf(text.organisationFixedWhy, organisation);
  return (
    <small class='lock' title={why}>
      <Icon name='lock' />
      <span>
        {saidOf(text.optionsFixed, organisation)}
        <span class='hidden'>. {why}</span>
      </span>
    </small>
  );
}
