import type { Draft, DraftKind, Relation, Role, Span } from '../../core/index.ts';

/** One line of an example table. */
export interface ExampleLine {
  /** 1-based number in its file. */
  readonly line: number;
  /** Whether the rule must fire (`✗`) or stay silent (`✓`). */
  readonly flagged: boolean;
  readonly role: Role;
  readonly draft: Draft;
  /** Places that must be marked, of which at least one must overlap a finding. Empty: anywhere will do. */
  readonly places: readonly Span[];
  /** Why it is flagged or fine. Absent: it speaks for itself. */
  readonly reason?: string;
}

const roles: readonly Role[] = ['clinician', 'official', 'supervisor'];
const kinds: readonly DraftKind[] = ['post', 'reply', 'message', 'profile', 'invitation'];
const relations: readonly Relation[] = ['patient', 'relative', 'colleague', 'subordinate', 'friend'];
const networks: readonly string[] = ['x', 'facebook', 'instagram', 'linkedin'];

/**
 * Reads an example table: one example a line, `✗ text` must be flagged, `✓ text` must be left alone.
 * - `{official}`, `{message}`, `{to patient}`, `{linkedin}`, `{photo}` at the start set role, kind, counterpart, network and a
 *   picture; several may follow one another, and one pair of brackets may hold several words.
 * - `«incoming» → text` is a reply; `[[here]]` a place to be marked; ` # reason` ends a line; `\n` is a line break.
 * - Empty lines and lines that begin with `#` are skipped. Throws an `Error` naming file and line of anything else.
 */
export function parseExamples(source: string, file: string): ExampleLine[] {
  return source.split('\n').flatMap((raw, index) => {
    const text = raw.trim();
    if (text === '' || text.startsWith('#')) return [];
    if (!/^[✗✓] /.test(text)) throw new Error(`${file}:${index + 1}: a line begins with "✗ ", "✓ " or "#"`);
    return [parseLine(text, index + 1, file)];
  });
}

function parseLine(text: string, line: number, file: string): ExampleLine {
  const [, body = '', reason] = /^..(.*?)(?: # (.*))?$/.exec(text) ?? [];
  const { settings, rest } = leadingSettings(body.trim());
  const reply = /^«([^»]*)» → (.*)$/.exec(rest);
  const marked = (reply?.[2] ?? rest).replaceAll('\\n', '\n');
  const { plain, places } = unmark(marked);
  if (plain.trim() === '') throw new Error(`${file}:${line}: there is no text`);
  const draft = withSettings(
    { text: plain, kind: reply === null ? 'post' : 'reply', network: 'x' },
    settings,
    `${file}:${line}`,
  );
  return {
    line,
    flagged: text.startsWith('✗'),
    role: roles.find((role) => settings.includes(role)) ?? 'clinician',
    draft: reply === null ? draft : { ...draft, replyTo: { text: reply[1] ?? '' } },
    places,
    ...(reason === undefined ? {} : { reason }),
  };
}

function leadingSettings(body: string): { readonly settings: readonly string[]; readonly rest: string } {
  const [lead = ''] = /^(?:\{[a-z ]+\}\s*)*/.exec(body) ?? [];
  return { settings: lead.split(/[{}\s]+/).filter((word) => word !== ''), rest: body.slice(lead.length) };
}

function withSettings(draft: Draft, settings: readonly string[], place: string): Draft {
  let result = draft;
  for (const word of settings) {
    const kind = kinds.find((one) => one === word);
    const relation = relations.find((one) => one === word);
    if (kind !== undefined) result = { ...result, kind };
    else if (relation !== undefined) result = { ...result, counterpart: { relation } };
    else if (networks.includes(word)) result = { ...result, network: word };
    else if (word === 'photo') result = { ...result, attachments: { images: 1, videos: 0 } };
    else if (word !== 'to' && !roles.some((role) => role === word))
      throw new Error(`${place}: "{${word}}" is no role, kind, counterpart or network`);
  }
  return result;
}

function unmark(marked: string): { readonly plain: string; readonly places: readonly Span[] } {
  const places: Span[] = [];
  let plain = '';
  for (const piece of marked.split(/(\[\[.*?\]\])/s)) {
    const isPlace = piece.startsWith('[[') && piece.endsWith(']]');
    const words = isPlace ? piece.slice(2, -2) : piece;
    if (isPlace) places.push({ start: plain.length, end: plain.length + words.length });
    plain += words;
  }
  return { plain, places };
}
