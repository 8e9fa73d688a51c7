import type { JSX } from 'preact';
import { Icon } from './icons.tsx';

export interface PageStatusProps {
  /** `on`: reads along. `partly`: warns, but cannot hold. `off`: paused, switched off or not this page's business. */
  readonly state: 'on' | 'partly' | 'off' | 'paused';
  readonly title: string;
  readonly how: string;
}

const icons = { on: 'seal', partly: 'note', off: 'rest', paused: 'pause' } as const;

/** Whether this page is guarded, and why. */
export function PageStatus({ state, title, how }: PageStatusProps): JSX.Element {
  return (
    <section class={`page-status ${state}`} aria-live='polite'>
      <span class='sign'>
        <Icon name={icons[state]} />
      </span>
      <div>
        <h2>{title}</h2>
        <p>{how}</p>
      </div>
    </section>
  );
}
