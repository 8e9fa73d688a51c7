import { putOnStage, type Surface, type SurfaceOptions } from './open-stage.ts';

const mounted = new Set<Surface>();

/** Mounts a composer that goes when the view goes. */
export function compose(host: HTMLElement, options: SurfaceOptions): Surface {
  const surface = putOnStage(host, options);
  mounted.add(surface);
  return surface;
}

/** Ends one composer. */
export function dismiss(surface: Surface): void {
  if (mounted.delete(surface)) surface.destroy();
}

/** Ends every composer of the view that is being left. */
export function leave(): void {
  for (const surface of mounted) dismiss(surface);
}
