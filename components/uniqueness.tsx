import type { JSX } from 'preact';
import type { Span, UniquenessWords } from '../core/index.ts';

export interface UniquenessProps extends UniquenessWords {
  /** Sets off these words of the draft; without any, those of the whole finding again. */
  onPoint(spans?: readonly Span[]): void;
}

/** People in the picture; one stands for each power of ten, so the row fills as the crowd grows. */
const figures = 7;
const columns = [0, 1, 2, 3, 4, 5, 6] as const;

/** How recognisable somebody is: a sentence, a row of figures that fills with the crowd, and what was counted. */
export function Uniqueness(props: UniquenessProps): JSX.Element {
  const { sentence, picture, level, heading, counted, onPoint } = props;
  const filled = 1 + Math.round(level * (figures - 1));
  return (
    <div class={`uniqueness ${filled <= 2 ? 'few' : filled <= 4 ? 'some' : 'many'}`}>
      <svg
        viewBox={`0 0 ${figures * 12} 20`}
        width={figures * 12}
        height='20'
        role='img'
        aria-label={picture}
      >
        {columns.map((index) => (
          <g key={index} class={index < filled ? 'filled' : 'hollow'}>
            <circle cx={index * 12 + 6} cy='5' r='3.2' />
            <path d={`M${index * 12 + 1.5} 18.5v-3a4.5 4.5 0 0 1 9 0v3z`} />
          </g>
        ))}
      </svg>
      <p>{sentence}</p>
      <div class='counted'>
        <span id='counted'>{heading}:</span>
        <ul aria-labelledby='counted'>
          {counted.map(({ label, spans }) => (
            <li key={label} onMouseEnter={() => onPoint(spans)} onMouseLeave={() => onPoint()}>
              <button
                type='button'
                class='quiet'
                onClick={() => onPoint(spans)}
                onFocus={() => onPoint(spans)}
                onBlur={() => onPoint()}
              >
                {label}
              </button>
            </li>
          ))}
        </ul>
      </div>
    </div>
  );
}
