import { AccountsForm } from '../../components/accounts-form.tsx';
import { SettingsForm } from '../../components/settings-form.tsx';
import { languageIds, libraries } from '../../core/locales/libraries.ts';
import type { OwnAccount, Policy } from '../../core/policy.ts';
import { type Settled, settle } from '../../core/settle.ts';
import { countryNames } from '../shared/country-names.ts';
import { fixedBy } from '../shared/fixed-by.ts';
import { networkNames } from '../shared/network-names.ts';
import { openPolicyPage, openWelcomePage } from '../shared/open-page.ts';
import type { PartProps } from './main.tsx';

/** Who the person is, where, and for which accounts. */
export function ProfilePart({ face, save }: PartProps) {
  const { settled, chosen, words, language } = face;
  const { interfaceText: text, faces } = words;
  const { policy } = settled;
  const own = settle(undefined, chosen).policy;
  const lockedBy = (path: string) => fixedBy(face, path);
  return (
    <>
      <SettingsForm
        text={text}
        policy={policy}
        countries={countryNames(language)}
        languages={languageIds.map((id) => ({ id, name: libraries[id].name }))}
        fixedBy={lockedBy}
        own={own}
        onChange={save}
      />
      <AccountsForm
        text={faces.options}
        interfaceText={text}
        roles={faces.roles}
        accounts={accountsShown(settled, own)}
        lockedBy={lockedBy('accounts') ?? lockedBy('role')}
        networks={networkNames}
        switches={policy.networks}
        fixedBy={lockedBy}
        onAccounts={(accounts) => save({ accounts })}
        onSwitch={(id, isOn) => save({ networks: { ...own.networks, [id]: isOn } })}
      />
      <p class='links'>
        <button type='button' class='link' onClick={openWelcomePage}>
          {faces.popup.introduction}
        </button>
        {!settled.isManaged && (
          <button type='button' class='link' onClick={openPolicyPage}>
            {text.popupPolicy}
          </button>
        )}
      </p>
    </>
  );
}

/** The accounts as they hold: a role that is fixed holds for those of the person too. */
function accountsShown({ policy, isFixed }: Settled, own: Pick<Policy, 'accounts'>): readonly OwnAccount[] {
  if (isFixed('accounts')) return policy.accounts;
  return isFixed('role') ? own.accounts.map((one) => ({ ...one, role: policy.role })) : own.accounts;
}
