/** How a stage page asks for an editor. */
export interface EngineOptions {
  /** Put on the editable element itself, as the real site has them. */
  readonly attributes?: Readonly<Record<string, string>>;
  /** Which keys submit. Default: none. `enter` leaves Shift+Enter as a new line. */
  readonly submitKeys?: 'none' | 'enter' | 'mod-enter';
  readonly onSubmit?: () => void;
  /** Called after each change with the model's text. */
  readonly onChange?: (text: string) => void;
  /** Text the editor starts with (restored drafts, edits). */
  readonly initial?: string;
}

/** A real editor engine mounted on a stage page. */
export interface Engine {
  /** The editable element. */
  readonly box: HTMLElement;
  /** The engine's own text, which is what the site would post; lines joined by `\n`. */
  model(): string;
  clear(): void;
  /** Puts a mention at the caret, as picking from the site's list does. Absent: the engine has none. */
  mention?(name: string): void;
  destroy(): void;
}

/** One engine, one file in `engines/`; `host` is an element in the page or in an open shadow root. */
export type Mount = (host: HTMLElement, options: EngineOptions) => Engine;

/** What every stage page exposes as `window.stage`. */
export interface StageHandle {
  /** What the site received, in order. */
  readonly posted: { readonly surface: string; readonly text: string }[];
  /** The model's text of a surface's composer, by composer id (`x-post`, `facebook-comment` …); the first one by default. */
  model(surface?: string): string;
  /** Mounted engines by surface. */
  readonly engines: Readonly<Record<string, Engine>>;
}

declare global {
  interface Window {
    stage: StageHandle;
  }
}
