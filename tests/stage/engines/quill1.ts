import Quill from 'quill';
import css from 'quill/dist/quill.core.css';
import type { Engine, Mount } from '../engine.ts';
import { adoptStyle } from './adopt-style.ts';
import { seeIntoShadow } from './see-into-shadow.ts';
import { setAttributes } from './set-attributes.ts';
import { isSubmitKey } from './submit-key.ts';

const Inline = Quill.import('blots/inline');

/** LinkedIn's mention: a link whose text is ordinary text. */
class MentionBlot extends Inline {
  static create(name: string): HTMLElement {
    // biome-ignore lint/complexity/noThisInStatic: parchment's `create` reads the tag from its `this`
    const node: HTMLElement = super.create();
    setAttributes(node, { href: '#', spellcheck: 'false', 'data-original-text': name });
    return node;
  }
  static formats(node: HTMLElement): string | null {
    return node.getAttribute('data-original-text');
  }
}
Object.assign(MentionBlot, { blotName: 'mention', tagName: 'A', className: 'ql-mention' });
Quill.register(MentionBlot, true);

/** Quill 1.3.7 with mentions, as LinkedIn's posts have it; works in an open shadow root. */
export const quill1: Mount = (host, options): Engine => {
  adoptStyle(host, css);
  const mount = host.appendChild(document.createElement('div'));
  const quill = new Quill(mount, { modules: { toolbar: false, keyboard: { bindings: {} } } });
  seeIntoShadow(quill);
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
  return {
    box,
    model,
    clear: () => quill.setText(''),
    mention: (name) => {
      const at = quill.getSelection(true)?.index ?? 0;
      quill.insertText(at, name, { mention: name }, 'user');
      quill.setSelection(at + name.length, 0);
    },
    destroy: () => mount.remove(),
  };
};
