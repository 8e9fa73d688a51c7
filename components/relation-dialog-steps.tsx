import type { JSX } from 'preact';
import { useState } from 'preact/hooks';
import type { RelationsLevel, RelationsText } from '../core/index.ts';

/** What became of an answer: in the site's message box, on the clipboard, or here to be copied. */
export type ReplyResult =
  | { readonly kind: 'inserted' }
  | { readonly kind: 'copied' | 'shown'; readonly reply: string };

/** A text with a person's name in it, which may run the other way. */
export function Named({ text, name }: { readonly text: string; readonly name: string }): JSX.Element {
  const [before = '', after = ''] = text.split('{name}');
  return (
    <>
      {before}
      {text.includes('{name}') && <bdi>{name}</bdi>}
      {after}
    </>
  );
}

interface StopProps {
  readonly text: RelationsText;
  readonly name: string;
  readonly isStaff: boolean;
  /** Said before, not just now. */
  readonly isKnown: boolean;
  readonly level: RelationsLevel;
  readonly canInvite: boolean;
  onBack(): void;
  onGoOn(): void;
  onFriends(): void;
  onForget(): void;
  onReply(kind: 'decline' | 'invite'): void;
}

/** Why it is better not to, and the ways on. */
export function RelationStop(props: StopProps): JSX.Element {
  const { text, name, isStaff, level } = props;
  const [reason, setReason] = useState('');
  const isHeld = level === 'hold' && !isStaff;
  const needsReason = level === 'reason' && !isStaff;
  const title = isStaff ? text.staffTitle : props.isKnown ? text.declaredTitle : text.patientTitle;
  return (
    <>
      <h2 id='relation-title'>
        <Named text={title} name={name} />
      </h2>
      <div id='relation-body'>
        <p>{isStaff ? text.staffWhy : text.patientWhy}</p>
        {isHeld && <p>{text.held}</p>}
      </div>
      <div class='ways'>
        <button type='button' class='primary' onClick={props.onBack}>
          {text.dontSend}
        </button>
        {!isStaff && (
          <button type='button' class='secondary' onClick={() => props.onReply('decline')}>
            {text.decline}
          </button>
        )}
        {!isStaff && props.canInvite && (
          <button type='button' class='secondary' onClick={() => props.onReply('invite')}>
            {text.invite}
          </button>
        )}
      </div>
      {needsReason && (
        <label>
          {text.reasonHint}
          <textarea
            rows={2}
            aria-label={text.reason}
            value={reason}
            onInput={(event) => setReason(event.currentTarget.value)}
          />
        </label>
      )}
      <footer>
        {!isStaff && !isHeld && (
          <button type='button' class='quiet' onClick={props.onFriends}>
            {text.friends}
          </button>
        )}
        {props.isKnown && !isHeld && (
          <button type='button' class='quiet' onClick={props.onForget}>
            {text.forget}
          </button>
        )}
        {!isHeld && (
          <button
            type='button'
            class='quiet'
            disabled={needsReason && reason.trim() === ''}
            onClick={props.onGoOn}
          >
            {text.sendAnyway}
          </button>
        )}
      </footer>
    </>
  );
}

interface ReplyProps {
  readonly text: RelationsText;
  readonly name: string;
  readonly result: ReplyResult;
  onClose(): void;
}

/** Where the answer is now. */
export function RelationReply({ text, name, result, onClose }: ReplyProps): JSX.Element {
  const says = { inserted: text.inserted, copied: text.copied, shown: text.copyThis }[result.kind];
  return (
    <>
      <h2 id='relation-title'>
        <Named text={says} name={name} />
      </h2>
      {result.kind !== 'inserted' && (
        <textarea id='relation-body' rows={5} readOnly value={result.reply} aria-label={text.theAnswer} />
      )}
      <footer>
        <button type='button' class='primary' onClick={onClose}>
          {text.done}
        </button>
      </footer>
    </>
  );
}
