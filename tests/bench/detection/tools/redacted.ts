import type { Kind } from '../sample.ts';
import type { Found } from '../tool.ts';

/** Places of what a tool replaced by placeholders, each a single character of `signs`; the text between is sought in order. */
export function replacedPlaces(
  text: string,
  redacted: string,
  signs: ReadonlyMap<string, Kind | undefined>,
): Found[] {
  const found: Found[] = [];
  let at = 0;
  let open: { kind: Kind | undefined; start: number } | undefined;
  const parts = redacted.split(new RegExp(`([${[...signs.keys()].join('')}])`, 'u'));
  parts.forEach((part, i) => {
    if (signs.has(part)) {
      open ??= { kind: signs.get(part), start: at };
      return;
    }
    const isLast = i === parts.length - 1;
    if (part === '' && !isLast) return;
    const next = part === '' ? text.length : isLast ? text.length - part.length : text.indexOf(part, at);
    if (next < at) return;
    if (open !== undefined) {
      if (open.kind !== undefined) found.push({ kind: open.kind, start: open.start, end: next });
      open = undefined;
    }
    at = next + part.length;
  });
  return found;
}
