import { Editor } from '@tiptap/core';
import { Mention } from '@tiptap/extension-mention';
import { StarterKit } from '@tiptap/starter-kit';
import type { Engine, Mount } from '../engine.ts';
import { adoptStyle } from './adopt-style.ts';
import { setAttributes } from './set-attributes.ts';
import { isSubmitKey } from './submit-key.ts';

/** TipTap 3 on ProseMirror with mentions, as LinkedIn's comments have it. */
export const prosemirror: Mount = (host, options): Engine => {
  adoptStyle(host, '.ProseMirror { white-space: break-spaces; overflow-wrap: break-word; outline: none }');
  const editor = new Editor({
    element: host,
    injectCSS: false,
    extensions: [StarterKit, Mention],
    content: { type: 'doc', content: (options.initial ?? '').split('\n').map(paragraph) },
    editorProps: {
      attributes: { role: 'textbox', 'aria-multiline': 'true' },
      handleKeyDown: (_view, event) => {
        if (!isSubmitKey(event, options.submitKeys)) return false;
        options.onSubmit?.();
        return true;
      },
    },
  });
  const box = editor.view.dom;
  setAttributes(box, options.attributes);
  const model = () => editor.getText({ blockSeparator: '\n' });
  editor.on('update', () => options.onChange?.(model()));
  return {
    box,
    model,
    clear: () => void editor.commands.clearContent(true),
    mention: (name) =>
      void editor.commands.insertContent({ type: 'mention', attrs: { id: name, label: name } }),
    destroy: () => editor.destroy(),
  };
};

function paragraph(line: string): object {
  return { type: 'paragraph', ...(line ? { content: [{ type: 'text', text: line }] } : {}) };
}
