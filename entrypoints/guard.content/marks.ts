import type { Severity } from '../../core/index.ts';
import styles from './style.css?inline';

/** Neutral names: a page can list its highlights. `hg4` is the finding that the card speaks of. */
const names = { note: 'hg1', warning: 'hg2', stop: 'hg3', active: 'hg4' } as const;

type Kind = keyof typeof names;

/** What one box wants painted. */
export interface Painting {
  readonly severity: Severity;
  readonly ranges: readonly Range[];
}

/** Paints findings. The page's DOM stays as it is. */
export interface Marks {
  /** Replaces all that was painted for this owner, whose text is in this box. */
  paint(owner: object, paintings: readonly Painting[], box: HTMLElement): void;
  /** Sets off the ranges of the finding under discussion; an empty list clears it. */
  activate(ranges: readonly Range[], box?: HTMLElement): void;
  /** Lets highlights show inside a shadow root; Firefox does not inherit them from the document. */
  adopt(root: ShadowRoot): void;
}

/** With the CSS Custom Highlight API. Absent highlights (older browsers) paint nothing; the badge still counts. */
export function createMarks(page: Window & typeof globalThis, signal: AbortSignal): Marks {
  const registry = page.CSS?.highlights as HighlightRegistry | undefined;
  if (registry === undefined) return { paint: () => {}, activate: () => {}, adopt: () => {} };
  const kinds = Object.keys(names) as Kind[];
  const painted = new Map<object, readonly Painting[]>();
  const highlights = new Map<Kind, Highlight>(
    kinds.map((kind, index) => {
      const highlight = new page.Highlight();
      highlight.priority = index;
      return [kind, highlight];
    }),
  );
  const sheets = new WeakMap<ShadowRoot, CSSStyleSheet>();

  /** Enters the highlights again if the page has cleared the registry. */
  const enter = (): void => {
    for (const [kind, highlight] of highlights)
      if (registry.get(names[kind]) !== highlight) registry.set(names[kind], highlight);
  };
  const each = (
    paintings: readonly Painting[],
    act: (highlight: Highlight, range: AbstractRange) => void,
  ): void => {
    for (const { severity, ranges } of paintings) {
      const highlight = highlights.get(severity);
      if (highlight !== undefined) for (const range of ranges) act(highlight, range);
    }
  };

  signal.addEventListener('abort', () => {
    for (const [kind, highlight] of highlights) {
      highlight.clear();
      registry.delete(names[kind]);
    }
  });

  return {
    paint(owner, paintings) {
      each(painted.get(owner) ?? [], (highlight, range) => highlight.delete(range));
      if (paintings.length === 0) painted.delete(owner);
      else painted.set(owner, paintings);
      each(paintings, (highlight, range) => highlight.add(range));
      if (paintings.length > 0) enter();
    },
    activate(ranges) {
      const highlight = highlights.get('active');
      highlight?.clear();
      for (const range of ranges) highlight?.add(range);
    },
    adopt(root) {
      const known = sheets.get(root);
      if (known !== undefined && root.adoptedStyleSheets.includes(known)) return;
      const sheet = known ?? new page.CSSStyleSheet();
      if (known === undefined) sheet.replaceSync(styles);
      sheets.set(root, sheet);
      root.adoptedStyleSheets = [...root.adoptedStyleSheets, sheet];
    },
  };
}
