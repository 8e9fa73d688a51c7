import type { JSX } from 'preact';
import { useState } from 'preact/hooks';
import type { OptionsText } from '../core/locales/face-text.ts';
import type { OwnTerm, TermAction } from '../core/own-terms.ts';
import { IconButton } from './icon-button.tsx';
import { Lock, type LockText } from './lock.tsx';

export interface OwnWordsProps {
  readonly text: OptionsText;
  readonly terms: readonly OwnTerm[];
  /** How many words the organisation adds. */
  readonly ofOrganisation: number;
  readonly lockText: LockText;
  /** Who has fixed the words, so that the person's own rest. Absent: nobody. */
  readonly lockedBy: string | undefined;
  onTerms(terms: readonly OwnTerm[]): void;
}

const actions = [
  ['watch', 'wordWatch'],
  ['block', 'wordBlock'],
  ['allow', 'wordAllow'],
] as const satisfies readonly (readonly [TermAction, keyof OptionsText])[];

/** Words that the person wants to be reminded of, or never to hear about. */
export function OwnWords(props: OwnWordsProps): JSX.Element {
  const { text, terms, ofOrganisation, lockedBy, onTerms } = props;
  const isFixed = lockedBy !== undefined;
  const [word, setWord] = useState('');
  const [action, setAction] = useState<TermAction>('watch');
  const [isTwice, setTwice] = useState(false);
  const add = (event: Event): void => {
    event.preventDefault();
    const term = word.trim();
    if (term === '') return;
    const isKnown = terms.some((one) => one.term.toLowerCase() === term.toLowerCase());
    setTwice(isKnown);
    if (isKnown) return;
    onTerms([...terms, { term, action }]);
    setWord('');
  };
  return (
    <>
      <Lock text={props.lockText} organisation={lockedBy} />
      {!isFixed && (
        <form class='new' onSubmit={add}>
          <label>
            {text.word}
            <input
              type='text'
              maxLength={100}
              autocomplete='off'
              value={word}
              aria-invalid={isTwice}
              onInput={(event) => {
                setWord(event.currentTarget.value);
                setTwice(false);
              }}
            />
          </label>
          <label>
            {text.wordDo}
            <select value={action} onChange={(event) => setAction(event.currentTarget.value as TermAction)}>
              {actions.map(([id, label]) => (
                <option key={id} value={id}>
                  {text[label]}
                </option>
              ))}
            </select>
          </label>
          <button type='submit' class='secondary'>
            {text.wordAdd}
          </button>
        </form>
      )}
      <p role='status'>{isTwice ? text.wordTwice : ''}</p>
      <ul class='rows'>
        {terms.length === 0 && !isFixed && <li class='empty'>{text.wordsNone}</li>}
        {terms.map((one) => (
          <li key={one.term}>
            <span>
              <strong>{one.term}</strong>
              <small>{text[actions.find(([id]) => id === one.action)?.[1] ?? 'wordWatch']}</small>
            </span>
            {!isFixed && (
              <IconButton
                icon='trash'
                label={`${text.remove}: ${one.term}`}
                title={text.remove}
                onClick={() => onTerms(terms.filter((other) => other !== one))}
              />
            )}
          </li>
        ))}
      </ul>
      {ofOrganisation > 0 && <p>{text.wordsOfOrganisation.replace('{count}', String(ofOrganisation))}</p>}
    </>
  );
}
