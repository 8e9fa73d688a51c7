import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { artefacts, readPolicyFile } from '../../core/artefacts/index.ts';
import { settle } from '../../core/index.ts';
import { handOut } from '../../core/policy-handout.ts';
import { review } from '../../core/policy-review.ts';
import { buildPolicy } from '../../entrypoints/terminal/policy-build.ts';
import { lintPolicy } from '../../entrypoints/terminal/policy-lint.ts';

const example = readFileSync(join(import.meta.dirname, '../../assets/deploy/example-policy.json'), 'utf8');
const extension = 'abcdefghijklmnopabcdefghijklmnop';

test('the example is sound, and nothing in it needs a second look', () => {
  const { mistakes, advice } = review(JSON.parse(example));
  expect(mistakes).toEqual([]);
  expect(advice).toEqual([]);
});

/** Texts that trip up encodings: quotes, apostrophes, ampersands, line ends, accents, other scripts, pairs of units. */
const awkward = fc.oneof(
  fc.constantFrom(
    '"',
    "'",
    "''",
    '&amp;',
    '<b>',
    '\\',
    '\\n',
    '%PATH%',
    '$x',
    'ñ',
    '’',
    '日本',
    '🙂',
    ']]>',
    '-->',
    '<!--',
  ),
  fc
    .string({ unit: 'binary-ascii', minLength: 1, maxLength: 8 })
    .filter((text) => /^[\x20-\x7e]+$/.test(text)),
);
const name = fc.array(awkward, { minLength: 1, maxLength: 5 }).map((parts) => `a${parts.join('')}z`);
const policies = fc.record(
  {
    version: name,
    city: name,
    organisation: fc.record({ name, message: name, aliases: fc.array(name, { maxLength: 3 }) }),
    memory: fc.boolean(),
    fields: fc.dictionary(fc.constantFrom('tel', 'mail', 'page'), name),
    networks: fc.dictionary(fc.constantFrom('x', 'facebook'), fc.boolean()),
    gate: fc.record({ stop: fc.constantFrom('justify', 'shut') }),
    uniqueness: fc.record({
      stop: fc.integer({ min: 1, max: 100 }),
      warning: fc.integer({ min: 100, max: 1_000 }),
    }),
    employers: fc.array(name, { maxLength: 3 }),
    ownTerms: fc.uniqueArray(
      fc.record(
        {
          term: name,
          action: fc.constantFrom('block', 'watch'),
          near: fc.array(name, { minLength: 1, maxLength: 2 }),
        },
        { requiredKeys: ['term', 'action'] },
      ),
      { maxLength: 3, selector: ({ term }) => term.toLowerCase() },
    ),
    workingHours: fc.array(fc.constant({ weekday: 1, from: 480, to: 900 }), { maxLength: 2 }),
    defaults: fc.record({ city: name, hasBioDisclaimer: fc.boolean() }),
    add: fc.record({ employers: fc.array(name, { maxLength: 2 }) }),
    policyJson: fc
      .record({ country: fc.constant('it'), fields: fc.dictionary(fc.constant('link'), name) })
      .map((value) => JSON.stringify(value)),
  },
  { requiredKeys: [] },
);

describe.each(artefacts)('$id', (artefact) => {
  const target = { extension, isForced: true };

  test('the example comes back, and settles the same', () => {
    const { text } = buildPolicy(example, {
      target: artefact.id,
      extension,
      isForced: true,
      isAnyway: false,
    });
    const { policy, kind } = readPolicyFile(text ?? '');
    expect(kind).toBe(artefact.name);
    const back = settle(policy, {});
    expect(back.rejected).toEqual([]);
    expect(back.policy).toEqual(settle(JSON.parse(example), {}).policy);
  });

  test('any policy comes back, and settles the same', () => {
    fc.assert(
      fc.property(policies, (policy) => {
        const text = artefact.write(policy, target);
        const back = artefact.read(text);
        expect(back).toEqual(policy);
        expect(settle(back, {}).policy).toEqual(settle(policy, {}).policy);
      }),
      { numRuns: 300, seed: 20_261_125 },
    );
  });

  test('a policy that lost a setting on the way is noticed', () => {
    const written = artefact.read(handOut(artefact, { city: 'Lugo', memory: false }, target));
    const { memory: _, ...rest } = written;
    expect(settle(rest, {}).rejected.map(({ path, code }) => [path, code])).toEqual([['memory', 'dropped']]);
  });

  test('something else is no policy', () => {
    for (const text of ['', 'nonsense', '[]', '{"a":', '<plist><dict><key>'])
      expect(() => artefact.read(text)).toThrow();
  });
});

