import type { JSX } from 'preact';
import { Icon, type IconName } from './icons.tsx';

export interface IconButtonProps {
  readonly icon: IconName;
  /** Its name, for everybody. */
  readonly label: string;
  /** Shown to who points at it, where that is shorter. Absent: the name. */
  readonly title?: string;
  readonly class?: string;
  onClick(): void;
}

/** A quiet button that shows an icon alone. */
export function IconButton({ icon, label, title = label, onClick, ...rest }: IconButtonProps): JSX.Element {
  const classes = ['quiet', rest.class].filter(Boolean).join(' ');
  return (
    <button type='button' class={classes} aria-label={label} title={title} onClick={onClick}>
      <Icon name={icon} />
    </button>
  );
}
