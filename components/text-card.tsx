import type { ComponentChildren, JSX } from 'preact';
import { useState } from 'preact/hooks';

/** One way in which a text can be had. */
export interface Copyable {
  /** "Full", "Short, for X". Absent: there is but one. */
  readonly label?: string;
  readonly words: string;
}

export interface TextCardProps {
  readonly title: string;
  /** Whose it is, where it is not Sigilo's. Absent: Sigilo's. */
  readonly badge?: string;
  readonly language: string;
  readonly texts: readonly Copyable[];
  readonly copy: string;
  readonly copied: string;
  onCopy(words: string): Promise<void>;
  /** Further buttons. */
  readonly children?: ComponentChildren;
}

/** A ready-made text with a button to copy it. */
export function TextCard(props: TextCardProps): JSX.Element {
  const { title, badge, language, texts, copy, copied, onCopy, children } = props;
  const [done, setDone] = useState<string>();
  return (
    <li class='text-card'>
      <h3>
        {title}
        {badge !== undefined && <span class='tag'>{badge}</span>}
      </h3>
      {texts.map(({ label, words }) => (
        <div key={label ?? ''} class='text'>
          <p lang={language}>
            {label !== undefined && <small lang=''>{label}</small>}
            {words}
          </p>
          <button
            type='button'
            class='secondary'
            aria-label={`${copy}: ${title}${label === undefined ? '' : `, ${label}`}`}
            onClick={() => void onCopy(words).then(() => setDone(words))}
          >
            {done === words ? copied : copy}
          </button>
        </div>
      ))}
      {children !== undefined && <div class='actions'>{children}</div>}
    </li>
  );
}
