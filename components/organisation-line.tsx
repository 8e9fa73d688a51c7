import type { JSX } from 'preact';
import type { InterfaceText } from '../core/index.ts';
import { Icon } from './icons.tsx';
import { saidOf } from './said-of.ts';

export interface OrganisationLineProps {
  readonly text: Pick<InterfaceText, 'organisationLink' | 'organisationUnnamed' | 'popupManaged'>;
  /** Absent: it has not said what it is called. */
  readonly name: string | undefined;
  /** Absent: only who manages Sigilo is told. */
  readonly message: string | undefined;
  /** Address of its policy. Absent: none. */
  readonly link: string | undefined;
}

/** Who manages Sigilo, what it says, and where its guidelines are, in as few words as a card has room for. */
export function OrganisationLine({ text, name, message, link }: OrganisationLineProps): JSX.Element {
  const called = name ?? text.organisationUnnamed;
  return (
    <p class={message === undefined ? 'managed' : 'managed remark'}>
      <Icon name='building' />
      <span>
        {message === undefined ? (
          saidOf(text.popupManaged, called)
        ) : (
          <>
            <strong>{saidOf('{organisation}:', called)}</strong> {message}
          </>
        )}
        {link !== undefined && (
          <>
            {message === undefined ? ' · ' : ' '}
            <a href={link} target='_blank' rel='noreferrer'>
              {text.organisationLink}
            </a>
          </>
        )}
      </span>
    </p>
  );
}
