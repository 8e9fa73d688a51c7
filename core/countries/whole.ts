/** A pattern of a whole number: no letter or digit touches it, nor a digit behind a sign that belongs to a number. */
export function whole(body: string): RegExp {
  return new RegExp(`(?<![\\p{L}\\p{N}]|\\p{N}[.,/\\-])(?:${body})(?![\\p{L}\\p{N}]|[.,/\\-]\\p{N})`, 'giu');
}
