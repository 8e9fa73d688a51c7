/** The mark's drawing, in a square of 128 units; the icons are drawn from the same paths by `npm run icons`. */

/** A wax seal: a circle with twelve soft lobes. */
export const sealPath: string = lobed(64, 64, 12, 57, 3.6);

/** A speech bubble that lies in it. */
export const bubblePath =
  'M46 36h36a12 12 0 0 1 12 12v24a12 12 0 0 1-12 12H66L52 96V84h-6a12 12 0 0 1-12-12V48a12 12 0 0 1 12-12Z';

/** A keyhole in the bubble: what is said in confidence stays so. */
export const keyPath = 'M64 46a9 9 0 0 1 5 16.5L72 76H56l3-13.5A9 9 0 0 1 64 46Z';

function lobed(x: number, y: number, lobes: number, radius: number, swing: number): string {
  const steps = lobes * 12;
  const points = Array.from({ length: steps }, (_, step) => {
    const angle = (step / steps) * 2 * Math.PI;
    const reach = radius + swing * Math.cos(lobes * angle);
    return `${(x + reach * Math.sin(angle)).toFixed(1)} ${(y - reach * Math.cos(angle)).toFixed(1)}`;
  });
  return `M${points.join('L')}Z`;
}
