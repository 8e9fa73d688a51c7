import type { JSX } from 'preact';
import type { Source } from '../core/index.ts';

export interface SourcesProps {
  readonly label: string;
  readonly sources: readonly Source[];
}

/** The guidance that a remark rests on; folded, so that it is there for who wants it and in nobody's way. */
export function Sources({ label, sources }: SourcesProps): JSX.Element | null {
  if (sources.length === 0) return null;
  return (
    <details class='sources'>
      <summary>
        {label} {sources[0]?.title}
        {sources.length > 1 && ` +${sources.length - 1}`}
      </summary>
      <ul>
        {sources.map((source) => (
          <li key={source.title}>
            {source.url === undefined ? (
              source.title
            ) : (
              <a href={source.url} target='_blank' rel='noreferrer'>
                {source.title}
              </a>
            )}
            : {source.says}
          </li>
        ))}
      </ul>
    </details>
  );
}
