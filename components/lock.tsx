import type { JSX } from 'preact';
import type { InterfaceText } from '../core/locales/interface-text.ts';
import { Icon } from './icons.tsx';

export interface LockProps {
  readonly text: Pick<InterfaceText, 'optionsFixed'>;
  /** Who has locked a setting. Absent: nobody, and nothing is shown. */
  readonly organisation: string | undefined;
  /** Why, for who points at it or listens. Absent: it is said elsewhere. */
  readonly why?: string;
}

/** Who has locked a setting. */
export function Lock({ text, organisation, why }: LockProps): JSX.Element | null {
  if (organisation === undefined) return null;
  return (
    <small class='lock' title={why}>
      <Icon name='lock' />
      <span>
        {text.optionsFixed.replace('{organisation}', organisation)}
        {why !== undefined && <span class='hidden'>. {why}</span>}
      </span>
    </small>
  );
}
