import type { JSX } from 'preact';
import type { GateMode, Severity } from '../core/index.ts';
import type { PolicyPageText } from '../core/locales/policy-page-text.ts';
import { Icon } from './icons.tsx';

/** How a post is judged, in words. */
export interface Judged {
  readonly gate: GateMode;
  readonly remarks: readonly { readonly severity: Severity; readonly what: string }[];
}

/** One post, judged twice. */
export interface Trial {
  readonly post: string;
  readonly today: Judged;
  readonly draft: Judged;
}

export interface PolicyTryOutProps {
  readonly text: PolicyPageText;
  readonly trials: readonly Trial[];
  readonly own: string;
  onOwn(own: string): void;
}

/** The same posts under today's policy and under the draft, side by side. */
export function PolicyTryOut({ text, trials, own, onOwn }: PolicyTryOutProps): JSX.Element {
  return (
    <>
      <p>{text.tryIntro}</p>
      <label>
        {text.tryLabel}
        <textarea
          rows={2}
          placeholder={text.tryPlaceholder}
          value={own}
          onInput={(event) => onOwn(event.currentTarget.value)}
        />
      </label>
      {trials.map(({ post, today, draft }) => {
        const isSame = JSON.stringify(today) === JSON.stringify(draft);
        return (
          <article key={post} class={isSame ? 'trial' : 'trial changed'}>
            <blockquote>{post}</blockquote>
            <p class='difference'>{isSame ? text.same : text.differs}</p>
            <div class='columns'>
              <Column text={text} title={text.today} judged={today} />
              <Column text={text} title={text.withDraft} judged={draft} />
            </div>
          </article>
        );
      })}
    </>
  );
}

interface ColumnProps {
  readonly text: PolicyPageText;
  readonly title: string;
  readonly judged: Judged;
}

function Column({ text, title, judged }: ColumnProps): JSX.Element {
  return (
    <section>
      <h3>
        {title}: <span class={`gate ${judged.gate}`}>{text.gates[judged.gate]}</span>
      </h3>
      <ul>
        {judged.remarks.length === 0 && <li class='quiet'>{text.quiet}</li>}
        {judged.remarks.map(({ severity, what }) => (
          <li key={what} class={severity}>
            <Icon name={severity} />
            <span>{what}</span>
          </li>
        ))}
      </ul>
    </section>
  );
}
