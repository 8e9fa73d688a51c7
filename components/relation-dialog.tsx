import type { JSX } from 'preact';
import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import type { Answer, Question, RelationsLevel, RelationsText } from '../core/index.ts';
import { Named, RelationReply, RelationStop, type ReplyResult } from './relation-dialog-steps.tsx';

/** What the author has decided: whether the button acts, and what is to be remembered. */
export interface RelationOutcome {
  readonly goesOn: boolean;
  /** Absent: nothing more than has been told. */
  readonly answer?: Answer;
  /** The next people on this page are no patients either. */
  readonly isForNext?: boolean;
}

export interface RelationDialogProps {
  readonly text: RelationsText;
  /** Shown only; never kept. */
  readonly name: string;
  readonly question: Exclude<Question, 'none'>;
  readonly level: RelationsLevel;
  /** After "no": ask whether it is staff. */
  readonly asksStaff: boolean;
  /** Several people have been asked about in a row. */
  readonly offersNext: boolean;
  readonly isRemembered: boolean;
  readonly canInvite: boolean;
  onAnswer(answer: Answer | undefined): void;
  onReply(kind: 'decline' | 'invite'): Promise<ReplyResult>;
  onDone(outcome: RelationOutcome): void;
}

/**
 * The question at a button. Takes the focus as a whole, so that a key held down answers nothing; Tab goes round inside, Escape
 * leaves everything as it is.
 */
export function RelationDialog(props: RelationDialogProps): JSX.Element {
  const { text, name, onAnswer, onReply, onDone } = props;
  const [question, setQuestion] = useState(props.question);
  const [reply, setReply] = useState<ReplyResult>();
  const [isForNext, setForNext] = useState(false);
  const box = useRef<HTMLElement>(null);
  // biome-ignore lint/correctness/useExhaustiveDependencies: each step takes the focus anew
  useLayoutEffect(() => box.current?.focus({ preventScroll: true }), [question, reply]);
  const ask = question === 'staff' ? text.askStaff : text.askPatient;
  const step = (answer: Answer, next: typeof question) => {
    onAnswer(answer);
    setQuestion(next);
  };
  const no = () => {
    if (question === 'staff') onDone({ goesOn: true, answer: 'neither' });
    else if (props.asksStaff) step('no', 'staff');
    else onDone({ goesOn: true, answer: 'no', isForNext });
  };
  const isQuestion = question === 'patient' || question === 'staff';
  return (
    <div class='veil'>
      <section
        class='held relation'
        role='dialog'
        aria-modal='true'
        aria-labelledby='relation-title'
        aria-describedby='relation-body'
        tabIndex={-1}
        ref={box}
        onKeyDown={(event) => onKey(event, box.current, () => onDone({ goesOn: false }))}
      >
        {reply !== undefined ? (
          <RelationReply text={text} name={name} result={reply} onClose={() => onDone({ goesOn: false })} />
        ) : isQuestion ? (
          <>
            <h2 id='relation-title'>
              <Named text={ask} name={name} />
            </h2>
            {props.isRemembered && <p id='relation-body'>{text.askPatientHint}</p>}
            <div class='answers'>
              <button type='button' class='secondary' onClick={no}>
                {text.no}
              </button>
              <button
                type='button'
                class='secondary'
                onClick={() =>
                  question === 'staff'
                    ? step('subordinate', 'declared-staff')
                    : step('patient', 'declared-patient')
                }
              >
                {text.yes}
              </button>
              {question === 'patient' && (
                <button
                  type='button'
                  class='secondary wide'
                  onClick={() => onDone({ goesOn: true, answer: 'friend' })}
                >
                  {text.friends}
                </button>
              )}
            </div>
            {props.offersNext && question === 'patient' && (
              <label class='next'>
                <input
                  type='checkbox'
                  checked={isForNext}
                  onChange={(event) => setForNext(event.currentTarget.checked)}
                />{' '}
                {text.nextOnes}
              </label>
            )}
            <footer>
              <button type='button' class='quiet' onClick={() => onDone({ goesOn: true })}>
                {text.later}
              </button>
              <button type='button' class='quiet' onClick={() => onDone({ goesOn: false })}>
                {text.cancel}
              </button>
            </footer>
          </>
        ) : (
          <RelationStop
            text={text}
            name={name}
            isStaff={question === 'declared-staff'}
            isKnown={props.question === question}
            level={props.level}
            canInvite={props.canInvite}
            onBack={() => onDone({ goesOn: false })}
            onGoOn={() => onDone({ goesOn: true })}
            onFriends={() => onDone({ goesOn: true, answer: 'friend' })}
            onForget={() => {
              onAnswer(undefined);
              setQuestion('patient');
            }}
            onReply={(kind) => void onReply(kind).then(setReply)}
          />
        )}
      </section>
    </div>
  );
}

function onKey(event: KeyboardEvent, box: HTMLElement | null, leave: () => void): void {
  if (event.isComposing) return;
  if (event.key === 'Escape') {
    event.preventDefault();
    leave();
  }
  if (event.key !== 'Tab' || box === null) return;
  const stops = [...box.querySelectorAll<HTMLElement>('button:not(:disabled), input, textarea')];
  const at = stops.indexOf((box.getRootNode() as ShadowRoot).activeElement as HTMLElement);
  const next = event.shiftKey ? (at <= 0 ? stops.length - 1 : at - 1) : (at + 1) % stops.length;
  event.preventDefault();
  stops[next]?.focus({ preventScroll: true });
}
