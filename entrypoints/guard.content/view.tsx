import { render } from 'preact';
import { Badge, type BadgeProps } from '../../components/badge.tsx';
import { Card, type CardProps } from '../../components/card.tsx';
import { Held, type HeldProps } from '../../components/held.tsx';
import { ReplyMenu, type ReplyMenuProps } from '../../components/reply-menu.tsx';
import type { Overlay } from './overlay.ts';
import { place } from './placing.ts';

/** Everything that is to be seen at one moment. */
export interface Scene {
  readonly box: HTMLElement;
  readonly badge: BadgeProps;
  readonly card?: CardProps & {
    /** Where on the page the finding is. Absent: the remark is about the whole draft. */
    place(): DOMRect | undefined;
    /** What it must not cover: the line being typed. Absent: nothing. */
    avoid(): DOMRect | undefined;
  };
  readonly menu?: ReplyMenuProps;
  readonly held?: HeldProps;
}

export interface View {
  /** Shows a scene, or nothing. */
  show(scene: Scene | undefined): void;
  /** Moves the focus to the card's first fix, else its first button. False: there is no card. */
  enterCard(): boolean;
  /** Moves the focus to the first ready-made reply. False: there is no menu. */
  enterMenu(): boolean;
}

/** Mounts the components beside the box, in the overlay's closed shadow root. Never takes the focus by itself. */
export function createView(overlay: Overlay, signal: AbortSignal): View {
  const { layer } = overlay;
  let stopBadge: (() => void) | undefined;
  let stopCard: (() => void) | undefined;
  let stopMenu: (() => void) | undefined;
  let badgeBox: HTMLElement | undefined;

  const clear = (): void => {
    stopBadge?.();
    stopCard?.();
    stopMenu?.();
    stopBadge = stopCard = stopMenu = badgeBox = undefined;
    render(null, layer);
  };
  signal.addEventListener('abort', clear);

  const show = (scene: Scene | undefined): void => {
    if (scene === undefined) {
      clear();
      return;
    }
    const { box, badge, card, menu, held } = scene;
    overlay.moveTo(box);
    render(
      <>
        <div class='place' data-part='badge'>
          <Badge {...badge} />
        </div>
        {card !== undefined && held === undefined && (
          <div class='place' data-part='card'>
            <Card {...card} />
          </div>
        )}
        {menu !== undefined && held === undefined && (
          <div class='place' data-part='menu'>
            <ReplyMenu {...menu} />
          </div>
        )}
        {held !== undefined && <Held {...held} />}
      </>,
      layer,
    );
    const badgePlace = layer.querySelector<HTMLElement>('[data-part="badge"]');
    if (badgePlace !== null && badgeBox !== box) {
      stopBadge?.();
      stopBadge = place(box, badgePlace, 'top-end', { mainAxis: -3, crossAxis: 4 });
      badgeBox = box;
    }
    stopCard?.();
    stopCard = undefined;
    const cardPlace = layer.querySelector<HTMLElement>('[data-part="card"]');
    if (cardPlace !== null && card !== undefined) {
      const anchor = {
        contextElement: box,
        getBoundingClientRect: () => card.place() ?? box.getBoundingClientRect(),
      };
      stopCard = place(anchor, cardPlace, 'bottom-start', { mainAxis: 6 }, card.avoid);
    }
    stopMenu?.();
    stopMenu = undefined;
    const menuPlace = layer.querySelector<HTMLElement>('[data-part="menu"]');
    if (menuPlace !== null && badgePlace !== null) {
      const anchor = { contextElement: box, getBoundingClientRect: () => badgePlace.getBoundingClientRect() };
      stopMenu = place(anchor, menuPlace, 'bottom-end', { mainAxis: 6 });
    }
  };

  /** Moves the focus to the first element of a part that matches, else to its first button. */
  const enter = (part: 'card' | 'menu', first: string): boolean => {
    const place = layer.querySelector<HTMLElement>(`[data-part="${part}"]`);
    const target = place?.querySelector<HTMLElement>(first) ?? place?.querySelector('button');
    target?.focus({ preventScroll: true });
    return target != null;
  };

  return {
    show,
    enterCard: () => enter('card', '.fixes button'),
    enterMenu: () => enter('menu', '.reply'),
  };
}
