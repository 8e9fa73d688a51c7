// @vitest-environment happy-dom
import { describe, expect, test } from 'vitest';
import { boxOf } from '../../entrypoints/guard.content/editors/box-of.ts';
import { editorOf } from '../../entrypoints/guard.content/editors/editor-of.ts';

const found: readonly { name: string; html: string; editor: string }[] = [
  {
    name: 'Draft.js',
    html: '<div id=box class=public-DraftEditor-content contenteditable=true><div data-contents><span id=at></span></div></div>',
    editor: 'draft',
  },
  {
    name: 'Lexical',
    html: '<div id=box contenteditable=true data-lexical-editor=true><p id=at></p></div>',
    editor: 'lexical',
  },
  {
    name: 'Quill',
    html: '<div id=box class=ql-editor contenteditable=true><p id=at></p></div>',
    editor: 'quill',
  },
  {
    name: 'ProseMirror',
    html: '<div id=box class="tiptap ProseMirror" contenteditable=true><p id=at></p></div>',
    editor: 'prosemirror',
  },
  { name: 'a textarea', html: '<textarea id=box></textarea>', editor: 'textarea' },
  { name: 'a text field', html: '<input id=box type=text>', editor: 'textarea' },
  {
    name: 'a bare editable',
    html: '<div id=box contenteditable><p id=at></p></div>',
    editor: 'contenteditable',
  },
  {
    name: 'the topmost of nested ones',
    html: '<div id=box contenteditable><span contenteditable=false><b id=at contenteditable=plaintext-only></b></span></div>',
    editor: 'contenteditable',
  },
  {
    name: 'an editable combobox',
    html: '<div id=box contenteditable role=combobox></div>',
    editor: 'contenteditable',
  },
];

const passedOver: readonly { name: string; html: string }[] = [
  { name: 'a password', html: '<input id=at type=password>' },
  { name: 'an address', html: '<input id=at type=email>' },
  { name: 'a search field', html: '<input id=at type=search>' },
  { name: 'a search box', html: '<input id=at type=text role=searchbox>' },
  { name: 'a field within a search', html: '<div role=search><input id=at type=text></div>' },
  { name: 'a combobox field', html: '<input id=at type=text role=combobox>' },
  { name: 'a query', html: '<textarea id=at name=q></textarea>' },
  { name: 'what cannot be written in', html: '<textarea id=at readonly></textarea>' },
  { name: 'what is switched off', html: '<textarea id=at disabled></textarea>' },
  {
    name: 'an editor that is switched off',
    html: '<div contenteditable=true aria-disabled=true><p id=at></p></div>',
  },
  { name: 'plain content', html: '<p id=at></p>' },
  { name: 'an island that is no longer editable', html: '<div contenteditable=false><p id=at></p></div>' },
];

describe('the box around a place', () => {
  for (const { name, html, editor } of found) {
    test(`is found: ${name}`, () => {
      document.body.innerHTML = html;
      const place = document.querySelector('#at') ?? document.querySelector('#box');
      const edited = editorOf(place);
      expect(edited?.box.id).toBe('box');
      expect(edited?.editor.id).toBe(editor);
    });
  }
  for (const { name, html } of passedOver) {
    test(`is passed over: ${name}`, () => {
      document.body.innerHTML = html;
      const place = document.querySelector('#at');
      expect(place).not.toBeNull();
      expect(place && boxOf(place)).toBeUndefined();
    });
  }
  test('is found from inside an open shadow root, and around it', () => {
    document.body.innerHTML = '<div id=host></div>';
    const root = document.querySelector('#host')?.attachShadow({ mode: 'open' });
    if (!root) throw new Error('No shadow root');
    root.innerHTML = '<div id=box contenteditable=true><p id=at></p></div>';
    expect(editorOf(root.querySelector('#at'))?.box.id).toBe('box');
  });
});
