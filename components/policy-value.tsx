import type { JSX } from 'preact';
import { useState } from 'preact/hooks';
import type { LanguageId } from '../core/locales/locale.ts';
import type { PolicyPageText } from '../core/locales/policy-page-text.ts';
import type { Entry } from '../core/policy-in-force.ts';
import { type Described, describe } from './policy-items.ts';

export interface PolicyValueProps {
  readonly text: PolicyPageText;
  readonly language: LanguageId;
  readonly entry: Entry;
}

/** Longer lists are folded. */
const mostOpen = 3;
/** Names that stand beside one another; more of them are folded. */
const mostNames = 12;

/** What a setting is set to, as an admin reads it: of a list what stands in it, not only how long it is. */
export function PolicyValue({ text, language, entry: { key, value } }: PolicyValueProps): JSX.Element {
  if (!Array.isArray(value)) return <>{plain(key, value, text, language)}</>;
  if (value.length === 0) return <>{text.none}</>;
  if (value.every((one) => typeof one === 'string') && value.length <= mostNames)
    return <>{value.join(', ')}</>;
  const items = () => value.map((one) => describe(key, one, text, language));
  return value.length <= mostOpen ? (
    <Items items={items()} />
  ) : (
    <Folded {...{ text, items }} count={value.length} />
  );
}

interface FoldedProps {
  readonly text: PolicyPageText;
  readonly count: number;
  items(): readonly Described[];
}

/** Thousands of terms are written out only when somebody wants to see them. */
function Folded({ text, count, items }: FoldedProps): JSX.Element {
  const [isOpen, setOpen] = useState(false);
  return (
    <details onToggle={(event) => setOpen(event.currentTarget.open)}>
      <summary>{text.entries.replace('{count}', String(count))}</summary>
      {isOpen && <Items items={items()} />}
    </details>
  );
}

function Items({ items }: { readonly items: readonly Described[] }): JSX.Element {
  return (
    <ul class='items'>
      {items.map(({ title, facts, words }, index) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: nothing in the list moves, and two may read the same
        <li key={index}>
          <strong>{title}</strong>
          {facts.length > 0 && <span> · {facts.join(' · ')}</span>}
          {words !== undefined && <small>{words}</small>}
        </li>
      ))}
    </ul>
  );
}

function plain(key: Entry['key'], value: unknown, text: PolicyPageText, language: LanguageId): string {
  if (value === undefined || value === '') return text.none;
  if (typeof value === 'boolean') return value ? text.yes : text.no;
  if (key === 'pausedUntil' && typeof value === 'number')
    return new Intl.DateTimeFormat(language, { dateStyle: 'short', timeStyle: 'short' }).format(value);
  return String(value);
}
