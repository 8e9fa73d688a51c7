import type { JSX } from 'preact';
import { Icon } from './icons.tsx';
import { Marked } from './marked.tsx';

/** One thing to look at in a policy, already in words. */
export interface Problem {
  readonly path: string;
  readonly words: string;
  readonly severity: 'note' | 'warning' | 'stop';
}

export interface PolicyProblemsProps {
  readonly problems: readonly Problem[];
}

/** Mistakes and advice, place by place. */
export function PolicyProblems({ problems }: PolicyProblemsProps): JSX.Element {
  return (
    <ul class='problems'>
      {problems.map(({ path, words, severity }) => (
        <li key={`${path} ${words}`} class={severity}>
          <Icon name={severity} />
          <span>
            {path !== '' && <code>{path}</code>} <Marked words={words} />
          </span>
        </li>
      ))}
    </ul>
  );
}
