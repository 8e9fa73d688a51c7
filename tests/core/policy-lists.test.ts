import { describe, expect, test } from 'vitest';
import { read, settle } from '../../core/index.ts';
import { diagnostic } from '../../core/policy-diagnostic.ts';
import { readDocument, withoutTests, writeDocument } from '../../core/policy-document.ts';
import { review } from '../../core/policy-review.ts';
import { mindedMatches } from '../../core/reading-terms.ts';

/** Where and why, of what the organisation's policy lost. */
function lossesOf(managed: unknown): readonly string[] {
  return settle(managed, {}).rejected.map(({ path, code }) => `${path} ${code}`);
}

describe('terms that contradict one another: the stricter holds, and it is told', () => {
  const block = { term: 'García', action: 'block' };
  test.each<[string, object, object]>([
    ['accents and capitals', block, { term: 'garcia', action: 'allow' }],
    [
      'spaces',
      { term: 'Proyecto Alborada', action: 'block' },
      { term: 'Proyecto  Alborada', action: 'allow' },
    ],
    ['a star', { term: 'cierre*', action: 'block' }, { term: 'cierre', action: 'allow', match: 'prefix' }],
    ['an exact match said aloud', block, { term: 'García', action: 'allow', match: 'exact' }],
    ['watch', { term: 'García', action: 'watch' }, { term: 'García', action: 'allow' }],
    [
      'the same words nearby, otherwise written',
      { ...block, near: ['Ala', 'sala'], within: 10 },
      { term: 'García', action: 'allow', near: ['sala', 'ala'] },
    ],
  ])('%s', (_, strict, mild) => {
    for (const [managed, path] of [
      [{ ownTerms: [strict, mild] }, 'ownTerms[1]'],
      [{ ownTerms: [mild, strict] }, 'ownTerms[0]'],
      [{ ownTerms: [strict], add: { ownTerms: [mild] } }, 'add.ownTerms[0]'],
      [{ add: { ownTerms: [strict] }, defaults: { ownTerms: [mild] } }, 'defaults.ownTerms[0]'],
      [{ add: { ownTerms: [mild] }, ownTerms: [strict] }, 'add.ownTerms[0]'],
    ] as const) {
      expect(settle(managed, {}).policy.ownTerms).toEqual([strict]);
      expect(lossesOf(managed)).toEqual([`${path} contradiction`]);
    }
  });

  test('other conditions are other terms', () => {
    const ownTerms = [
      { term: 'García', action: 'watch', near: ['ala'], within: 50 },
      { term: 'García', action: 'watch', near: ['ala'], within: 1 },
      { term: 'García', action: 'allow', near: ['calle'] },
      { term: 'Garc*', action: 'block' },
    ];
    const { policy, rejected } = settle({ ownTerms }, {});
    expect(policy.ownTerms).toEqual(ownTerms);
    expect(rejected).toEqual([]);
  });

  test('a term that is not loaded contradicts nothing, and neither does a proposal that is not in force', () => {
    const fine = { term: 'Aurora', action: 'allow' };
    const broken = { term: 'Aurora', action: 'block', tests: { caught: ['Nada'] } };
    expect(settle({ ownTerms: [fine, broken] }, {}).policy.ownTerms).toEqual([fine]);
    const strict = { term: 'Aurora', action: 'block' };
    const managed = { ownTerms: [fine], defaults: { ownTerms: [strict] } };
    expect(settle(managed, {}).policy.ownTerms).toEqual([fine]);
    expect(lossesOf(managed)).toEqual([]);
  });
});

describe('what stands twice is told, and the first one holds', () => {
  test('an account of one handle', () => {
    const managed = {
      accounts: [
        { network: 'x', handle: '@North', role: 'official' },
        { network: 'x', handle: 'https://x.com/north', role: 'clinician' },
        { network: 'facebook', handle: 'north', role: 'clinician' },
      ],
      add: { accounts: [{ network: 'facebook', handle: 'North', role: 'official' }] },
    };
    expect(lossesOf(managed)).toEqual(['accounts[1] twice', 'add.accounts[0] twice']);
    expect(settle(managed, {}).policy.accounts.map(({ role }) => role)).toEqual(['official', 'clinician']);
  });

  test('a reply at the top level and under `add`', () => {
    const managed = {
      replies: [{ id: 'a', text: { en: 'First.' } }],
      add: { replies: [{ id: 'a', text: { en: 'Second.' } }] },
    };
    expect(lossesOf(managed)).toEqual(['add.replies[0] twice']);
    expect(settle(managed, {}).policy.replies.map(({ text }) => text.en)).toEqual(['First.']);
  });

  test('a list at the top level and under `replace`', () => {
    const managed = { replace: { employers: ['Second'] }, employers: ['First'] };
    expect(lossesOf(managed)).toEqual(['replace.employers twice']);
    expect(settle(managed, {}).policy.employers).toEqual(['First']);
  });
});

