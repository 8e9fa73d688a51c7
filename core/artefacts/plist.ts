import { isObject } from './artefact.ts';

/** A value as a property list, indented by two spaces a level. Throws an `Error` for what a property list cannot hold. */
export function writePlist(value: unknown, indent = ''): string {
  const inner = `${indent}  `;
  if (typeof value === 'boolean') return `${indent}<${value}/>`;
  if (typeof value === 'number')
    return `${indent}${Number.isInteger(value) ? `<integer>${value}</integer>` : `<real>${value}</real>`}`;
  if (typeof value === 'string') return `${indent}<string>${escaped(value)}</string>`;
  if (Array.isArray(value)) {
    if (value.length === 0) return `${indent}<array/>`;
    return [`${indent}<array>`, ...value.map((one) => writePlist(one, inner)), `${indent}</array>`].join(
      '\n',
    );
  }
  if (!isObject(value)) throw new Error('a value that no property list can hold');
  const entries = Object.entries(value);
  if (entries.length === 0) return `${indent}<dict/>`;
  return [
    `${indent}<dict>`,
    ...entries.flatMap(([key, own]) => [`${inner}<key>${escaped(key)}</key>`, writePlist(own, inner)]),
    `${indent}</dict>`,
  ].join('\n');
}

/** The value of a property list without dates and data. Throws an `Error` where it is malformed. */
export function readPlist(text: string): unknown {
  const tags = [...text.matchAll(/<(\/?)(dict|array|key|string|integer|real|true|false)(\s*\/)?>/g)];
  let next = 0;
  const read = (): unknown => {
    const tag = tags[next++];
    const name = tag?.[2];
    if (tag === undefined || name === undefined || tag[1] === '/') throw new Error('malformed property list');
    const isEmpty = tag[3] !== undefined;
    if (name === 'true' || name === 'false') return name === 'true';
    if (name === 'array' || name === 'dict') {
      const items: unknown[] = [];
      if (!isEmpty) while (!isClosing(tags[next], name)) items.push(read());
      if (!isEmpty) next++;
      return name === 'array' ? items : paired(items);
    }
    if (isEmpty) return '';
    const end = tags[next++];
    const inside = unescaped(text.slice(tag.index + tag[0].length, end?.index));
    return name === 'integer' || name === 'real' ? Number(inside) : inside;
  };
  return read();
}

function isClosing(tag: RegExpMatchArray | undefined, name: string): boolean {
  if (tag === undefined) throw new Error('malformed property list');
  return tag[1] === '/' && tag[2] === name;
}

function paired(items: readonly unknown[]): Readonly<Record<string, unknown>> {
  const entries: [string, unknown][] = [];
  for (let i = 0; i + 1 < items.length; i += 2) entries.push([String(items[i]), items[i + 1]]);
  return Object.fromEntries(entries);
}

/** Signs that XML 1.0 cannot hold, not even by number, are left out; a line end is kept by number. */
function escaped(text: string): string {
  return text
    .replace(/[^\t\n\r\u0020-\ud7ff\ue000-\ufffd\u{10000}-\u{10ffff}]/gu, '')
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('\r', '&#13;');
}

function unescaped(text: string): string {
  return text
    .replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>')
    .replaceAll('&quot;', '"')
    .replaceAll('&apos;', "'")
    .replaceAll('&#13;', '\r')
    .replaceAll('&amp;', '&');
}
