import { createEmptyHistoryState, registerHistory } from '@lexical/history';
import { registerPlainText } from '@lexical/plain-text';
import { registerRichText } from '@lexical/rich-text';
import {
  $createLineBreakNode,
  $createParagraphNode,
  $createTextNode,
  $getRoot,
  $getSelection,
  COMMAND_PRIORITY_HIGH,
  createEditor,
  KEY_ENTER_COMMAND,
  type LexicalEditor,
  TextNode,
} from 'lexical';
import type { Engine, EngineOptions, Mount } from '../engine.ts';
import { setAttributes } from './set-attributes.ts';
import { isSubmitKey } from './submit-key.ts';

/** Lexical with paragraphs and styles, as Facebook's posts have it. */
export const lexical: Mount = (host, options) => mount(host, options, 'rich');

/** Lexical with one paragraph and line breaks, as comments and messages have it. */
export const lexicalPlain: Mount = (host, options) => mount(host, options, 'plain');

function mount(host: HTMLElement, options: EngineOptions, variant: 'rich' | 'plain'): Engine {
  const box = document.createElement('div');
  setAttributes(box, {
    contenteditable: 'true',
    role: 'textbox',
    spellcheck: 'true',
    tabindex: '0',
    'aria-multiline': 'true',
  });
  setAttributes(box, options.attributes);
  host.append(box);
  const editor = createEditor({
    namespace: 'stage',
    nodes: [MentionNode],
    onError: (error) => {
      throw error;
    },
  });
  editor.setRootElement(box);
  const ends = [
    variant === 'rich' ? registerRichText(editor) : registerPlainText(editor),
    registerHistory(editor, createEmptyHistoryState(), 300),
    editor.registerCommand(KEY_ENTER_COMMAND, (event) => submit(event, options), COMMAND_PRIORITY_HIGH),
    editor.registerTextContentListener(() => options.onChange?.(model(editor))),
  ];
  const fill = (text: string) =>
    editor.update(() => write(text, variant), { discrete: true, tag: 'historic' });
  fill(options.initial ?? '');
  return {
    box,
    model: () => model(editor),
    clear: () => fill(''),
    mention: (name) =>
      editor.update(() => $getSelection()?.insertNodes([new MentionNode(name).setMode('segmented')]), {
        discrete: true,
      }),
    destroy: () => {
      for (const end of ends) end();
      editor.setRootElement(null);
      box.remove();
    },
  };
}

function submit(event: KeyboardEvent | null, options: EngineOptions): boolean {
  if (!event || !isSubmitKey(event, options.submitKeys)) return false;
  event.preventDefault();
  options.onSubmit?.();
  return true;
}

function model(editor: LexicalEditor): string {
  return editor.getEditorState().read(() =>
    $getRoot()
      .getChildren()
      .map((block) => block.getTextContent())
      .join('\n'),
  );
}

function write(text: string, variant: 'rich' | 'plain'): void {
  const root = $getRoot().clear();
  const lines = text.split('\n');
  if (variant === 'rich') {
    for (const line of lines)
      root.append($createParagraphNode().append(...(line ? [$createTextNode(line)] : [])));
    return;
  }
  const nodes = lines.flatMap((line, i) => [
    ...(i > 0 ? [$createLineBreakNode()] : []),
    ...(line ? [$createTextNode(line)] : []),
  ]);
  root.append($createParagraphNode().append(...nodes));
}

class MentionNode extends TextNode {
  static override getType(): string {
    return 'mention';
  }
  static override clone(node: MentionNode): MentionNode {
    return new MentionNode(node.__text, node.__key);
  }
  static override importJSON(json: ReturnType<TextNode['exportJSON']>): MentionNode {
    return new MentionNode(json.text).updateFromJSON(json);
  }
  override createDOM(config: Parameters<TextNode['createDOM']>[0]): HTMLElement {
    const dom = super.createDOM(config);
    dom.className = 'mention';
    return dom;
  }
}
