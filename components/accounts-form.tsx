import type { JSX } from 'preact';
import { useState } from 'preact/hooks';
import type { FaceText, OptionsText } from '../core/locales/face-text.ts';
import type { InterfaceText } from '../core/locales/interface-text.ts';
import type { OwnAccount } from '../core/policy.ts';
import type { Role } from '../core/role.ts';
import { IconButton } from './icon-button.tsx';
import { Lock } from './lock.tsx';

export interface AccountsFormProps {
  readonly text: OptionsText;
  readonly interfaceText: InterfaceText;
  readonly roles: FaceText['roles'];
  readonly accounts: readonly OwnAccount[];
  /** Who has fixed the accounts, or the role that they speak in. Absent: nobody. */
  readonly lockedBy: string | undefined;
  /** Names by id. */
  readonly networks: Readonly<Record<string, string>>;
  readonly switches: Readonly<Record<string, boolean>>;
  fixedBy(path: string): string | undefined;
  onAccounts(accounts: readonly OwnAccount[]): void;
  onSwitch(network: string, isOn: boolean): void;
}

/** Which account speaks in which role, and on which networks Sigilo reads along. */
export function AccountsForm(props: AccountsFormProps): JSX.Element {
  const { text, accounts, lockedBy, roles, networks } = props;
  return (
    <>
      <fieldset disabled={lockedBy !== undefined}>
        <legend>{text.accounts}</legend>
        <Lock text={props.interfaceText} organisation={lockedBy} />
        <small>{text.accountsHint}</small>
        <ul class='rows'>
          {accounts.length === 0 && <li class='empty'>{text.accountsNone}</li>}
          {accounts.map((account) => {
            const name = nameOf(account);
            const key = `${account.network ?? ''} ${name}`;
            return (
              <li key={key}>
                <span>
                  <strong>{name}</strong>
                  <small>
                    {account.network === undefined ? '' : (networks[account.network] ?? account.network)}
                  </small>
                </span>
                <select
                  aria-label={`${text.accountRole}: ${name}`}
                  value={account.role}
                  onChange={(event) => {
                    const role = event.currentTarget.value as Role;
                    props.onAccounts(accounts.map((one) => (one === account ? { ...one, role } : one)));
                  }}
                >
                  {Object.entries(roles).map(([id, label]) => (
                    <option key={id} value={id}>
                      {label}
                    </option>
                  ))}
                </select>
                <IconButton
                  icon='trash'
                  label={text.accountRemove.replace('{account}', name)}
                  onClick={() => props.onAccounts(accounts.filter((one) => one !== account))}
                />
              </li>
            );
          })}
        </ul>
        {lockedBy === undefined && <NewAccount {...props} />}
      </fieldset>
      <fieldset>
        <legend>{text.networks}</legend>
        {Object.entries(networks).map(([id, name]) => {
          const organisation = props.fixedBy(`networks.${id}`);
          return (
            <label key={id}>
              <input
                type='checkbox'
                checked={props.switches[id] !== false}
                disabled={organisation !== undefined}
                onChange={(event) => props.onSwitch(id, event.currentTarget.checked)}
              />{' '}
              {name}
              <Lock text={props.interfaceText} organisation={organisation} />
            </label>
          );
        })}
        <small>{text.networksHint}</small>
      </fieldset>
    </>
  );
}

function NewAccount({ text, accounts, roles, networks, onAccounts }: AccountsFormProps): JSX.Element {
  const [handle, setHandle] = useState('');
  const [place, setPlace] = useState('');
  const [role, setRole] = useState<Role>('official');
  const add = (event: Event): void => {
    event.preventDefault();
    const name = handle.trim().replace(/^@/, '');
    if (name === '') return;
    const where = place === '' ? {} : { network: place };
    const others = accounts.filter((one) => one.handle !== name || one.network !== (place || undefined));
    onAccounts([...others, { ...where, handle: name, role }]);
    setHandle('');
  };
  return (
    <form class='new' onSubmit={add}>
      <label>
        {text.accountHandle}
        <input
          type='text'
          autocomplete='off'
          value={handle}
          onInput={(event) => setHandle(event.currentTarget.value)}
        />
      </label>
      <label>
        {text.accountNetwork}
        <select value={place} onChange={(event) => setPlace(event.currentTarget.value)}>
          <option value=''>{text.accountAnywhere}</option>
          {Object.entries(networks).map(([id, name]) => (
            <option key={id} value={id}>
              {name}
            </option>
          ))}
        </select>
      </label>
      <label>
        {text.accountRole}
        <select value={role} onChange={(event) => setRole(event.currentTarget.value as Role)}>
          {Object.entries(roles).map(([id, label]) => (
            <option key={id} value={id}>
              {label}
            </option>
          ))}
        </select>
      </label>
      <button type='submit' class='secondary'>
        {text.accountAdd}
      </button>
    </form>
  );
}

function nameOf({ handle, name }: OwnAccount): string {
  return handle === undefined ? (name ?? '') : `@${handle.replace(/^@/, '')}`;
}
