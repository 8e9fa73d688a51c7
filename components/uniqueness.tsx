import type { JSX } from 'preact';

export interface UniquenessProps {
  /** "In Teruel, about 40 people fit this description." */
  readonly sentence: string;
  /** What the picture shows, for those who do not see it. */
  readonly picture: string;
  /** From 0, one person, to 1, a million and more. */
  readonly level: number;
  /** What was counted. */
  readonly counted: string;
}

/** People in the picture; one stands for each power of ten, so the row fills as the crowd grows. */
const figures = 7;
const columns = [0, 1, 2, 3, 4, 5, 6] as const;

/** How recognisable somebody is: a sentence and a row of figures, of which more are filled in the larger the crowd. */
export function Uniqueness({ sentence, picture, level, counted }: UniquenessProps): JSX.Element {
  const filled = 1 + Math.round(level * (figures - 1));
  return (
    <div class={`uniqueness ${filled <= 2 ? 'few' : filled <= 4 ? 'some' : 'many'}`} title={counted}>
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
      <small>{counted}</small>
    </div>
  );
}
