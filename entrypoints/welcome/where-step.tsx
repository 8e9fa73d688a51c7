import { Lock } from '../../components/lock.tsx';
import type { OwnAccount, Policy } from '../../core/policy.ts';
import { settle } from '../../core/settle.ts';
import { countryNames } from '../shared/country-names.ts';
import { fixedBy } from '../shared/fixed-by.ts';
import type { Face } from '../shared/use-face.ts';

/** Where somebody works: the names that are the centre's, its town, the country, the official account. */
export function WhereStep({ face }: { readonly face: Face }) {
  const { settled, chosen, words, choose, language } = face;
  const { interfaceText: text, faces } = words;
  const { welcome } = faces;
  const { policy } = settled;
  const own = settle(undefined, chosen).policy;
  const lock = (path: string) => <Lock text={text} organisation={fixedBy(face, path)} />;
  const accountsLockedBy = fixedBy(face, 'accounts') ?? fixedBy(face, 'role');
  const official = own.accounts.find(({ role }) => role === 'official');
  return (
    <div class='fields'>
      <label class='wide'>
        {text.optionsEmployers}
        <textarea
          rows={2}
          disabled={settled.isFixed('employers')}
          value={(settled.isFixed('employers') ? policy : own).employers.join('\n')}
          onChange={(event) => void choose({ employers: linesOf(event.currentTarget.value) })}
        />
        <small>{text.optionsEmployersHint}</small>
        {lock('employers')}
      </label>
      <label>
        {text.optionsCity}
        <input
          type='text'
          disabled={settled.isFixed('city')}
          value={policy.city ?? ''}
          onChange={(event) => void choose({ city: event.currentTarget.value.trim() })}
        />
        {lock('city')}
      </label>
      <label>
        {text.optionsCountry}
        <select
          disabled={settled.isFixed('country')}
          value={policy.country}
          onChange={(event) => void choose({ country: event.currentTarget.value as Policy['country'] })}
        >
          {countryNames(language).map(({ id, name }) => (
            <option key={id} value={id}>
              {name}
            </option>
          ))}
        </select>
        {lock('country')}
      </label>
      <label class='wide'>
        {welcome.official}
        <input
          type='text'
          autocomplete='off'
          disabled={accountsLockedBy !== undefined}
          value={official?.handle === undefined ? '' : `@${official.handle}`}
          onChange={(event) =>
            void choose({ accounts: withOfficial(own.accounts, event.currentTarget.value) })
          }
        />
        <small>{welcome.officialHint}</small>
        <Lock text={text} organisation={accountsLockedBy} />
      </label>
    </div>
  );
}

function withOfficial(accounts: readonly OwnAccount[], typed: string): readonly OwnAccount[] {
  const handle = typed.trim().replace(/^@/, '');
  const before = accounts.find(({ role }) => role === 'official');
  const others = accounts.filter((one) => one !== before);
  return handle === '' ? others : [...others, { handle, role: 'official' }];
}

function linesOf(value: string): string[] {
  return value
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '');
}