test('of two extensions in one file, the settings of Sigilo are read, or none', () => {
  const own = { city: 'Lugo' };
  const text = (id: string) =>
    JSON.stringify({ policies: { '3rdparty': { Extensions: { 'other@x.example': { a: 1 }, [id]: own } } } });
  expect(readPolicyFile(text('sigilo@sigilo.example')).policy).toEqual(own);
  expect(() => readPolicyFile(text('third@x.example'))).toThrow(/2 extensions/);
});

test('signs that XML cannot hold stay out of the property list', () => {
  const jamf = artefacts.find(({ id }) => id === 'jamf');
  const text = jamf?.write({ city: 'Lu\u0001g\ud800o\r\n🙂' }, { extension, isForced: false }) ?? '';
  expect(text.replace(/[\t\n]/g, '')).not.toMatch(/\p{Cc}|\p{Cs}/u);
  expect(text).toMatch(/&#13;/);
  expect(jamf?.read(text)).toEqual({ city: 'Lugo\r\n🙂' });
});

test.each(artefacts)(
  '$id installs the extension where asked, or says where that is done',
  ({ id, forcedElsewhere }) => {
    const { text, remarks } = buildPolicy(example, {
      target: id,
      extension,
      isForced: true,
      isAnyway: false,
    });
    const installs = /force_installed|Forcelist/.test(text ?? '');
    const says = remarks.some((line) => line.includes(forcedElsewhere ?? 'nowhere'));
    expect([installs, says]).toEqual(forcedElsewhere === undefined ? [true, false] : [false, true]);
  },
);

test('files for the registry, and the script, are plain ASCII', () => {
  for (const id of ['chrome-gpo', 'edge', 'intune']) {
    const { text } = buildPolicy(example, { target: id, extension, isForced: true, isAnyway: false });
    expect(text).toMatch(/^[\x20-\x7e\r\n]+$/);
  }
});

describe('on the terminal', () => {
  const lint = (text: string) => {
    const lines: string[] = [];
    return { status: lintPolicy(text, (line) => lines.push(line)), lines };
  };

  test('a sound policy passes', () => {
    expect(lint(example)).toEqual({
      status: 0,
      lines: ['Read as: Sigilo policy (JSON)', '✓ 13 settings, all in force.'],
    });
  });

  test('mistakes are named in plain sentences, and nothing is written unless asked', () => {
    const text = JSON.stringify({ role: 'boss', levels: { 'patient-name': 'off' }, city: 'Lugo', gates: {} });
    const { status, lines } = lint(text);
    expect(status).toBe(1);
    expect(lines).toContain('✗ role: This should be one of: clinician, official, supervisor.');
    expect(lines).toContain('✗ levels.patient-name: Patient data cannot be switched off: a note stays.');
    expect(lines).toContain('✗ gates: Sigilo knows no setting of this name.');
    const wanted = { target: 'firefox', isForced: false } as const;
    expect(buildPolicy(text, { ...wanted, isAnyway: false }).text).toBeUndefined();
    expect(readPolicyFile(buildPolicy(text, { ...wanted, isAnyway: true }).text ?? '').policy).toMatchObject({
      city: 'Lugo',
    });
  });

  test('what is allowed but risky is pointed out', () => {
    const { status, lines } = lint(
      JSON.stringify({
        gate: { note: 'open', warning: 'open', stop: 'open' },
        networks: { x: false },
        uniqueness: { stop: 50, warning: 5 },
        ownTerms: [
          { term: 'de', action: 'block' },
          { term: 'gracias', action: 'watch' },
        ],
        replies: [{ id: 'ours', text: { en: 'Dear Mary, we are sorry that your biopsy on Monday hurt.' } }],
      }),
    );
    expect(status).toBe(0);
    const paths = lines
      .filter((line) => line.startsWith('!'))
      .map((line) => line.slice(2, line.indexOf(':')));
    expect(paths).toEqual([
      'organisation',
      'gate',
      'networks',
      'uniqueness',
      'ownTerms[0]',
      'ownTerms[1]',
      'replies[0].text',
      'replies[0].text.en',
    ]);
  });

  test('an unknown target is told the known ones', () => {
    expect(() => buildPolicy(example, { target: 'netscape', isForced: false, isAnyway: false })).toThrow(
      /chrome-gpo, chrome-linux, chromeos, edge, intune, jamf, firefox/,
    );
  });
});
