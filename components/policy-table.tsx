import type { JSX } from 'preact';
import { useState } from 'preact/hooks';
import type { PolicyPageText } from '../core/locales/policy-page-text.ts';
import type { Entry } from '../core/policy-in-force.ts';
import { Icon } from './icons.tsx';
import { Marked } from './marked.tsx';

export interface PolicyTableProps {
  readonly text: PolicyPageText;
  readonly entries: readonly Entry[];
}

/** Every setting in force and whose word it is; first only those that somebody has set. */
export function PolicyTable({ text, entries }: PolicyTableProps): JSX.Element {
  const [isWhole, setWhole] = useState(false);
  const shown = isWhole ? entries : entries.filter(({ origin }) => origin !== 'sigilo');
  return (
    <>
      {shown.length === 0 ? (
        <p>{text.nothingSaid}</p>
      ) : (
        <table class='settings'>
          <thead>
            <tr>
              <th scope='col'>{text.setting}</th>
              <th scope='col'>{text.value}</th>
              <th scope='col'>{text.whose}</th>
            </tr>
          </thead>
          <tbody>
            {shown.map((entry, index) => (
              <tr key={entry.path}>
                <th scope='row'>
                  <code>{entry.path}</code>
                  {shown[index - 1]?.key !== entry.key && (
                    <small>
                      <Marked words={describe(entry, text)} />
                    </small>
                  )}
                </th>
                <td>{wordsFor(entry.value, text)}</td>
                <td class={entry.origin}>
                  {entry.origin === 'organisation' && <Icon name='lock' />}
                  {text.origins[entry.origin]}
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      )}
      <button type='button' class='secondary' onClick={() => setWhole(!isWhole)}>
        {isWhole ? text.showSaid : text.showAll}
      </button>
    </>
  );
}

function describe({ key }: Entry, { settings }: PolicyPageText): string | undefined {
  return Object.hasOwn(settings, key) ? settings[key as keyof typeof settings] : undefined;
}

function wordsFor(value: unknown, text: PolicyPageText): string {
  if (value === undefined || value === '') return text.none;
  if (typeof value === 'boolean') return value ? text.yes : text.no;
  if (!Array.isArray(value)) return String(value);
  if (value.length === 0) return text.none;
  if (value.every((one) => typeof one === 'string')) return value.join(', ');
  return value.length === 1 ? text.oneEntry : text.entries.replace('{count}', String(value.length));
}
