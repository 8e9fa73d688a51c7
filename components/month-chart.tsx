import type { JSX } from 'preact';
import type { Counted, Month, Tally } from '../core/counts.ts';
import type { OptionsText } from '../core/locales/face-text.ts';
import type { Chapter } from '../core/rule.ts';

export interface MonthChartProps {
  readonly text: OptionsText;
  readonly month: Month;
  readonly chapters: Readonly<Record<Chapter, { readonly title: string }>>;
  /** For the names of days and numbers. */
  readonly language: string;
}

const kinds = ['seen', 'fixed', 'posted'] as const satisfies readonly Counted[];

/** Height of the chart and width of a day, in units of its drawing. */
const tall = 96;
const step = 20;

/** A month in three numbers, a bar a day, and by topic; the same as a table for who cannot see it. */
export function MonthChart({ text, month, chapters, language }: MonthChartProps): JSX.Element {
  const { days, total } = month;
  const most = Math.max(1, ...days.map(({ tally }) => tally.seen));
  const day = new Intl.DateTimeFormat(language, { day: 'numeric', month: 'short' });
  const named = (iso: string) => day.format(new Date(`${iso}T12:00`));
  const summary = kinds.reduce(
    (words, kind) => words.replace(`{${kind}}`, String(total[kind])),
    text.monthSummary,
  );
  return (
    <figure class='month'>
      <ul class='totals'>
        {kinds.map((kind) => (
          <li key={kind} class={kind}>
            <strong>{total[kind]}</strong>
            {text[kind]}
          </li>
        ))}
      </ul>
      <svg
        viewBox={`0 0 ${days.length * step} ${tall + 4}`}
        role='img'
        aria-label={summary}
        preserveAspectRatio='none'
      >
        <path class='axis' d={`M0 ${tall + 2}H${days.length * step}`} />
        {days.map(({ day: iso, tally }, index) => (
          <Bar key={iso} x={index * step} tally={tally} most={most} title={named(iso)} />
        ))}
      </svg>
      <div class='ends' aria-hidden='true'>
        <span>{named(days[0]?.day ?? '')}</span>
        <span>{named(days.at(-1)?.day ?? '')}</span>
      </div>
      <Table
        caption={text.byChapter}
        head={text.chapter}
        text={text}
        rows={month.chapters.map(({ chapter, tally }) => ({ name: chapters[chapter].title, tally }))}
      />
      <details>
        <summary>{text.monthTable}</summary>
        <Table
          head={text.day}
          text={text}
          rows={days
            .filter(({ tally }) => tally.seen > 0)
            .map(({ day: iso, tally }) => ({ name: named(iso), tally }))}
        />
      </details>
    </figure>
  );
}

interface BarProps {
  readonly x: number;
  readonly tally: Tally;
  readonly most: number;
  readonly title: string;
}

/** From the bottom: mended, posted anyway, and what was left or written otherwise. */
function Bar({ x, tally, most, title }: BarProps): JSX.Element | null {
  if (tally.seen === 0) return null;
  const unit = tall / most;
  const fixed = Math.min(tally.fixed, tally.seen) * unit;
  const posted = Math.min(tally.posted, tally.seen - tally.fixed) * unit;
  const rest = tally.seen * unit - fixed - Math.max(0, posted);
  const part = (kind: string, from: number, height: number) =>
    height <= 0 ? null : (
      <rect class={kind} x={x + 3} y={tall - from - height} width={step - 6} height={height} />
    );
  return (
    <g>
      <title>{`${title}: ${tally.seen} / ${tally.fixed} / ${tally.posted}`}</title>
      {part('fixed', 0, fixed)}
      {part('posted', fixed, posted)}
      {part('seen', fixed + Math.max(0, posted), rest)}
    </g>
  );
}

interface TableProps {
  /** Absent: what stands around it names it. */
  readonly caption?: string;
  /** What the rows are. */
  readonly head: string;
  readonly text: OptionsText;
  readonly rows: readonly { readonly name: string; readonly tally: Tally }[];
}

function Table({ caption, head, text, rows }: TableProps): JSX.Element {
  return (
    <table>
      {caption !== undefined && <caption>{caption}</caption>}
      <thead>
        <tr>
          <th scope='col'>{head}</th>
          {kinds.map((kind) => (
            <th key={kind} scope='col'>
              {text[kind]}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {rows.map(({ name, tally }) => (
          <tr key={name}>
            <th scope='row'>{name}</th>
            {kinds.map((kind) => (
              <td key={kind}>{tally[kind]}</td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  );
}
