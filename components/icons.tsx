import type { JSX } from 'preact';

export type IconName = keyof typeof paths;

interface IconProps {
  readonly name: IconName;
}

const paths = {
  note: 'M12 8.2v.1M12 11.2v5M12 21a9 9 0 1 1 0-18 9 9 0 0 1 0 18Z',
  warning:
    'M12 9v4.5M12 16.6v.1M10.6 4.3 2.9 17.6A1.6 1.6 0 0 0 4.3 20h15.4a1.6 1.6 0 0 0 1.4-2.4L13.4 4.3a1.6 1.6 0 0 0-2.8 0Z',
  stop: 'M12 7.5v5.5M12 16.4v.1M8.3 3h7.4L21 8.3v7.4L15.7 21H8.3L3 15.7V8.3L8.3 3Z',
  seal: 'M12 3.2 14.2 5l2.8-.2.8 2.7 2.3 1.6-.9 2.7.9 2.7-2.3 1.6-.8 2.7-2.8-.2L12 20.4 9.8 18.6l-2.8.2-.8-2.7-2.3-1.6.9-2.7-.9-2.7 2.3-1.6.8-2.7 2.8.2L12 3.2ZM8.8 11.9l2.2 2.2 4.2-4.4',
  previous: 'm14.5 6-6 6 6 6',
  next: 'm9.5 6 6 6-6 6',
  lock: 'M7.5 11V8a4.5 4.5 0 0 1 9 0v3M6.5 11h11a1 1 0 0 1 1 1v7a1 1 0 0 1-1 1h-11a1 1 0 0 1-1-1v-7a1 1 0 0 1 1-1ZM12 14.5v2.5',
  building: 'M4 21h16M6 21V4h12v17M9.5 8h1M13.5 8h1M9.5 12h1M13.5 12h1M10.5 21v-4h3v4',
  bubble:
    'M5 5h14a1.5 1.5 0 0 1 1.5 1.5v8A1.5 1.5 0 0 1 19 16h-7.5L7 19.8V16H5a1.5 1.5 0 0 1-1.5-1.5v-8A1.5 1.5 0 0 1 5 5ZM8 9h8M8 12h5',
  rest: 'M12 21a9 9 0 1 1 0-18 9 9 0 0 1 0 18ZM8.5 12h7',
  pause: 'M9 6v12M15 6v12',
  play: 'M8 5.5v13l10.5-6.5L8 5.5Z',
  gear: 'M4 7h9M17 7h3M4 12h3M11 12h9M4 17h11M19 17h1M15 7m-2 0a2 2 0 1 0 4 0a2 2 0 1 0-4 0M9 12m-2 0a2 2 0 1 0 4 0a2 2 0 1 0-4 0M17 17m-2 0a2 2 0 1 0 4 0a2 2 0 1 0-4 0',
  check: 'M5 12.5l4.5 4.5L19 7.5',
  trash: 'M5 7h14M9.5 7V4.5h5V7M7 7l.8 12.5h8.400L17 7M10.5 10.5v5.5M13.5 10.5v5.5',
  close: 'M6.5 6.5l11 11M17.5 6.5l-11 11',
} as const;

/** A line icon of 24 units; decorative, so always beside words or inside a labelled button. */
export function Icon({ name }: IconProps): JSX.Element {
  return (
    <svg class='icon' viewBox='0 0 24 24' aria-hidden='true' focusable='false'>
      <path
        d={paths[name]}
        fill='none'
        stroke='currentColor'
        stroke-width='1.8'
        stroke-linecap='round'
        stroke-linejoin='round'
      />
    </svg>
  );
}
