import type { Engine, Mount } from '../../engine.ts';
import { draft } from '../../engines/draft.ts';
import { lexical, lexicalPlain } from '../../engines/lexical.ts';
import { plain, plainDivs } from '../../engines/plain.ts';
import { prosemirror } from '../../engines/prosemirror.ts';
import { quill1 } from '../../engines/quill1.ts';
import { quill2 } from '../../engines/quill2.ts';
import { textarea } from '../../engines/textarea.ts';

const mounts: Readonly<Record<string, Mount>> = {
  draft,
  lexical,
  'lexical-plain': lexicalPlain,
  quill1,
  quill2,
  prosemirror,
  textarea,
  plain,
  'plain-divs': plainDivs,
};

const { pathname, searchParams } = new URL(location.href);
const name = pathname.slice(1);
const mount = mounts[name];
const host = document.querySelector<HTMLElement>('#host');
if (!mount || !host) throw new Error(`No engine ${name}`);

const posted: { readonly surface: string; readonly text: string }[] = [];
const engine: Engine = mount(place(host), {
  initial: (searchParams.get('initial') ?? '').repeat(Number(searchParams.get('times') ?? 1)),
  submitKeys: 'mod-enter',
  attributes: { 'data-stage-box': name },
  onSubmit: () => {
    posted.push({ surface: name, text: engine.model() });
    engine.clear();
  },
});
window.stage = { posted, model: () => engine.model(), engines: { [name]: engine } };

function place(outer: HTMLElement): HTMLElement {
  if (!searchParams.has('shadow')) return outer;
  const root = outer.attachShadow({ mode: 'open' });
  return root.appendChild(document.createElement('div'));
}
