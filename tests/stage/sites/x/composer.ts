import { draft } from '../../engines/draft.ts';
import { element } from '../../page/element.ts';
import { receive, type Surface } from '../../page/open-stage.ts';
import { compose, dismiss } from '../../page/view.ts';
import { attachments } from './attachments.ts';
import type { LABELS } from './labels.ts';
import { avatar, button, enable, glyph, label, spoken } from './page.ts';
import { ME } from './people.ts';
import { poll, receivePoll } from './poll.ts';

/** How a composer is put on the page. */
export interface ComposerOptions {
  /** Names its elements on stage: `<prefix>-box`, `<prefix>-box-1` … */
  readonly prefix: string;
  readonly surface: string;
  readonly sendId: 'tweetButton' | 'tweetButtonInline';
  readonly hint: keyof typeof LABELS;
  readonly action: keyof typeof LABELS;
  readonly initial?: string;
  /** A quoted post under the text. */
  readonly embedded?: Node;
  readonly onPosted?: () => void;
}

interface Item {
  readonly node: HTMLElement;
  readonly surface: Surface;
  text: string;
}

/** One composer on Draft.js: items of a thread, previews, tool bar and button; Ctrl+Enter sends. */
export function composer(options: ComposerOptions): HTMLElement {
  const { prefix, embedded } = options;
  const items: Item[] = [];
  const list = element('div', { class: 'items' });
  const { input, previews } = attachments(prefix);
  const choices = element('div', { class: 'choices' });
  const word = element('span', {}, label(options.action));
  const send = button(options.sendId, word, () => post(), { class: 'pill', 'data-stage': `${prefix}-send` });
  const update = () => {
    enable(
      send,
      items.some((item) => item.text.trim() !== ''),
    );
    word.textContent = items.length > 1 ? label('postAll') : label(options.action);
  };
  const add = (initial = '') => {
    items.push(itemOf(options, items.length, initial, post, update));
    list.append(items.at(-1)?.node ?? '');
    update();
  };
  const post = () => {
    if (items.every((item) => item.text.trim() === '')) return;
    for (const item of items) {
      receive(options.surface, item.surface.engine().model());
      item.surface.engine().clear();
    }
    receivePoll(choices);
    choices.replaceChildren();
    for (const item of items.splice(1)) {
      dismiss(item.surface);
      item.node.remove();
    }
    update();
    options.onPosted?.();
  };
  add(options.initial);
  const askPoll = () => choices.replaceChildren(poll(prefix));
  return element(
    'div',
    { class: 'composer' },
    list,
    previews,
    choices,
    embedded ?? false,
    element('div', { class: 'audience', ...spoken('everyone') }, label('everyone')),
    element(
      'div',
      { 'data-testid': 'toolBar', class: 'tools' },
      element(
        'nav',
        { role: 'navigation' },
        element(
          'div',
          { role: 'tablist' },
          button('mediaButton', glyph('picture'), () => input.click(), spoken('media')),
          input,
          button('createPollButton', glyph('poll'), askPoll, {
            ...spoken('poll'),
            'data-stage': `${prefix}-poll`,
          }),
          button('emojiButton', glyph('smile'), () => undefined, {
            ...spoken('emoji'),
            'aria-haspopup': 'menu',
          }),
        ),
      ),
      button('addButton', glyph('plus'), () => add(), {
        ...spoken('addPost'),
        'data-stage': `${prefix}-add`,
      }),
      send,
    ),
  );
}

function itemOf(
  { prefix, surface, hint }: ComposerOptions,
  index: number,
  initial: string,
  onSubmit: () => void,
  update: () => void,
): Item {
  const host = element('div', {});
  const shown = index === 0 ? label(hint) : label('another');
  const placeholder = element('div', { id: `placeholder-${prefix}-${index}`, class: 'placeholder' }, shown);
  const made = compose(host, {
    surface,
    mount: draft,
    initial,
    submitKeys: 'mod-enter',
    attributes: {
      class: 'notranslate public-DraftEditor-content',
      'data-testid': `tweetTextarea_${index}`,
      'data-stage': index === 0 ? `${prefix}-box` : `${prefix}-box-${index}`,
      'aria-multiline': 'true',
      'aria-autocomplete': 'list',
      'aria-controls': `typeaheadDropdownWrapped-${index}`,
      'aria-describedby': `placeholder-${prefix}-${index}`,
      'no-focustrapview-refocus': 'true',
      ...spoken('postText'),
    },
    onSubmit,
    onChange: (text) => {
      item.text = text;
      placeholder.hidden = text !== '';
      update();
    },
  });
  const inner = element(
    'div',
    { 'data-testid': `tweetTextarea_${index}RichTextInputContainer` },
    placeholder,
    host,
  );
  const field = element('div', { 'data-testid': `tweetTextarea_${index}_label`, class: 'field' }, inner);
  const link = element('a', { role: 'link', href: `/${ME.handle}` }, avatar(ME));
  const item: Item = {
    node: element('div', { class: 'item' }, element('div', {}, link), field),
    surface: made,
    text: initial,
  };
  placeholder.hidden = initial !== '';
  return item;
}
