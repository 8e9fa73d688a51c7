/** The tag of tests that `npm test` runs; the others are left to `npm run test:e2e:all`. */
export function short(isShort = true): string[] {
  return isShort ? ['@short'] : [];
}
