/** What figures parted by signs are when they are no telephone number. */
const otherShapes: readonly RegExp[] = [
  // a version, "5.2.4"
  /^\p{N}\.\p{N}\./u,
  // fractions, "1/2-1/2", "80/12.5"
  /\/.*\/|\/\p{N}+\.\p{N}/u,
  // doses of a day among other figures, "160 1-0-1"
  /(?<![\p{N}-])\p{N}([-.])\p{N}\1\p{N}(?:\1\p{N})?(?![\p{N}-])/u,
];

/** Whether figures and signs may be a telephone number as people write them; a bracket that opens must close. */
export function isPhoneShape(raw: string): boolean {
  return raw.lastIndexOf('(') <= raw.lastIndexOf(')') && !otherShapes.some((shape) => shape.test(raw));
}
