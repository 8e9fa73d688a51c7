import { describe, expect, test } from 'vitest';
import {
  check,
  type Draft,
  defaultPolicy,
  disclaimerText,
  repliesFor,
  replyText,
  settle,
} from '../../core/index.ts';

const promotion = 'La mejor clínica de la región, con los mejores profesionales y los mejores premios.';

function rolesAsked(draft: Partial<Draft>, managed: unknown): readonly string[] {
  const { policy } = settle(managed, {});
  return check({ text: promotion, kind: 'post', network: 'x', ...draft }, policy).findings.map(
    ({ rule }) => rule,
  );
}

describe('the account that posts decides the role', () => {
  const accounts = [
    { network: 'x', handle: '@HospitalNorte', role: 'official' },
    { network: 'facebook', name: 'Hospital  Norte', role: 'official', levels: { 'self-promotion': 'off' } },
  ];

  test('rules for official accounts speak on the account, and on no other', () => {
    expect(rolesAsked({ account: { handle: 'hospitalnorte' } }, { accounts })).toContain('self-promotion');
    expect(rolesAsked({ account: { handle: 'https://x.com/hospitalnorte/' } }, { accounts })).toContain(
      'self-promotion',
    );
    expect(rolesAsked({ account: { handle: 'someone' } }, { accounts })).not.toContain('self-promotion');
    expect(rolesAsked({}, { accounts })).not.toContain('self-promotion');
    expect(
      rolesAsked({ account: { handle: 'hospitalnorte' }, network: 'instagram' }, { accounts }),
    ).not.toContain('self-promotion');
  });

  test.each<[string, NonNullable<Draft['account']>, boolean]>([
    ['both', { handle: 'hospitalnorte', name: 'Hospital Norte' }, true],
    ['the handle alone', { handle: 'HospitalNorte' }, true],
    ['the name alone', { name: 'hospital norte' }, true],
    ['another handle', { handle: 'somebody', name: 'Hospital Norte' }, false],
    ['another name', { name: 'Hospital Sur' }, false],
    ['nothing', {}, false],
  ])('an entry with handle and name is met where the page tells %s', (_, account, isMet) => {
    const entry = { network: 'x', handle: '@HospitalNorte', name: 'Hospital Norte', role: 'official' };
    expect(rolesAsked({ account }, { accounts: [entry] }).includes('self-promotion')).toBe(isMet);
  });

  test.each([
    '100012345',
    'https://www.facebook.com/profile.php?id=100012345',
    'profile.php?id=100012345&sk=about',
  ])('Facebook tells numbers, and %s is one', (handle) => {
    const managed = { accounts: [{ network: 'facebook', handle, role: 'official' }] };
    const draft = { network: 'facebook', account: { handle: '100012345', name: 'Ana' } };
    expect(rolesAsked(draft, managed)).toContain('self-promotion');
    expect(rolesAsked({ ...draft, account: { handle: '7' } }, managed)).not.toContain('self-promotion');
  });

  test('an account has levels of its own', () => {
    const draft = { network: 'facebook', account: { name: 'hospital norte' } } as const;
    expect(rolesAsked(draft, { accounts })).not.toContain('self-promotion');
    expect(rolesAsked(draft, { accounts: [{ ...accounts[1], levels: {} }] })).toContain('self-promotion');
  });
});

test('a network that is off is left alone', () => {
  const text = 'Mi paciente Aurora Peláez, DNI 12345678Z, ya está en casa.';
  const on = check(
    { text, kind: 'post', network: 'x' },
    settle({ networks: { facebook: false } }, {}).policy,
  );
  expect(on.gate).toBe('confirm');
  const off = check({ text, kind: 'post', network: 'x' }, settle({ networks: { x: false } }, {}).policy);
  expect(off).toMatchObject({ findings: [], gate: 'open' });
});

describe('own replies and disclaimers', () => {
  const { policy } = settle(
    {
      replies: [
        { id: 'R2b', text: { es: 'Pregunte en la consulta: {tel}.' } },
        {
          id: 'parking',
          title: { es: 'Aparcamiento' },
          text: { es: 'Hay sitio en la calle Mayor.' },
          fits: ['question'],
          roles: ['official'],
        },
      ],
      disclaimers: [{ id: 'D1', full: { es: 'Opino yo, no mi hospital.' }, short: { es: 'Opino yo.' } }],
    },
    {},
  );

  test('an own reply stands in place of the built-in one, in the languages it is written in', () => {
    expect(replyText('R2b', 'es', policy)?.text).toBe('Pregunte en la consulta: {tel}.');
    expect(replyText('R2b', 'en', policy)).toEqual(replyText('R2b', 'en', defaultPolicy));
    expect(replyText('parking', 'it', policy)).toBeUndefined();
  });

  test('own replies come first where they fit', () => {
    const ids = repliesFor(policy, 'es', 'official', 'question').map(({ id }) => id);
    expect(ids[0]).toBe('parking');
    expect(ids).toContain('R2a');
    expect(repliesFor(policy, 'es', 'clinician', 'question').map(({ id }) => id)).toEqual(['R2b']);
    expect(repliesFor(policy, 'it', 'official', 'question').map(({ id }) => id)).not.toContain('parking');
  });

  test('own disclaimers are what a fix inserts', () => {
    expect(disclaimerText('D1', 'es', policy)?.full).toBe('Opino yo, no mi hospital.');
    const text = 'Como enfermera del hospital creo que la huelga es justa.';
    const findings = check({ text, kind: 'post', network: 'facebook' }, policy).findings;
    const fix = findings.find(({ rule }) => rule === 'missing-disclaimer')?.fixes?.[0];
    expect(fix).toEqual({ kind: 'insert', text: 'Opino yo, no mi hospital.', at: 'end' });
  });
});
