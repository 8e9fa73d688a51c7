import { describe, expect, test } from 'vitest';
import { check, type Draft, defaultPolicy, type OwnTerm, settle } from '../../core/index.ts';

const post = (text: string): Draft => ({ text, kind: 'post', network: 'x' });

/** Severities and marked words of the rule that speaks for own terms. */
function remarks(text: string, ...ownTerms: readonly OwnTerm[]): readonly string[] {
  return check(post(text), { ...defaultPolicy, ownTerms })
    .findings.filter(({ rule }) => rule === 'organisation-term')
    .map(
      ({ severity, spans }) =>
        `${severity} ${spans.map(({ start, end }) => text.slice(start, end)).join('|')}`,
    );
}

describe('own terms', () => {
  test.each<[string, OwnTerm, readonly string[]]>([
    [
      'Hablamos del proyecto aurora boreal.',
      { term: 'Aurora Boreal', action: 'block' },
      ['stop aurora boreal'],
    ],
    ['Proyecto Aurora. Boreal es otra cosa.', { term: 'Aurora Boreal', action: 'block' }, []],
    ['La AURÓRA de ayer', { term: 'aurora', action: 'watch' }, ['warning AURÓRA']],
    ['auroras', { term: 'aurora', action: 'watch' }, []],
    ['Las auroras de ayer', { term: 'aurora', action: 'watch', match: 'prefix' }, ['warning auroras']],
    [
      'resonancias nucleares',
      { term: 'resonancias nucl*', action: 'watch' },
      ['warning resonancias nucleares'],
    ],
    ["Siamo all'Aurora.", { term: 'Aurora', action: 'watch' }, ['warning Aurora']],
    ['con #AuroraBoreal hoy', { term: 'Aurora Boreal', action: 'watch' }, ['warning #AuroraBoreal']],
    ['Gracias @aurora_boreal', { term: 'Aurora Boreal', action: 'watch' }, ['warning @aurora_boreal']],
    ['The Dr. Ruiz file', { term: 'Dr. Ruiz', action: 'block' }, ['stop Dr. Ruiz']],
    ['Planta R2-D2 cerrada', { term: 'R2-D2', action: 'block' }, ['stop R2-D2']],
  ])('%s', (text, term, expected) => {
    expect(remarks(text, term)).toEqual(expected);
  });

  const near: OwnTerm = {
    term: 'fenix',
    action: 'block',
    near: ['proyecto', 'plan*'],
    notNear: ['ave'],
    within: 4,
  };

  test.each([
    ['El proyecto Fénix avanza', ['stop Fénix']],
    ['Los planes de Fénix avanzan', ['stop Fénix']],
    ['El Fénix resurge', []],
    ['El proyecto del ave Fénix', []],
    ['Un proyecto que, como todo lo bueno, tarda: Fénix', []],
  ])('near and not near: %s', (text, expected) => {
    expect(remarks(text, near)).toEqual(expected);
  });

  test('what is allowed covers what is minded when it is longer', () => {
    const terms: OwnTerm[] = [
      { term: 'Aurora', action: 'block' },
      { term: 'Clínica Aurora', action: 'allow' },
    ];
    expect(remarks('Trabajo en la Clínica Aurora', ...terms)).toEqual([]);
    expect(remarks('Trabajo en Aurora', ...terms)).toEqual(['stop Aurora']);
  });

  test('a person cannot allow what the organisation minds, but adds own terms', () => {
    const managed = { add: { ownTerms: [{ term: 'Aurora', action: 'block' }] } };
    const chosen = {
      ownTerms: [
        { term: 'Aurora', action: 'allow' },
        { term: 'Borealis', action: 'watch' },
      ],
    };
    const { policy } = settle(managed, chosen);
    const rules = check(post('Aurora y Borealis'), policy).findings.map(({ rule, severity }) => [
      rule,
      severity,
    ]);
    expect(rules).toEqual([
      ['organisation-term', 'stop'],
      ['organisation-term', 'warning'],
    ]);
  });

  test('an allowed name is no finding, or a note where patient data are at stake', () => {
    const text = 'Mi paciente Aurora Peláez ya está en casa.';
    const before = check(post(text), defaultPolicy).findings;
    expect(before.some(({ rule, severity }) => rule === 'patient-name' && severity === 'stop')).toBe(true);
    const ownTerms: OwnTerm[] = [{ term: 'Aurora Peláez', action: 'allow' }];
    const after = check(post(text), { ...defaultPolicy, ownTerms }).findings;
    expect(after.filter(({ rule }) => rule === 'patient-name').map(({ severity }) => severity)).toEqual([
      'note',
    ]);
  });

  test("a person's allowed word does not quieten a rule whose level the organisation has fixed", () => {
    const text = 'Mi paciente Aurora Peláez ya está en casa.';
    const own = [{ term: text.slice(0, -1), action: 'allow' }];
    const verdict = (managed: object) => check(post(text), settle(managed, { ownTerms: own }).policy);
    expect(verdict({ gate: { stop: 'shut' } }).gate).toBe('open');
    const fixed = { rules: ['+patient-data'], gate: { note: 'open', warning: 'shut', stop: 'shut' } };
    const names = verdict(fixed).findings.filter(({ rule }) => rule === 'patient-name');
    expect(names.map(({ severity }) => severity)).toEqual(['stop']);
    expect(verdict(fixed).gate).toBe('shut');
    expect(verdict({ levels: { 'patient-name': 'stop' }, gate: { stop: 'shut' } }).gate).toBe('shut');
    expect(verdict({ ...fixed, add: { ownTerms: own } }).gate).toBe('open');
  });

  test("a level as high as the rule's own or higher lowers nothing, a lower one holds for all", () => {
    const terms: OwnTerm[] = [
      { term: 'Aurora', action: 'block' },
      { term: 'Borealis', action: 'watch' },
    ];
    const severities = (level?: string) =>
      check(post('Aurora y Borealis'), {
        ...settle(
          { ownTerms: terms, ...(level === undefined ? {} : { levels: { 'organisation-term': level } }) },
          {},
        ).policy,
      }).findings.map(({ severity }) => severity);
    expect(severities()).toEqual(['stop', 'warning']);
    expect(severities('warning')).toEqual(['stop', 'warning']);
    expect(severities('stop')).toEqual(['stop', 'stop']);
    expect(severities('note')).toEqual(['note', 'note']);
  });

  test('a term that looks like a pattern is a term, and costs no more than one', () => {
    const ownTerms: OwnTerm[] = [
      { term: '(a+)+$', action: 'block', near: ['(x*)*y', 'a*'], notNear: ['.*'] },
    ];
    const text = `${'a '.repeat(20_000)}!`;
    const { policy, rejected } = settle({ ownTerms }, {});
    expect(rejected).toEqual([]);
    const start = performance.now();
    check({ ...post(text.slice(0, 4_000)), kind: 'post' }, policy);
    expect(performance.now() - start).toBeLessThan(5_000);
  });

  test('a finding carries the reason, never the words', () => {
    const ownTerms: OwnTerm[] = [{ term: 'Aurora', action: 'watch', why: 'Still being negotiated.' }];
    const [finding] = check(post('Aurora'), { ...defaultPolicy, ownTerms }).findings;
    expect(finding?.details).toEqual({ why: 'Still being negotiated.' });
    expect(JSON.stringify(finding)).not.toContain('Aurora');
  });

  test('a term whose own test fails is not loaded', () => {
    const { policy, rejected } = settle(
      {
        ownTerms: [
          { term: 'Aurora', action: 'block', tests: { caught: ['La Aurora'], fine: ['La aurora boreal'] } },
          { term: 'Borealis', action: 'block', tests: { caught: ['La Borealis'], fine: ['Nada'] } },
          { term: 'Polaris', action: 'block', tests: { caught: ['Nada'] } },
        ],
      },
      {},
    );
    expect(policy.ownTerms.map(({ term }) => term)).toEqual(['Borealis']);
    expect(rejected.map(({ path, code, details }) => [path, code, details])).toEqual([
      ['ownTerms[0]', 'test-failed', { list: 'fine', number: '1' }],
      ['ownTerms[2]', 'test-failed', { list: 'caught', number: '1' }],
    ]);
  });
});
