import type { Engine, EngineOptions } from '../engine.ts';
import { element } from './element.ts';

/** A one-line `<input>`: alt texts, titles, taglines. */
export function field(host: HTMLElement, options: EngineOptions): Engine {
  const box = element('input', { type: 'text', ...options.attributes });
  box.value = options.initial ?? '';
  box.addEventListener('input', () => options.onChange?.(box.value));
  box.addEventListener('keydown', (event) => {
    if (event.key !== 'Enter' || options.submitKeys !== 'enter') return;
    event.preventDefault();
    options.onSubmit?.();
  });
  host.append(box);
  return {
    box,
    model: () => box.value,
    clear: () => {
      box.value = '';
      options.onChange?.('');
    },
    destroy: () => box.remove(),
  };
}
