import type { EngineOptions } from '../engine.ts';

interface Keys {
  readonly key: string;
  readonly ctrlKey: boolean;
  readonly metaKey: boolean;
  readonly shiftKey: boolean;
}

/** Whether a key press sends the text on this surface. */
export function isSubmitKey(event: Keys, keys: EngineOptions['submitKeys']): boolean {
  if (event.key !== 'Enter') return false;
  if (keys === 'enter') return !event.shiftKey;
  return keys === 'mod-enter' && (event.ctrlKey || event.metaKey);
}
