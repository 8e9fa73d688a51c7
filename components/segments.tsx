import type { JSX } from 'preact';

export interface SegmentsProps<T extends string> {
  /** Names the group for everybody. */
  readonly legend: string;
  /** Whether the legend is to be seen. */
  readonly isLegendHidden?: boolean;
  readonly name: string;
  readonly options: readonly { readonly id: T; readonly label: string }[];
  readonly value: T | undefined;
  readonly isDisabled?: boolean;
  onChange(value: T): void;
}

/** One of a few, side by side: radio buttons that look like one control. */
export function Segments<T extends string>(props: SegmentsProps<T>): JSX.Element {
  const { legend, isLegendHidden = false, name, options, value, isDisabled = false, onChange } = props;
  return (
    <fieldset class='segments' disabled={isDisabled}>
      <legend class={isLegendHidden ? 'hidden' : ''}>{legend}</legend>
      <div>
        {options.map(({ id, label }) => (
          <label key={id} class={id === value ? 'chosen' : ''}>
            <input type='radio' name={name} checked={id === value} onChange={() => onChange(id)} />
            {label}
          </label>
        ))}
      </div>
    </fieldset>
  );
}
