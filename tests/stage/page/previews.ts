import { element } from './element.ts';

/** A file input that shows what was chosen in `host`, as the sites do: `blob:` pictures and videos. */
export function fileInput(
  host: HTMLElement,
  attributes: Readonly<Record<string, string>> = {},
): HTMLInputElement {
  const input = element('input', {
    type: 'file',
    multiple: true,
    accept: 'image/*,video/*',
    hidden: true,
    ...attributes,
    onchange: () => host.append(...[...(input.files ?? [])].map(preview)),
  });
  return input;
}

function preview(file: File): HTMLElement {
  const src = URL.createObjectURL(file);
  const style = 'width:72px;height:72px;object-fit:cover;border-radius:6px';
  return file.type.startsWith('video/')
    ? element('video', { src, style })
    : element('img', { src, style, alt: '' });
}
