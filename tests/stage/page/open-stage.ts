import type { Engine, EngineOptions, Mount, StageHandle } from '../engine.ts';
import { settingsOf } from './settings.ts';

/** How a page puts one composer on stage. */
export interface SurfaceOptions extends EngineOptions {
  /** Composer id, such as `instagram-comment`; a second one of the same name is `instagram-comment#2`. */
  readonly surface: string;
  readonly mount: Mount;
  /** The site's own buttons that send it; named `data-stage="<surface>-send"`. */
  readonly buttons?: readonly HTMLElement[];
  /** Called after the site took the text. */
  readonly onPosted?: (text: string) => void;
  /** Whether an empty text is sent all the same (two fields, one button). Default: no. */
  readonly sendsEmpty?: boolean;
}

/** One composer on stage. */
export interface Surface {
  /** The engine of the moment; another one after a re-mount. */
  readonly engine: () => Engine;
  /** What the site's own button does. */
  send(): void;
  destroy(): void;
}

const engines: Record<string, Engine> = {};
const posted: StageHandle['posted'] = [];

/** Exposes `window.stage`. */
export function openStage(): void {
  window.stage = {
    posted,
    engines,
    model: (surface) => (surface ? engines[surface] : Object.values(engines)[0])?.model() ?? '',
  };
}

/** Records that the site received a text. */
export function receive(surface: string, text: string): void {
  posted.push({ surface, text });
}

/**
 * Mounts a composer's engine in `host` once that is in the page, and keeps it in `window.stage` until it is destroyed.
 * Its box is named `data-stage="<surface>-box"` unless the attributes say otherwise.
 */
export function putOnStage(host: HTMLElement, options: SurfaceOptions): Surface {
  const { surface, mount, onPosted, buttons = [], sendsEmpty = false, ...rest } = options;
  let engine: Engine | undefined;
  let name = surface;
  let stopRemounts = () => {};
  let isOver = false;
  const current = () => {
    if (!engine) throw new Error(`${surface} is not mounted`);
    return engine;
  };
  const send = () => {
    const text = current().model();
    if (text.trim() === '' && !sendsEmpty) return;
    receive(surface, text);
    current().clear();
    rest.onChange?.('');
    onPosted?.(text);
  };
  const build = (initial = rest.initial) => {
    engine = mount(host, {
      ...rest,
      ...(initial ? { initial } : {}),
      attributes: { 'data-stage': `${name}-box`, ...rest.attributes },
      onSubmit: rest.onSubmit ?? send,
    });
    engines[name] = engine;
  };
  const remount = () => {
    const text = current().model();
    const hadFocus = current().box.matches(':focus');
    current().destroy();
    host.replaceChildren();
    build(text);
    if (hadFocus) current().box.focus();
  };
  whenConnected(host, () => {
    if (isOver) return;
    name = freeName(surface);
    for (const button of buttons) button.dataset.stage = `${name}-send`;
    build();
    stopRemounts = repeat(remount);
  });
  return {
    engine: current,
    send,
    destroy: () => {
      isOver = true;
      stopRemounts();
      engine?.destroy();
      if (engines[name] === engine) delete engines[name];
    },
  };
}

/** Runs at once, or after the code that is building the page has put the host into it. */
function whenConnected(host: HTMLElement, run: () => void): void {
  if (host.isConnected) run();
  else queueMicrotask(run);
}

function freeName(surface: string): string {
  if (!engines[surface]) return surface;
  let count = 2;
  while (engines[`${surface}#${count}`]) count += 1;
  return `${surface}#${count}`;
}

function repeat(remount: () => void): () => void {
  const { remount: every } = settingsOf(location);
  if (!every) return () => {};
  const timer = setInterval(remount, every);
  return () => clearInterval(timer);
}
