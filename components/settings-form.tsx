import type { ComponentChildren, JSX } from 'preact';
import type { InterfaceText, LanguageId, Policy, Role } from '../core/index.ts';
import { Lock } from './lock.tsx';

export interface SettingsFormProps {
  readonly text: InterfaceText;
  readonly policy: Policy;
  readonly countries: readonly { readonly id: Policy['country']; readonly name: string }[];
  readonly languages: readonly { readonly id: LanguageId; readonly name: string }[];
  /** Who fixed a setting, such as `role` or `fields.mail`, so that it cannot be changed. Absent: nobody. */
  fixedBy(path: string): string | undefined;
  /** What the person has put in; `policy` also has what the organisation puts in. */
  readonly own: { readonly fields: Policy['fields']; readonly employers: readonly string[] };
  onChange(change: Partial<Policy>): void;
}

const roles = [
  ['clinician', 'roleClinician'],
  ['official', 'roleOfficial'],
  ['supervisor', 'roleSupervisor'],
] as const satisfies readonly (readonly [Role, keyof InterfaceText])[];

const fields = [
  ['mail', 'fieldMail', 'email'],
  ['tel', 'fieldTel', 'tel'],
  ['page', 'fieldPage', 'text'],
  ['link', 'fieldLink', 'url'],
] as const;

/** The few settings that make the advice fit. Each change is reported at once; there is no button to forget. */
export function SettingsForm(props: SettingsFormProps): JSX.Element {
  const { text, policy, onChange } = props;
  return (
    <>
      <Group {...props} path='role' title={text.optionsRole}>
        {roles.map(([role, label]) => (
          <label key={role}>
            <input
              type='radio'
              name='role'
              checked={policy.role === role}
              onChange={() => onChange({ role })}
            />{' '}
            {text[label]}
          </label>
        ))}
      </Group>
      <Group {...props} path='employers' title={text.optionsEmployers} hint={text.optionsEmployersHint}>
        <textarea
          rows={3}
          aria-label={text.optionsEmployers}
          value={(props.fixedBy('employers') === undefined ? props.own.employers : policy.employers).join(
            '\n',
          )}
          onChange={(event) => onChange({ employers: linesOf(event.currentTarget.value) })}
        />
        <Others {...props} />
      </Group>
      <div class='pair'>
        <Group {...props} path='city' title={text.optionsCity}>
          <input
            type='text'
            aria-label={text.optionsCity}
            value={policy.city ?? ''}
            onChange={(event) => onChange({ city: event.currentTarget.value })}
          />
        </Group>
        <Group {...props} path='country' title={text.optionsCountry} hint={text.optionsCountryHint}>
          <select
            aria-label={text.optionsCountry}
            value={policy.country}
            onChange={(event) => onChange({ country: event.currentTarget.value as Policy['country'] })}
          >
            {props.countries.map(({ id, name }) => (
              <option key={id} value={id}>
                {name}
              </option>
            ))}
          </select>
        </Group>
      </div>
      <Languages {...props} />
      <Group {...props} title={text.optionsFields} hint={text.optionsFieldsHint}>
        <div class='pair'>
          {fields.map(([field, label, type]) => (
            <label key={field}>
              {text[label]}
              <Lock text={text} organisation={props.fixedBy(`fields.${field}`)} />
              <input
                type='text'
                inputMode={type}
                disabled={props.fixedBy(`fields.${field}`) !== undefined}
                value={policy.fields[field] ?? ''}
                onChange={(event) =>
                  onChange({ fields: { ...props.own.fields, [field]: event.currentTarget.value } })
                }
              />
            </label>
          ))}
        </div>
      </Group>
    </>
  );
}

/** Names that the organisation adds to those of the person. */
function Others({ text, policy, own, fixedBy }: SettingsFormProps): JSX.Element | null {
  const names = policy.employers.filter((name) => !own.employers.includes(name));
  if (fixedBy('employers') !== undefined || names.length === 0) return null;
  return (
    <small>
      {text.organisationAlso
        .replace('{names}', names.join(', '))
        .replace('{organisation}', policy.organisation?.name ?? text.organisationUnnamed)}
    </small>
  );
}

function Languages(props: SettingsFormProps): JSX.Element {
  const { text, policy, languages, onChange } = props;
  return (
    <div class='pair'>
      <Group {...props} path='interfaceLanguage' title={text.optionsLanguage}>
        <select
          aria-label={text.optionsLanguage}
          value={policy.interfaceLanguage ?? ''}
          onChange={(event) => onChange({ interfaceLanguage: event.currentTarget.value as LanguageId })}
        >
          <option value=''>{text.optionsLanguageAuto}</option>
          {languages.map(({ id, name }) => (
            <option key={id} value={id}>
              {name}
            </option>
          ))}
        </select>
      </Group>
      <Group {...props} path='languages' title={text.optionsLanguages}>
        {languages.map(({ id, name }) => (
          <label key={id}>
            <input
              type='checkbox'
              checked={policy.languages.includes(id)}
              disabled={policy.languages.length === 1 && policy.languages.includes(id)}
              onChange={(event) =>
                onChange({ languages: toggled(policy.languages, id, event.currentTarget.checked) })
              }
            />{' '}
            {name}
          </label>
        ))}
        <small>{text.optionsLanguagesHint}</small>
      </Group>
    </div>
  );
}

interface GroupProps extends SettingsFormProps {
  /** The setting that is locked as a whole. Absent: its parts are locked one by one. */
  readonly path?: keyof Policy;
  readonly title: string;
  readonly hint?: string;
  readonly children: ComponentChildren;
}

function Group({ path, title, hint, text, fixedBy, children }: GroupProps): JSX.Element {
  const organisation = path === undefined ? undefined : fixedBy(path);
  return (
    <fieldset disabled={organisation !== undefined}>
      <legend>{title}</legend>
      <Lock text={text} organisation={organisation} />
      {children}
      {hint !== undefined && <small>{hint}</small>}
    </fieldset>
  );
}

function linesOf(value: string): string[] {
  return value
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '');
}

function toggled(list: readonly LanguageId[], id: LanguageId, isOn: boolean): LanguageId[] {
  return isOn ? [...list, id] : list.filter((one) => one !== id);
}
