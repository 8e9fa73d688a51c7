import { createElement } from 'react';
import { render, unmountComponentAtNode } from 'react-dom';
import type { Engine, Mount } from '../engine.ts';
import { setAttributes } from './set-attributes.ts';
import { isSubmitKey } from './submit-key.ts';

/** A textarea whose value React owns, as X's chat, Instagram's comments and invitation notes have it. */
export const textarea: Mount = (host, options): Engine => {
  let value = options.initial ?? '';
  const change = (next: string) => {
    if (next === value) return;
    value = next;
    show();
    options.onChange?.(value);
  };
  const show = () => {
    const field = createElement('textarea', {
      value,
      rows: 6,
      onChange: (event: { target: HTMLTextAreaElement }) => change(event.target.value),
      onKeyDown: (event: KeyboardEvent) => {
        if (!isSubmitKey(event, options.submitKeys)) return;
        event.preventDefault();
        options.onSubmit?.();
      },
    });
    render(field, host);
  };
  show();
  const box = host.querySelector('textarea');
  if (!box) throw new Error('React did not mount');
  setAttributes(box, options.attributes);
  return {
    box,
    model: () => value,
    clear: () => change(''),
    destroy: () => void unmountComponentAtNode(host),
  };
};
