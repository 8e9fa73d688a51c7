import type { Kind } from '../sample.ts';
import type { Found } from '../tool.ts';

/** Places of what a tool replaced by words of its own. What it left standing between them is sought in the text, in order. */
export function replacedPlaces(
  text: string,
  redacted: string,
  kinds: Readonly<Record<string, Kind | undefined>>,
): Found[] {
  const found: Found[] = [];
  let at = 0;
  let open: { readonly kind: Kind | undefined; readonly start: number } | undefined;
  const parts = redacted.split(new RegExp(`(${Object.keys(kinds).join('|')})`, 'u'));
  for (const [i, part] of parts.entries()) {
    const isLast = i === parts.length - 1;
    if (part in kinds) {
      open ??= { kind: kinds[part], start: at };
      continue;
    }
    if (part === '' && !isLast) continue;
    const next = isLast ? text.length - part.length : text.indexOf(part, at);
    if (next < at) continue;
    if (open?.kind !== undefined) found.push({ kind: open.kind, start: open.start, end: next });
    open = undefined;
    at = next + part.length;
  }
  return found;
}
