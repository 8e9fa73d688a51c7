/** A sentence about an organisation, with its name put in. It begins with a capital, unless the name is written like "eHealth". */
export function saidOf(sentence: string, organisation: string): string {
  const said = sentence.replaceAll('{organisation}', () => organisation);
  return sentence.startsWith('{') ? said.replace(/^\p{Ll}(?!\p{Lu})/u, (first) => first.toUpperCase()) : said;
}
