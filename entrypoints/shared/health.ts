/**
 * How well a box is guarded. `failed`: its text could not be checked; `misread`: what was read is not what stands there;
 * `cannot-hold`: nothing is known that sends it; `empty`: there is nothing to tell by yet.
 */
export type Health = 'guarding' | 'empty' | 'cannot-hold' | 'misread' | 'failed';

/** Whether "nothing to point out" would say too much. */
export const isUnsure: Readonly<Record<Health, boolean>> = {
  guarding: false,
  empty: false,
  'cannot-hold': false,
  misread: true,
  failed: true,
};
