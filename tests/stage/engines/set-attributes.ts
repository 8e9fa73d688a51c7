/** Puts a site's own attributes on the editable element. */
export function setAttributes(box: HTMLElement, attributes: Readonly<Record<string, string>> = {}): void {
  for (const [name, value] of Object.entries(attributes)) box.setAttribute(name, value);
}
