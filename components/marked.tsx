import type { JSX } from 'preact';

export interface MarkedProps {
  /** Words in which `names` stand between backticks. Absent: none. */
  readonly words?: string | undefined;
}

/** Words with their names set as code. */
export function Marked({ words = '' }: MarkedProps): JSX.Element {
  return (
    <>{words.split('`').map((part, index) => (index % 2 === 1 ? <code key={part}>{part}</code> : part))}</>
  );
}