describe('places', () => {
  test('are those of the list as it was written', () => {
    expect(lossesOf({ rules: ['-patient-name', 'endorsement', '-nonsense', '+*'] })).toEqual([
      'rules[1] bad-rule',
      'rules[2] unknown-rule',
      'rules[0] floor',
    ]);
    const bad = { term: 'x', action: 'shoot' };
    expect(lossesOf({ add: { ownTerms: [bad, { term: '…', action: 'block' }] } })).toEqual([
      'add.ownTerms[0].action not-one-of',
      'add.ownTerms[1] no-word',
    ]);
    const account = { handle: 'a', role: 'official', levels: { nonsense: 'off' } };
    expect(lossesOf({ defaults: { accounts: [{ role: 'official' }, account] } })).toEqual([
      'defaults.accounts[0] no-account',
      'defaults.accounts[1].levels.nonsense unknown-rule',
    ]);
  });

  test('one entry below the floor is told once, where it was written', () => {
    expect(lossesOf({ rules: ['-*'] })).toEqual(['rules[0] floor']);
    expect(lossesOf({ rules: ['-*', '+patient-data'] })).toEqual([]);
  });

  test('what a policy keeps loses nothing more when it is read again', () => {
    const managed = { rules: ['-nonsense', '-tone'], levels: { x: 'off', 'patient-name': 'off' } };
    const kept = writeDocument(readDocument(managed));
    expect(lossesOf(kept)).toEqual([]);
    expect(settle(kept, {}).policy).toEqual(settle(managed, {}).policy);
  });
});

test('networks that nobody knows are told', () => {
  const managed = {
    networks: { twitter: false, x: true },
    accounts: [{ network: 'twitter', handle: 'a', role: 'official' }],
  };
  expect(lossesOf(managed)).toEqual(['networks.twitter not-one-of', 'accounts[0].network not-one-of']);
});

test('a name that is none of ours is told', () => {
  const managed = JSON.parse('{"levels":{"__proto__":"off"},"fields":{"__proto__":"x","tel":"1"}}');
  expect(lossesOf(managed)).toEqual(['levels.__proto__ unknown', 'fields.__proto__ unknown']);
});

test('more losses than are listed are counted once', () => {
  const managed = Object.fromEntries(Array.from({ length: 300 }, (_, i) => [`n${i}`, 1]));
  const first = readDocument({ ...managed, ownTerms: [{ term: '…', action: 'block' }] });
  const { rejected } = readDocument({ role: 'king' }, first.rejected);
  expect(rejected.filter(({ code }) => code === 'more')).toEqual([
    expect.objectContaining({ details: { count: '102' } }),
  ]);
});

test('a list of which nothing is left leaves the proposal in force', () => {
  const managed = {
    employers: ['', 7],
    ownTerms: [{ term: '…', action: 'block' }],
    defaults: { employers: ['North'], ownTerms: [{ term: 'Aurora', action: 'block' }] },
  };
  const settled = settle(managed, {});
  expect(settled.policy.employers).toEqual(['North']);
  expect(settled.policy.ownTerms.map(({ term }) => term)).toEqual(['Aurora']);
  expect(settled.isFixed('ownTerms')).toBe(false);
  expect(settle({ employers: [] }, { employers: ['Mine'] }).policy.employers).toEqual([]);
});

test('an organisation whose name is refused keeps the rest', () => {
  const organisation = { name: '', message: 'Ask us.', link: 'https://north.example', aliases: ['NH'] };
  const { policy, rejected } = settle({ organisation }, {});
  const { name: _, ...rest } = organisation;
  expect(policy.organisation).toEqual(rest);
  expect(policy.employers).toEqual(['NH']);
  expect(rejected.map(({ path, code }) => [path, code])).toEqual([['organisation.name', 'empty']]);
  expect(review({ organisation: rest }).advice.map(({ code }) => code)).toContain('no-organisation');
});

