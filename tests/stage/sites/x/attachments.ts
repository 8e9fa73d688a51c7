import { element } from '../../page/element.ts';
import { go, label } from './page.ts';

/** The hidden file input and the previews of what was chosen. */
export function attachments(prefix: string): {
  readonly input: HTMLInputElement;
  readonly previews: HTMLElement;
} {
  const previews = element('div', {});
  const input = element('input', {
    type: 'file',
    multiple: true,
    tabindex: '-1',
    accept: 'image/jpeg,image/png,image/webp,image/gif,video/mp4,video/quicktime',
    'data-testid': 'fileInput',
    'data-stage': `${prefix}-files`,
    class: 'files',
    onchange: () => {
      const files = [...(input.files ?? [])];
      previews.replaceChildren(...(files.length > 0 ? [shelf(files)] : []));
    },
  });
  return { input, previews };
}

function shelf(files: readonly File[]): HTMLElement {
  return element(
    'div',
    { 'data-testid': 'attachments', class: 'shelf' },
    files.map((file) => {
      const src = URL.createObjectURL(file);
      return file.type.startsWith('video/')
        ? element('div', { role: 'group' }, element('video', { src, preload: 'none' }))
        : element('div', { role: 'group', 'data-testid': 'tweetPhoto' }, photo(src));
    }),
  );
}

/** The picture twice, as a background and as an image, as X does. */
function photo(src: string): HTMLElement {
  return element(
    'div',
    {},
    element('div', { class: 'shade', style: `background-image: url("${src}")` }),
    element('img', { src, alt: '', class: 'photo' }),
    element(
      'a',
      { role: 'link', 'data-testid': 'altTextWrapper', onclick: () => go('/compose/post/media') },
      label('alt'),
    ),
  );
}
