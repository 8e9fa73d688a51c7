import type { JSX } from 'preact';
import type { Severity } from '../core/finding.ts';
import type { Source } from '../core/guidance.ts';
import type { OptionsText } from '../core/locales/face-text.ts';
import type { Level } from '../core/policy.ts';
import type { Wording } from '../core/wording.ts';
import { Icon } from './icons.tsx';
import { Lock, type LockText } from './lock.tsx';
import { saidOf } from './said-of.ts';

/** An example: a text, with its places where it is flagged, and what it answers. */
export interface Example {
  readonly text: string;
  readonly places: readonly { readonly start: number; readonly end: number }[];
  readonly answers?: string;
}

/** One rule as the catalogue shows it. */
export interface RuleEntry {
  readonly id: string;
  readonly wording: Wording;
  /** The level in force. */
  readonly level: Level;
  readonly usual: Severity;
  readonly sources: readonly Source[];
  readonly examples?: { readonly flagged: Example; readonly allowed: Example };
  /** The level was changed by the person. */
  readonly isChanged: boolean;
  /** It protects patients and cannot be switched off. */
  readonly isFloor: boolean;
  /** Who has fixed the level. Absent: nobody. */
  readonly fixedBy: string | undefined;
  /** Why it does not apply to this person. Absent: it does. */
  readonly without?: string;
}

export interface RuleListProps {
  readonly text: OptionsText;
  readonly lockText: LockText;
  readonly rules: readonly RuleEntry[];
  onLevel(id: string, level: Level | undefined): void;
}

const levels = ['off', 'note', 'warning', 'stop'] as const satisfies readonly Level[];

/** Rules of a chapter: what each says, one example of each kind, where it comes from, and its level. */
export function RuleList({ text, lockText, rules, onLevel }: RuleListProps): JSX.Element {
  return (
    <ul class='rules'>
      {rules.map((rule) => (
        <li key={rule.id} class={rule.level}>
          <details>
            <summary>
              <Icon name={rule.level === 'off' ? 'rest' : rule.level} />
              <span>
                {rule.wording.what}
                <small>
                  {text.levels[rule.level]}
                  {rule.isChanged && ` · ${text.changed}`}
                  {rule.fixedBy !== undefined && ` · ${saidOf(lockText.optionsFixed, rule.fixedBy)}`}
                </small>
              </span>
            </summary>
            <div class='rule'>
              <p>{rule.wording.why}</p>
              <p>{rule.wording.instead}</p>
              {rule.examples !== undefined && (
                <dl>
                  <Shown kind='flagged' label={text.flagged} text={text} example={rule.examples.flagged} />
                  <Shown kind='allowed' label={text.allowed} text={text} example={rule.examples.allowed} />
                </dl>
              )}
              <label>
                {text.level}
                <select
                  value={rule.level}
                  disabled={rule.fixedBy !== undefined}
                  onChange={(event) => {
                    const level = event.currentTarget.value as Level;
                    onLevel(rule.id, level === rule.usual ? undefined : level);
                  }}
                >
                  {levels
                    .filter((level) => !rule.isFloor || level !== 'off')
                    .map((level) => (
                      <option key={level} value={level}>
                        {level === rule.usual
                          ? text.usual.replace('{level}', text.levels[level])
                          : text.levels[level]}
                      </option>
                    ))}
                </select>
              </label>
              {rule.isFloor && rule.fixedBy === undefined && <small>{text.floor}</small>}
              {rule.without !== undefined && <small>{rule.without}</small>}
              <Lock text={lockText} organisation={rule.fixedBy} />
              <Sources label={text.sources} sources={rule.sources} />
            </div>
          </details>
        </li>
      ))}
    </ul>
  );
}

interface ShownProps {
  readonly kind: 'flagged' | 'allowed';
  readonly label: string;
  readonly text: OptionsText;
  readonly example: Example;
}

function Shown({ kind, label, text, example }: ShownProps): JSX.Element {
  return (
    <div class={kind}>
      <dt>{label}</dt>
      <dd>
        {example.answers !== undefined && <small>{text.answers.replace('{text}', example.answers)}</small>}
        {pieces(example).map(({ words, isMarked, start }) =>
          isMarked ? <mark key={start}>{words}</mark> : words,
        )}
      </dd>
    </div>
  );
}

function pieces({ text, places }: Example) {
  const found: { words: string; isMarked: boolean; start: number }[] = [];
  let at = 0;
  for (const { start, end } of places) {
    if (start > at) found.push({ words: text.slice(at, start), isMarked: false, start: at });
    found.push({ words: text.slice(start, end), isMarked: true, start });
    at = end;
  }
  if (at < text.length) found.push({ words: text.slice(at), isMarked: false, start: at });
  return found;
}

function Sources({ label, sources }: { readonly label: string; readonly sources: readonly Source[] }) {
  return (
    <div class='rests-on'>
      <h4>{label}</h4>
      <ul>
        {sources.map(({ title, says, url }) => (
          <li key={title} lang='en'>
            {url === undefined ? (
              title
            ) : (
              <a href={url} target='_blank' rel='noreferrer'>
                {title}
              </a>
            )}
            : {says}
          </li>
        ))}
      </ul>
    </div>
  );
}
