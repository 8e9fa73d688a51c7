/** How long "Post anyway" holds for the same text, in milliseconds: long enough for a second step ("Next", "Post"). */
const lifetime = 60_000;

/**
 * What the author has allowed to go out: these very texts of these boxes, for a minute. Any other text, even one letter more,
 * is held again. Bound to the box that was written in, and forgotten when it is empty.
 */
export interface Allowances {
  grant(boxes: readonly HTMLElement[], texts: readonly string[]): void;
  covers(boxes: readonly HTMLElement[], texts: readonly string[]): boolean;
  revoke(box: HTMLElement): void;
}

export function createAllowances(now: () => number = () => performance.now()): Allowances {
  const granted = new WeakMap<HTMLElement, { readonly text: string; readonly until: number }>();
  return {
    grant(boxes, texts) {
      boxes.forEach((box, index) => {
        granted.set(box, { text: texts[index] ?? '', until: now() + lifetime });
      });
    },
    covers(boxes, texts) {
      return boxes.every((box, index) => {
        const found = granted.get(box);
        return found !== undefined && found.text === texts[index] && found.until > now();
      });
    },
    revoke: (box) => void granted.delete(box),
  };
}
