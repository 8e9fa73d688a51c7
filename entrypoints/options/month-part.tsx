import { useEffect, useState } from 'preact/hooks';
import { Lock } from '../../components/lock.tsx';
import { MonthChart } from '../../components/month-chart.tsx';
import { saidOf } from '../../components/said-of.ts';
import { type Counts, monthOf } from '../../core/counts.ts';
import { fixedBy } from '../shared/fixed-by.ts';
import { clearCounts, loadCounts } from '../shared/settings.ts';
import type { PartProps } from './main.tsx';

/** The month at a glance: numbers of this device. */
export function MonthPart({ face, save, say }: PartProps) {
  const { settled, words, language } = face;
  const { faces, interfaceText: text } = words;
  const { options } = faces;
  const { memory } = settled.policy;
  const lockedBy = fixedBy(face, 'memory');
  const [counts, setCounts] = useState<Counts>();
  useEffect(() => void loadCounts().then(setCounts), []);
  if (counts === undefined) return null;
  const month = monthOf(counts, new Date());
  const clear = async () => {
    await clearCounts();
    setCounts({});
    say(options.cleared);
  };
  return (
    <>
      <label class='choice'>
        <input
          type='checkbox'
          checked={memory}
          disabled={lockedBy !== undefined}
          onChange={(event) => save({ memory: event.currentTarget.checked })}
        />{' '}
        {options.count}
        <Lock text={text} organisation={lockedBy} />
        {lockedBy !== undefined && !memory && <small>{saidOf(options.monthForbidden, lockedBy)}</small>}
      </label>
      {month.total.seen + month.total.fixed + month.total.posted === 0 ? (
        <p class='empty'>{memory ? options.monthNone : options.monthOff}</p>
      ) : (
        <>
          <MonthChart text={options} month={month} chapters={faces.chapters} language={language} />
          <button type='button' class='secondary' onClick={() => void clear()}>
            {options.clear}
          </button>
        </>
      )}
    </>
  );
}
