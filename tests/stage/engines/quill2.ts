import Quill from 'quill2';
import css from 'quill2/dist/quill.core.css';
import type { Engine, Mount } from '../engine.ts';
import { adoptStyle } from './adopt-style.ts';
import { setAttributes } from './set-attributes.ts';
import { isSubmitKey } from './submit-key.ts';

/** Quill 2, for the light DOM only: in a shadow root it mistypes by itself. */
export const quill2: Mount = (host, options): Engine => {
  adoptStyle(host, css);
  const mount = host.appendChild(document.createElement('div'));
  const quill = new Quill(mount, { modules: { toolbar: false } });
  const box = quill.root;
  setAttributes(box, { role: 'textbox', 'aria-multiline': 'true' });
  setAttributes(box, options.attributes);
  const model = () => quill.getText().replace(/\n$/, '');
  if (options.initial) quill.setText(`${options.initial}\n`);
  quill.on('text-change', () => options.onChange?.(model()));
  box.addEventListener(
    'keydown',
    (event) => {
      if (!isSubmitKey(event, options.submitKeys)) return;
      event.preventDefault();
      event.stopImmediatePropagation();
      options.onSubmit?.();
    },
    true,
  );
  return { box, model, clear: () => quill.setText(''), destroy: () => mount.remove() };
};
