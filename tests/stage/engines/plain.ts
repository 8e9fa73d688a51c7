import type { Engine, EngineOptions, Mount } from '../engine.ts';
import { adoptStyle } from './adopt-style.ts';
import { setAttributes } from './set-attributes.ts';
import { isSubmitKey } from './submit-key.ts';

/** A bare contenteditable with `<p>` lines, as LinkedIn's messages have it. */
export const plain: Mount = (host, options) => mount(host, options, 'p');

/** A bare contenteditable as browsers fill it: a first line of loose text, then `<div>` lines. */
export const plainDivs: Mount = (host, options) => mount(host, options, 'div');

function mount(host: HTMLElement, options: EngineOptions, line: 'p' | 'div'): Engine {
  adoptStyle(host, '.stage-plain { white-space: pre-wrap; outline: none; min-height: 40px }');
  const box = host.appendChild(document.createElement('div'));
  setAttributes(box, { contenteditable: 'true', role: 'textbox', 'aria-multiline': 'true' });
  setAttributes(box, options.attributes);
  box.classList.add('stage-plain');
  const fill = (text: string) => box.replaceChildren(...lines(text, line));
  fill(options.initial ?? '');
  box.addEventListener('input', () => options.onChange?.(posted(box)));
  box.addEventListener('keydown', (event) => {
    if (!isSubmitKey(event, options.submitKeys)) return;
    event.preventDefault();
    options.onSubmit?.();
  });
  return { box, model: () => posted(box), clear: () => fill(''), destroy: () => box.remove() };
}

function lines(text: string, tag: 'p' | 'div'): Node[] {
  if (tag === 'div' && text === '') return [];
  return text.split('\n').map((content, i) => {
    if (tag === 'div' && i === 0 && content) return document.createTextNode(content);
    const block = document.createElement(tag);
    block.append(content || document.createElement('br'));
    return block;
  });
}

/** Such a surface has no model but its DOM: one line for each block, one for a run of loose nodes. */
function posted(box: HTMLElement): string {
  const found: string[] = [];
  let loose = '';
  for (const node of box.childNodes) {
    if (node instanceof HTMLElement && /^(?:P|DIV)$/.test(node.tagName)) {
      if (loose) found.push(loose);
      loose = '';
      found.push(lineText(node));
    } else loose += node instanceof Text ? node.data : node.textContent;
  }
  return [...found, ...(loose ? [loose] : [])].join('\n').replaceAll('\u00a0', ' ');
}

function lineText(block: HTMLElement): string {
  const copy = block.cloneNode(true) as HTMLElement;
  const breaks = [...copy.querySelectorAll('br')];
  for (const [i, br] of breaks.entries())
    br.replaceWith(i === breaks.length - 1 && !br.nextSibling ? '' : '\n');
  return copy.textContent ?? '';
}
