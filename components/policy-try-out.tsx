import type { JSX } from 'preact';
import type { GateMode, Role, Severity } from '../core/index.ts';
import type { PolicyPageText } from '../core/locales/policy-page-text.ts';
import { Icon } from './icons.tsx';

/** How a post is judged, in words. */
export interface Judged {
  readonly gate: GateMode;
  readonly remarks: readonly { readonly severity: Severity; readonly what: string }[];
  /** The role that the post is judged in. */
  readonly role: Role;
}

/** One post, judged twice. */
export interface Trial {
  readonly post: string;
  readonly today: Judged;
  readonly draft: Judged;
}

/** Where the posts are tried: ids, and empty where nothing was picked. */
export interface TrialStand {
  readonly network: string;
  readonly account: string;
  readonly role: Role | '';
}

export interface PolicyTryOutProps {
  readonly text: PolicyPageText;
  readonly trials: readonly Trial[];
  readonly own: string;
  readonly stand: TrialStand;
  /** Names by id. */
  readonly networks: Readonly<Record<string, string>>;
  /** Accounts that the policies name on this network. */
  readonly accounts: readonly string[];
  onOwn(own: string): void;
  onStand(stand: TrialStand): void;
}

/** The same posts under today's policy and under the draft, side by side. */
export function PolicyTryOut(props: PolicyTryOutProps): JSX.Element {
  const { text, trials, own, onOwn } = props;
  return (
    <>
      <p>{text.tryIntro}</p>
      <Stand {...props} />
      <label>
        {text.tryLabel}
        <textarea
          rows={2}
          placeholder={text.tryPlaceholder}
          value={own}
          onInput={(event) => onOwn(event.currentTarget.value)}
        />
      </label>
      {trials.map(({ post, today, draft }) => {
        const isSame = sameVerdict(today, draft);
        return (
          <article key={post} class={isSame ? 'trial' : 'trial changed'}>
            <blockquote>{post}</blockquote>
            <p class='difference'>{isSame ? text.same : text.differs}</p>
            <div class='columns'>
              <Column text={text} title={text.today} judged={today} />
              <Column text={text} title={text.withDraft} judged={draft} />
            </div>
          </article>
        );
      })}
    </>
  );
}

function Stand({ text, stand, networks, accounts, onStand }: PolicyTryOutProps): JSX.Element {
  const roles = Object.entries(text.roles);
  return (
    <div class='stand'>
      <Pick
        label={text.tryNetwork}
        value={stand.network}
        options={Object.entries(networks)}
        onPick={(network) => onStand({ ...stand, network, account: '' })}
      />
      <Pick
        label={text.tryAccount}
        value={stand.account}
        options={[['', text.tryAccountUnknown], ...accounts.map((name) => [name, name] as const)]}
        onPick={(account) => onStand({ ...stand, account })}
      />
      <Pick
        label={text.tryRole}
        value={stand.role}
        options={[['', text.tryRoleOwn], ...roles]}
        onPick={(role) => onStand({ ...stand, role: role as Role | '' })}
      />
    </div>
  );
}

interface PickProps {
  readonly label: string;
  readonly value: string;
  readonly options: readonly (readonly [id: string, name: string])[];
  onPick(id: string): void;
}

function Pick({ label, value, options, onPick }: PickProps): JSX.Element {
  return (
    <label>
      {label}
      <select value={value} onChange={(event) => onPick(event.currentTarget.value)}>
        {options.map(([id, name]) => (
          <option key={id} value={id}>
            {name}
          </option>
        ))}
      </select>
    </label>
  );
}

function sameVerdict(a: Judged, b: Judged): boolean {
  return a.gate === b.gate && JSON.stringify(a.remarks) === JSON.stringify(b.remarks);
}

interface ColumnProps {
  readonly text: PolicyPageText;
  readonly title: string;
  readonly judged: Judged;
}

function Column({ text, title, judged }: ColumnProps): JSX.Element {
  return (
    <section>
      <h3>
        {title}: <span class={`gate ${judged.gate}`}>{text.gates[judged.gate]}</span>
        <small>{text.tryAs.replace('{role}', text.roles[judged.role])}</small>
      </h3>
      <ul>
        {judged.remarks.length === 0 && <li class='quiet'>{text.quiet}</li>}
        {judged.remarks.map(({ severity, what }, index) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: two remarks may read the same
          <li key={index} class={severity}>
            <Icon name={severity} />
            <span>{what}</span>
          </li>
        ))}
      </ul>
    </section>
  );
}
