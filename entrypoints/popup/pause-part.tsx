import { useEffect } from 'preact/hooks';
import { Icon } from '../../components/icons.tsx';
import { saidOf } from '../../components/said-of.ts';
import { isPaused } from '../../core/pause.ts';
import { organisationName } from '../shared/fixed-by.ts';
import type { Face } from '../shared/use-face.ts';

const minute = 60_000;

export interface PausePartProps {
  readonly face: Face;
  onChanged(): void;
}

/** A pause that ends by itself, where the organisation allows one. */
export function PausePart({ face, onChanged }: PausePartProps) {
  const { settled, words, choose } = face;
  const { interfaceText: text } = words;
  const { pausedUntil = 0, pause } = settled.policy;
  const rests = isPaused(settled.policy, Date.now());
  // The popup notices the end of the pause if it is open by then.
  // biome-ignore lint/correctness/useExhaustiveDependencies: a pause, not who listens to its end
  useEffect(() => {
    if (!rests) return;
    const timer = setTimeout(onChanged, pausedUntil - Date.now() + 50);
    return () => clearTimeout(timer);
  }, [rests, pausedUntil]);
  if (!pause.allowed) return <p class='pause'>{saidOf(text.popupPauseNever, organisationName(face))}</p>;
  const label =
    pause.minutes === 60
      ? text.popupPause
      : text.popupPauseMinutes.replace('{minutes}', String(pause.minutes));
  return (
    <p class='pause'>
      <button
        type='button'
        class={rests ? 'primary' : 'secondary'}
        onClick={() =>
          void choose({ pausedUntil: rests ? 0 : Date.now() + pause.minutes * minute }).then(onChanged)
        }
      >
        <Icon name={rests ? 'play' : 'pause'} />
        {rests ? text.popupResume : label}
      </button>
    </p>
  );
}
