/** What may stand inside an element; `undefined` and `false` leave nothing. */
export type Child = Node | string | undefined | false | readonly Child[];

/** Attributes by name; `undefined` and `false` leave the attribute out, a function listens to `on<event>`. */
export type Attributes = Readonly<Record<string, string | boolean | undefined | ((event: Event) => void)>>;

/** Builds an element without `innerHTML`, which pages with Trusted Types forbid. */
export function element<K extends keyof HTMLElementTagNameMap>(
  tag: K,
  attributes: Attributes = {},
  ...children: readonly Child[]
): HTMLElementTagNameMap[K] {
  return fill(document.createElement(tag), attributes, children);
}

/** An icon of one path in a box of 24, with the attributes by which a site names it. */
export function icon(path: string, attributes: Attributes = {}): SVGSVGElement {
  const space = 'http://www.w3.org/2000/svg';
  const svg = document.createElementNS(space, 'svg');
  const line = document.createElementNS(space, 'path');
  line.setAttribute('d', path);
  return fill(svg, { viewBox: '0 0 24 24', width: '24', height: '24', ...attributes }, [line]);
}

function fill<E extends Element>(made: E, attributes: Attributes, children: readonly Child[]): E {
  for (const [name, value] of Object.entries(attributes)) {
    if (typeof value === 'function') made.addEventListener(name.slice(2), value);
    else if (value === true) made.setAttribute(name, '');
    else if (typeof value === 'string') made.setAttribute(name, value);
  }
  append(made, children);
  return made;
}

function append(parent: Element, children: readonly Child[]): void {
  for (const child of children) {
    if (Array.isArray(child)) append(parent, child);
    else if (child) parent.append(child as Node | string);
  }
}
