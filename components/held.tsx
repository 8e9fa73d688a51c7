import type { JSX } from 'preact';
import { useEffect, useRef, useState } from 'preact/hooks';
import type { GateMode, InterfaceText, Severity } from '../core/index.ts';
import { Icon } from './icons.tsx';

/** One reason why the post is held. */
export interface Reason {
  readonly severity: Severity;
  readonly what: string;
  readonly instead: string;
  onOpen(): void;
}

export interface HeldProps {
  readonly text: InterfaceText;
  readonly mode: Exclude<GateMode, 'open'>;
  readonly reasons: readonly Reason[];
  /** The checker itself failed, so nothing is known of the text. */
  readonly isUnchecked: boolean;
  onBack(): void;
  onPost(): void;
}

/** Shown instead of posting: why, and the ways on. Takes the focus, since the author has just pressed Post. */
export function Held({ text, mode, reasons, isUnchecked, onBack, onPost }: HeldProps): JSX.Element {
  const [reason, setReason] = useState('');
  const back = useRef<HTMLButtonElement>(null);
  useEffect(() => back.current?.focus({ preventScroll: true }), []);
  const mayPost = mode === 'confirm' || (mode === 'justify' && reason.trim() !== '');
  return (
    <div class='veil'>
      <section
        class='held'
        role='alertdialog'
        aria-modal='true'
        aria-labelledby='held-title'
        aria-describedby='held-reasons'
      >
        <h2 id='held-title'>{text.heldTitle}</h2>
        <div id='held-reasons'>
          {isUnchecked && <p>{mode === 'shut' ? text.heldUncheckedBlocked : text.heldUnchecked}</p>}
          <ul>
            {reasons.map((one) => (
              <li key={one.what} class={one.severity}>
                <button type='button' onClick={one.onOpen}>
                  <Icon name={one.severity} />
                  <span>
                    <strong>{one.what}</strong>
                    {one.instead}
                  </span>
                </button>
              </li>
            ))}
          </ul>
          {mode === 'shut' && !isUnchecked && <p>{text.heldShut}</p>}
        </div>
        {mode === 'justify' && (
          <label>
            {text.heldJustify}
            <textarea
              rows={2}
              aria-label={text.heldReason}
              value={reason}
              onInput={(event) => setReason(event.currentTarget.value)}
            />
          </label>
        )}
        <footer>
          {mode !== 'shut' && (
            <button type='button' class='secondary' disabled={!mayPost} onClick={onPost}>
              {text.heldPost}
            </button>
          )}
          <button type='button' class='primary' ref={back} onClick={onBack}>
            {text.heldBack}
          </button>
        </footer>
      </section>
    </div>
  );
}
