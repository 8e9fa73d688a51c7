import type { JSX } from 'preact';
import type { InterfaceText, Organisation } from '../core/index.ts';
import { Icon } from './icons.tsx';
import { saidOf } from './said-of.ts';

export interface OrganisationNoteProps {
  readonly text: InterfaceText;
  /** Absent: the organisation has not said who it is. */
  readonly organisation: Organisation | undefined;
  /** How many of its settings were refused. */
  readonly refused: number;
  /** Which version of its policy holds. Absent: it does not say, or it is not of interest here. */
  readonly version?: string | undefined;
  /** Says why settings are fixed. Absent: not of interest here. */
  readonly isExplained?: boolean;
  /** Opens the policy page. Absent: it is open. */
  readonly onPolicy?: () => void;
}

/** Who manages Sigilo here, what it says, and whom to ask. */
export function OrganisationNote(props: OrganisationNoteProps): JSX.Element {
  const { text, organisation, refused, version, isExplained, onPolicy } = props;
  const { name = text.organisationUnnamed, message, contact, link } = organisation ?? {};
  return (
    <section class='organisation'>
      <strong>
        <Icon name='building' />
        {saidOf(text.popupManaged, name)}
        {version !== undefined && ` · ${version}`}
      </strong>
      {message !== undefined && <p>{message}</p>}
      {contact !== undefined && <p>{text.organisationContact.replace('{contact}', contact)}</p>}
      {isExplained === true && <p>{saidOf(text.organisationFixedWhy, name)}</p>}
      {refused > 0 && <p>{text.organisationRefused.replace('{count}', String(refused))}</p>}
      <p class='links'>
        {link !== undefined && (
          <a href={link} target='_blank' rel='noreferrer'>
            {text.organisationLink}
          </a>
        )}
        {onPolicy !== undefined && (
          <button type='button' class='link' onClick={onPolicy}>
            {text.organisationSettings}
          </button>
        )}
      </p>
    </section>
  );
}
