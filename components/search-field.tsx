import type { JSX } from 'preact';

export interface SearchFieldProps {
  readonly label: string;
  readonly query: string;
  onQuery(query: string): void;
}

/** A field that narrows a list down as one types. */
export function SearchField({ label, query, onQuery }: SearchFieldProps): JSX.Element {
  return (
    <label>
      {label}
      <input type='search' value={query} onInput={(event) => onQuery(event.currentTarget.value)} />
    </label>
  );
}
