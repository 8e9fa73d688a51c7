import type { JSX } from 'preact';
import type { Answer, RelationsText } from '../core/index.ts';

/** Somebody who is remembered and whose page is open now. */
export interface OpenProfile {
  /** Salted hash. */
  readonly key: string;
  /** Name of the network. */
  readonly network: string;
  readonly answer: Answer;
}

const said = {
  no: 'saidNo',
  neither: 'saidNo',
  patient: 'saidPatient',
  friend: 'saidFriend',
  subordinate: 'saidSubordinate',
} as const satisfies Readonly<Record<Answer, keyof RelationsText>>;

/** What was answered about people whose pages are open in other tabs, without their names; nothing where there is none. */
export function RelationsOpen(props: {
  readonly text: RelationsText;
  readonly open: readonly OpenProfile[];
  onForget(key: string): void;
}): JSX.Element | null {
  const { text, open, onForget } = props;
  if (open.length === 0) return null;
  return (
    <ul class='open-profiles'>
      {open.map(({ key, network, answer }) => (
        <li key={key}>
          {text.openNow.replace('{network}', network).replace('{answer}', text[said[answer]])}{' '}
          <button type='button' class='secondary' onClick={() => onForget(key)}>
            {text.forgetThis}
          </button>
        </li>
      ))}
    </ul>
  );
}
