import type { Scanner } from '../scanner.ts';

/** Account names ("@ana_r"), the server of a federated one included ("@ana@example.social"). */
export const handle: Scanner = {
  id: 'handle',
  *scan({ text, tokens }) {
    for (let i = 0; i < tokens.length; i++) {
      const token = tokens[i];
      if (token?.kind !== 'handle' || /[\p{L}\p{N}]/u.test(text.charAt(token.start - 1))) continue;
      const server = /^@[\p{L}\p{N}-]{1,63}(?:\.[\p{L}\p{N}-]{1,63}){1,4}/u.exec(
        text.slice(token.end, token.end + 320),
      );
      yield { concept: 'handle', start: token.start, end: token.end + (server?.[0].length ?? 0) };
    }
  },
};
