import type { JSX } from 'preact';
import type { InterfaceText, Severity, Source, Wording } from '../core/index.ts';
import { IconButton } from './icon-button.tsx';
import { Icon } from './icons.tsx';
import { Sources } from './sources.tsx';
import { Uniqueness, type UniquenessProps } from './uniqueness.tsx';

/** One thing a click can do. */
export interface Choice {
  readonly label: string;
  /** The whole label, where `label` had to be cut. */
  readonly full?: string;
  /** What comes of it, in a few words ("then about 60 people"). Absent: nothing to tell. */
  readonly leadsTo?: string;
  onChoose(): void;
}

/** What came of the last fix. */
export type Notice =
  | { readonly kind: 'refused'; readonly isCopied: boolean; onCopy(): void }
  | { readonly kind: 'cannot-hold' };

export interface CardProps {
  readonly text: InterfaceText;
  readonly severity: Severity;
  readonly wording: Wording;
  readonly sources: readonly Source[];
  /** How recognisable the person is. Absent: not estimated. */
  readonly uniqueness?: UniquenessProps;
  /** Position among the findings, from 0. */
  readonly index: number;
  readonly count: number;
  readonly fixes: readonly Choice[];
  /** Ways to wave it through; empty where that is not allowed. */
  readonly dismissals: readonly Choice[];
  /** Why the organisation minds these very words. Absent: it has not said, or the finding is not about its terms. */
  readonly because?: string;
  /** The organisation's own words. Absent: none. */
  readonly organisation?: { readonly name?: string; readonly message?: string; readonly link?: string };
  readonly notice?: Notice;
  onPrevious(): void;
  onNext(): void;
  onClose(): void;
}

const severityText = {
  note: 'severityNote',
  warning: 'severityWarning',
  stop: 'severityStop',
} as const;

/** What was found, why it matters, what to do instead, and the clicks that do it. Never takes the focus by itself. */
export function Card(props: CardProps): JSX.Element {
  const { text, severity, wording } = props;
  return (
    <section class={`card ${severity}`} role='dialog' aria-labelledby='card-what' aria-describedby='card-why'>
      <Head {...props} />
      <h2 id='card-what'>{wording.what}</h2>
      <p id='card-why'>{wording.why}</p>
      {props.because !== undefined && <p class='because'>{props.because}</p>}
      {props.uniqueness !== undefined && <Uniqueness {...props.uniqueness} />}
      <p class='instead'>
        <strong>{text.instead}:</strong> {wording.instead}
      </p>
      <Remark {...props} />
      {props.fixes.length > 0 && (
        <div class='fixes'>
          {props.fixes.map((fix, index) => (
            <button
              key={`${fix.label} ${fix.leadsTo ?? ''}`}
              type='button'
              class={index === 0 ? 'primary' : 'secondary'}
              title={fix.full ?? fix.label}
              onClick={fix.onChoose}
            >
              {fix.label}
              {fix.leadsTo !== undefined && <small>{fix.leadsTo}</small>}
            </button>
          ))}
        </div>
      )}
      <footer>
        <span class='dismissals'>
          {props.dismissals.map((one) => (
            <button key={one.label} type='button' class='quiet' onClick={one.onChoose}>
              {one.label}
            </button>
          ))}
        </span>
        <Sources label={text.restsOn} sources={props.sources} />
      </footer>
    </section>
  );
}

function Head({ text, severity, index, count, onPrevious, onNext, onClose }: CardProps): JSX.Element {
  return (
    <header>
      <span class='severity'>
        <Icon name={severity} />
        {text[severityText[severity]]}
      </span>
      {count > 1 && (
        <span class='pager'>
          <IconButton icon='previous' label={text.previous} onClick={onPrevious} />
          <span>{text.position.replace('{index}', String(index + 1)).replace('{count}', String(count))}</span>
          <IconButton icon='next' label={text.next} onClick={onNext} />
        </span>
      )}
      <IconButton icon='close' class='close' label={text.close} onClick={onClose} />
    </header>
  );
}

function Remark({ text, notice, organisation }: CardProps): JSX.Element | null {
  if (notice?.kind === 'refused')
    return (
      <div class='remark' role='status'>
        <p>{text.fixRefused}</p>
        <button type='button' class='secondary' onClick={notice.onCopy}>
          {notice.isCopied ? text.copied : text.copyCorrected}
        </button>
      </div>
    );
  if (notice?.kind === 'cannot-hold') return <p class='remark'>{text.cannotHold}</p>;
  if (organisation?.message === undefined) return null;
  return (
    <p class='remark'>
      {organisation.name !== undefined && <strong>{organisation.name}:</strong>} {organisation.message}{' '}
      {organisation.link !== undefined && (
        <a href={organisation.link} target='_blank' rel='noreferrer'>
          {organisation.link}
        </a>
      )}
    </p>
  );
}