test("what is wrong in a person's accounts is the person's, and the diagnostic keeps quiet about it", () => {
  const words = 'Mi paciente Lucia Soto';
  const chosen = {
    accounts: [{ role: 'official' }, { handle: 'me', role: 'clinician', levels: { [words]: 'note' } }],
  };
  const settled = settle({ role: 'official' }, chosen);
  expect(settled.rejected).toEqual([]);
  expect(settled.rejectedChoices.map(({ path, code }) => [path, code])).toEqual([
    ['accounts[0]', 'no-account'],
    [`accounts[1].levels.${words}`, 'unknown-rule'],
  ]);
  const report = JSON.stringify(diagnostic(settled, { version: '1', browser: 'b', at: 'now' }));
  expect(report).not.toContain('Lucia');
});

test('tests go out with the terms and run on every machine; what is kept there does without them', () => {
  const term = { term: 'Aurora', action: 'block', tests: { caught: ['La Aurora'] } };
  const managed = { ownTerms: [term], defaults: { ownTerms: [term] }, add: { employers: ['N'] } };
  expect(review(managed).sound).toEqual(managed);
  const { tests: _, ...bare } = term;
  expect(writeDocument(withoutTests(readDocument(managed)))).toEqual({
    ownTerms: [bare],
    defaults: { ownTerms: [bare] },
    add: { employers: ['N'] },
  });
});

describe('huge parts', () => {
  const many = (length: number, one: (i: number) => [string, unknown]) =>
    Object.fromEntries(Array.from({ length }, (_, i) => one(i)));

  test.each<[string, object, string]>([
    ['levels', { levels: many(200_000, (i) => [`rule-${i}`, 'loud']) }, 'levels too-many'],
    ['fields', { fields: many(200_000, (i) => [`field-${i}`, 7]) }, 'fields too-many'],
    ['networks', { networks: many(200_000, (i) => [`n-${i}`, 'no']) }, 'networks too-many'],
    [
      "an account's levels",
      { accounts: [{ handle: 'a', role: 'official', levels: many(200_000, (i) => [`r-${i}`, 'loud']) }] },
      'accounts[0].levels too-many',
    ],
    [
      'words nearby',
      { ownTerms: [{ term: 'a', action: 'block', near: Array.from({ length: 200_000 }, () => 7) }] },
      'ownTerms[0].near too-many',
    ],
  ])('%s are cut off: what comes after is not even looked at', (_, managed, loss) => {
    const losses = lossesOf(managed);
    expect(losses).toContain(loss);
    expect(losses.length).toBeLessThanOrEqual(101);
  });

  test('terms have their limit over all of the lists, and so have terms with the same words', () => {
    const terms = (word: string, length: number) =>
      Array.from({ length }, (_, i) => ({ term: `${word} ${i}`, action: 'watch' }));
    const managed = { ownTerms: terms('north', 4_000), add: { ownTerms: terms('south', 4_000) } };
    expect(settle(managed, {}).policy.ownTerms).toHaveLength(5_000);
    expect(lossesOf(managed)).toEqual(['add.ownTerms too-many']);
    const added = settle({ add: { ownTerms: terms('north', 4_000) } }, { ownTerms: terms('south', 4_000) });
    expect(added.policy.ownTerms).toHaveLength(5_000);
    expect(added.rejectedChoices.map(({ path, code }) => [path, code])).toEqual([['ownTerms', 'too-many']]);
    const same = Array.from({ length: 30 }, (_, i) => ({
      term: 'Aurora',
      action: 'watch',
      near: [`word${i}`],
    }));
    expect(settle({ ownTerms: same }, {}).policy.ownTerms).toHaveLength(20);
    expect(lossesOf({ ownTerms: same })[0]).toBe('ownTerms[20] same-words');
  });

  test.each(['near', 'notNear'])(
    '5,000 terms that all ask for words nearby (%s) cost a keystroke little',
    (list) => {
      const ownTerms = Array.from({ length: 5_000 }, (_, i) => ({
        term: `word${i % 250}`,
        action: 'watch',
        [list]: [`other${i}`],
      }));
      const { policy } = settle({ ownTerms }, {});
      expect(policy.ownTerms.length).toBe(5_000);
      const text = Array.from({ length: 70 }, (_, i) => `word${i}`).join(' ');
      const reading = read({ text, kind: 'post', network: 'x' }, policy);
      expect(mindedMatches(reading, policy.ownTerms)).toHaveLength(list === 'near' ? 0 : 70);
      const before = process.cpuUsage();
      for (let i = 0; i < 20; i++) mindedMatches(reading, policy.ownTerms);
      const { user, system } = process.cpuUsage(before);
      expect((user + system) / 20, 'microseconds of the processor').toBeLessThan(10_000);
    },
  );
});
