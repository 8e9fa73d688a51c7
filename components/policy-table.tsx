import type { JSX } from 'preact';
import { useState } from 'preact/hooks';
import type { LanguageId } from '../core/locales/locale.ts';
import type { PolicyPageText } from '../core/locales/policy-page-text.ts';
import type { Entry } from '../core/policy-in-force.ts';
import { Icon } from './icons.tsx';
import { Marked } from './marked.tsx';
import { PolicyValue } from './policy-value.tsx';

export interface PolicyTableProps {
  readonly text: PolicyPageText;
  readonly language: LanguageId;
  readonly entries: readonly Entry[];
}

/** Every setting in force and whose word it is; first only those that somebody has set. */
export function PolicyTable({ text, language, entries }: PolicyTableProps): JSX.Element {
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
                <td>
                  <PolicyValue text={text} language={language} entry={entry} />
                </td>
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
