import type { Marks } from './marks.ts';

/** Paints with the one that the policy wants at that moment, and leaves nothing behind in the other. */
export function chooseMarks(inline: Marks, covers: Marks, isCovered: () => boolean): Marks {
  const both = (): readonly [Marks, Marks] => (isCovered() ? [covers, inline] : [inline, covers]);
  return {
    paint(owner, paintings, box) {
      const [used, unused] = both();
      unused.paint(owner, [], box);
      used.paint(owner, paintings, box);
    },
    activate(ranges, box) {
      const [used, unused] = both();
      unused.activate([], box);
      used.activate(ranges, box);
    },
    adopt: (root) => inline.adopt(root),
  };
}
