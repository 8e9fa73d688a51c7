import type { JSX } from 'preact';
import { bubblePath, keyPath, sealPath } from './mark.ts';

/** Sigilo's mark: a seal that keeps a speech bubble. Decorative, beside the name. */
export function Brand(): JSX.Element {
  return (
    <svg class='brand' viewBox='0 0 128 128' aria-hidden='true' focusable='false'>
      <path class='seal' d={sealPath} />
      <path class='bubble' d={bubblePath} />
      <path class='key' d={keyPath} />
    </svg>
  );
}
