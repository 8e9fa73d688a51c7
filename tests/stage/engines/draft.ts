import {
  CompositeDecorator,
  type ContentBlock,
  ContentState,
  Editor,
  EditorState,
  getDefaultKeyBinding,
  Modifier,
  RichUtils,
} from 'draft-js';
import { createElement } from 'react';
import { render, unmountComponentAtNode } from 'react-dom';
import type { Engine, Mount } from '../engine.ts';
import { adoptStyle } from './adopt-style.ts';
import { setAttributes } from './set-attributes.ts';
import { isSubmitKey } from './submit-key.ts';

/** Draft.js on React 17 with decorated hashtags, mentions and links, as X has it. */
export const draft: Mount = (host, options): Engine => {
  const start = (text: string) => EditorState.createWithContent(ContentState.createFromText(text), decorator);
  let state = start(options.initial ?? '');
  const model = () => state.getCurrentContent().getPlainText();
  const change = (next: EditorState) => {
    const before = model();
    state = next;
    show();
    if (model() !== before) options.onChange?.(model());
  };
  const show = () => {
    const command = (name: string) => {
      if (name === 'submit') options.onSubmit?.();
      else {
        const next = RichUtils.handleKeyCommand(state, name);
        if (!next) return 'not-handled';
        change(next);
      }
      return 'handled';
    };
    const editor = createElement(Editor, {
      editorState: state,
      onChange: change,
      keyBindingFn: (event: KeyboardEvent) =>
        isSubmitKey(event, options.submitKeys) ? 'submit' : getDefaultKeyBinding(event),
      handleKeyCommand: command,
      role: 'textbox',
      ariaMultiline: true,
      spellCheck: true,
    });
    render(editor, host);
  };
  show();
  adoptStyle(
    host,
    '.public-DraftEditor-content { white-space: pre-wrap; overflow-wrap: break-word; outline: none }',
  );
  const box = host.querySelector<HTMLElement>('.public-DraftEditor-content');
  if (!box) throw new Error('Draft.js did not mount');
  setAttributes(box, options.attributes);
  return {
    box,
    model,
    clear: () => {
      const emptied = EditorState.push(state, ContentState.createFromText(''), 'remove-range');
      change(EditorState.moveFocusToEnd(emptied));
    },
    mention: (name) => {
      const content = state.getCurrentContent().createEntity('mention', 'IMMUTABLE', { name });
      const entity = content.getLastCreatedEntityKey();
      const next = Modifier.replaceText(content, state.getSelection(), `@${name}`, undefined, entity);
      change(EditorState.push(state, next, 'insert-characters'));
    },
    destroy: () => void unmountComponentAtNode(host),
  };
};

const decorator = new CompositeDecorator([
  { strategy: found(/#[\p{L}\p{N}_]+/gu), component: coloured('hashtag') },
  { strategy: found(/@[A-Za-z0-9_]+/g), component: coloured('mention') },
  { strategy: found(/https?:\/\/\S+/g), component: coloured('link') },
]);

function found(pattern: RegExp): (block: ContentBlock, tell: (start: number, end: number) => void) => void {
  return (block, tell) => {
    for (const match of block.getText().matchAll(pattern)) tell(match.index, match.index + match[0].length);
  };
}

function coloured(kind: string): (props: object) => unknown {
  return (props) => {
    const { children, offsetKey } = props as { children: unknown; offsetKey: string };
    return createElement('span', { className: kind, 'data-offset-key': offsetKey }, children);
  };
}
