import type { Mention } from '../reading.ts';
import type { Scanner } from '../scanner.ts';

const localPart = /[\p{L}\p{N}._%+'’-]/u;
const domainPattern = /[\p{L}\p{N}][\p{L}\p{N}-]{0,62}(?:\.[\p{L}\p{N}][\p{L}\p{N}-]{0,62}){1,5}/uy;
const longestLocal = 64;

/** E-mail addresses, outward from each `@`. Linear. */
export const email: Scanner = {
  id: 'email',
  scan: ({ text }) => (text.includes('@') ? addresses(text) : []),
};

function* addresses(text: string): Iterable<Mention> {
  for (let at = text.indexOf('@'); at >= 0; at = text.indexOf('@', at + 1)) {
    let start = at;
    while (start > 0 && at - start < longestLocal && localPart.test(text.charAt(start - 1))) start--;
    while (start < at && !/[\p{L}\p{N}]/u.test(text.charAt(start))) start++;
    if (start === at || text.charAt(start - 1) === '@') continue;
    domainPattern.lastIndex = at + 1;
    const domain = domainPattern.exec(text)?.[0].replace(/-$/, '');
    if (domain === undefined || !/\.\p{L}{2,}$/u.test(domain)) continue;
    yield { concept: 'email', start, end: at + 1 + domain.length };
  }
}
