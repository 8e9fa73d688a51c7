import type { Engine, EngineOptions, Mount, StageHandle } from '../engine.ts';
import { settingsOf } from './settings.ts';

/** How a page puts one composer on stage. */
export interface SurfaceOptions extends EngineOptions {
  /** Composer id, such as `instagram-comment`; a second one of the same name is `instagram-comment#2`. */
  readonly surface: string;
  readonly mount: Mount;
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

/** Mounts a composer's engine in `host` and keeps it in `window.stage` until it is destroyed. */
export function putOnStage(host: HTMLElement, options: SurfaceOptions): Surface {
  const { surface, mount, onPosted, sendsEmpty = false, ...rest } = options;
  const name = freeName(surface);
  const send = () => {
    const text = engine.model();
    if (text.trim() === '' && !sendsEmpty) return;
    receive(surface, text);
    engine.clear();
    rest.onChange?.('');
    onPosted?.(text);
  };
  const build = (initial?: string) =>
    mount(host, { ...rest, ...(initial === undefined ? {} : { initial }), onSubmit: rest.onSubmit ?? send });
  let engine = build(rest.initial);
  engines[name] = engine;
  const stopRemounts = repeatRemount(() => {
    const text = engine.model();
    const hadFocus = engine.box.matches(':focus');
    engine.destroy();
    host.replaceChildren();
    engine = build(text);
    engines[name] = engine;
    if (hadFocus) engine.box.focus();
  });
  return {
    engine: () => engine,
    send,
    destroy: () => {
      stopRemounts();
      engine.destroy();
      delete engines[name];
    },
  };
}

function freeName(surface: string): string {
  if (!engines[surface]) return surface;
  let count = 2;
  while (engines[`${surface}#${count}`]) count += 1;
  return `${surface}#${count}`;
}

function repeatRemount(remount: () => void): () => void {
  const { remount: every } = settingsOf(location);
  if (!every) return () => undefined;
  const timer = setInterval(remount, every);
  return () => clearInterval(timer);
}
