/** The networks by id, for pages that carry no adapter; a test compares them with the register. */
export const networkNames: Readonly<Record<string, string>> = {
  x: 'X',
  facebook: 'Facebook',
  instagram: 'Instagram',
  linkedin: 'LinkedIn',
};
