/** Whether the page around a box is light or dark, by the first painted background behind it; not by the system's setting. */
export function themeAround(box: HTMLElement): 'light' | 'dark' {
  for (let at: Element | null = box; at !== null; at = parent(at)) {
    const color = /^rgba?\(([\d.]+),\s*([\d.]+),\s*([\d.]+)(?:,\s*([\d.]+))?\)$/.exec(
      getComputedStyle(at).backgroundColor,
    );
    if (color === null || Number(color[4] ?? 1) < 0.5) continue;
    const [red, green, blue] = [Number(color[1]), Number(color[2]), Number(color[3])];
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue < 128 ? 'dark' : 'light';
  }
  return 'light';
}

function parent(element: Element): Element | null {
  if (element.parentElement !== null) return element.parentElement;
  const root = element.getRootNode();
  return root instanceof ShadowRoot ? root.host : null;
}
