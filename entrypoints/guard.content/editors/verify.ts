import { frames } from './wait.ts';

/** How often a box is read again before a replacement counts as failed: slow pages draw late. */
const ATTEMPTS = 5;

/** Waits two frames or more until a box reads exactly `wanted`; false if it never does. */
export async function verify(read: () => string, wanted: string): Promise<boolean> {
  for (let attempt = 0; attempt < ATTEMPTS; attempt++) {
    await frames(2);
    if (read() === wanted) return true;
  }
  return false;
}
