import fc from 'fast-check';
import {
  catalogue,
  check,
  type Draft,
  defaultPolicy,
  type Finding,
  type Policy,
  settle,
} from '../../core/index.ts';
import { choiceFields, policyDocument } from '../../core/policy-schema.ts';
import { edited, editsOf } from '../../entrypoints/guard.content/apply-fix.ts';
import { bit, type Change, change, textsAfter, words } from './pieces.ts';

/** Something that must hold of every input; throws where it does not. */
export interface Property<T = unknown> {
  readonly name: string;
  readonly inputs: fc.Arbitrary<T>;
  holds(input: T): void;
}

function must(is: boolean, what: string): void {
  if (!is) throw new Error(what);
}

/** Invented, of every kind; what is answered and who posts may be of any shape too. */
const drafts: fc.Arbitrary<Draft> = fc.record(
  {
    text: words,
    kind: fc.constantFrom('post', 'reply', 'message', 'profile', 'invitation'),
    network: fc.constantFrom('x', 'facebook', 'instagram', 'linkedin', 'elsewhere'),
    account: fc.record({ handle: bit, name: bit }, { requiredKeys: [] }),
    replyTo: fc.record({ handle: bit, name: bit, text: words }, { requiredKeys: [] }),
    attachments: fc.record({ images: fc.nat(4), videos: fc.nat(2) }),
  },
  { requiredKeys: ['text', 'kind', 'network'] },
) as fc.Arbitrary<Draft>;

const draft: Property<Draft> = {
  name: 'draft',
  inputs: drafts,
  holds(input) {
    const { findings } = check(input, defaultPolicy);
    for (const finding of findings) isSound(finding, input.text);
  },
};

function isSound({ spans, fixes = [] }: Finding, text: string): void {
  const edits = fixes.flatMap((fix) => (fix.kind === 'replace' ? fix.edits.map(({ span }) => span) : []));
  must(
    spans.every(({ start, end }) => start < end),
    'a span holds nothing',
  );
  for (const { start, end } of [...spans, ...edits]) {
    must(start >= 0 && start <= end && end <= text.length, 'a span lies outside of the text');
    must(!splits(text, start) && !splits(text, end), 'a span splits a character');
  }
}

function splits(text: string, at: number): boolean {
  return /[\ud800-\udbff]/.test(text.charAt(at - 1)) && /[\udc00-\udfff]/.test(text.charAt(at));
}

interface Editing {
  readonly start: string;
  readonly changes: readonly Change[];
  readonly kind: 'post' | 'reply';
}

/** What is remembered of sentences makes no difference: after any changes the verdict is that of a reader who sees it first. */
const incremental: Property<Editing> = {
  name: 'incremental',
  inputs: fc.record({
    start: words,
    changes: fc.array(change, { maxLength: 12 }),
    kind: fc.constantFrom('post', 'reply'),
  }),
  holds({ start, changes, kind }) {
    const policy: Policy = { ...defaultPolicy };
    for (const text of textsAfter(start, changes)) {
      const one = { text, kind, network: 'x' } as const;
      const again = JSON.stringify(check(one, policy));
      const fresh = JSON.stringify(check(one, { ...defaultPolicy }));
      must(again === fresh, 'read again after a change it is judged otherwise than read for the first time');
    }
  },
};

/** Fixes taken one after another, as an author would: each changes what it says it does, and they come to an end. */
const fixes: Property<{ readonly text: string; readonly picks: readonly number[] }> = {
  name: 'fixes',
  inputs: fc.record({ text: words, picks: fc.array(fc.nat(50), { maxLength: 6 }) }),
  holds({ text: start, picks }) {
    let text = start;
    for (const pick of picks) {
      const { findings, languages } = check({ text, kind: 'reply', network: 'x' }, defaultPolicy);
      const offered = findings.flatMap((finding) => finding.fixes ?? []);
      const fix = offered[pick % Math.max(1, offered.length)];
      if (fix === undefined) return;
      const language = languages[0] === 'it' || languages[0] === 'en' ? languages[0] : 'es';
      const edits = editsOf(fix, text, language, defaultPolicy);
      const next = edited(text, edits);
      const kept = [...edits].sort((a, b) => a.span.start - b.span.start);
      must(
        kept.every(({ span }, index) => span.start >= (kept[index - 1]?.span.end ?? 0)),
        'edits of a fix overlap',
      );
      must(next !== text, 'a fix changes nothing');
      text = next;
    }
  },
};

const keys = [...Object.keys(policyDocument), ...Object.keys(choiceFields), '__proto__', 'constructor'];
const document = fc.oneof(
  fc.dictionary(
    fc.constantFrom(...keys),
    fc.oneof(fc.anything({ maxDepth: 3 }), bit, fc.constantFrom('off', 'stop')),
    {
      maxKeys: 8,
    },
  ),
  fc.anything({ withNullPrototype: true }),
);

/** Policies of any shape: read without an exception, over a floor that stays. */
const policy: Property<{ readonly managed: unknown; readonly chosen: unknown }> = {
  name: 'policy',
  inputs: fc.record({ managed: document, chosen: document }),
  holds({ managed, chosen }) {
    const settled = settle(managed, chosen);
    for (const { id } of catalogue['patient-data'])
      must(settled.policy.levels[id] !== 'off', 'a rule of patient data is off');
    const { findings } = check({ text: 'DNI 48291736Q', kind: 'post', network: 'z' }, settled.policy);
    must(findings.length > 0, 'an identity number is let pass');
  },
};

export const properties: readonly Property[] = [draft, incremental, fixes, policy] as readonly Property[];
