import { describe, expect, test } from 'vitest';
import { accountPolicy, check, defaultPolicy, settle } from '../../core/index.ts';

describe('settle', () => {
  test.each([[undefined], [null], [{}]])('nothing chosen (%j): the strict defaults', (chosen) => {
    const settled = settle(undefined, chosen);
    expect(settled.policy).toEqual(defaultPolicy);
    expect(settled.isManaged).toBe(false);
  });

  test.each([['text'], [7], [[1, 2]], [true]])(
    'settings that are none (%j): the defaults, and the reason',
    (value) => {
      for (const settled of [settle(undefined, value), settle(value, undefined)]) {
        expect(settled.policy).toEqual(defaultPolicy);
        expect([...settled.rejected, ...settled.rejectedChoices]).toEqual([
          { path: '', code: 'no-settings', reason: 'This is no set of settings.' },
        ]);
      }
    },
  );

  test('one mistake costs one field', () => {
    const { policy, rejected, rejectedChoices } = settle(undefined, {
      role: 'king',
      city: 'Lugo',
      languages: [],
      colour: 'red',
    });
    expect(policy.city).toBe('Lugo');
    expect(policy.role).toBe(defaultPolicy.role);
    expect(policy.languages).toEqual(defaultPolicy.languages);
    expect(rejected).toEqual([]);
    expect(rejectedChoices.map(({ path }) => path).sort()).toEqual(['colour', 'languages', 'role']);
  });

  test('the organisation is laid over the person, field by field, and says so', () => {
    const settled = settle(
      { role: 'official', gate: { stop: 'shut' } },
      { role: 'clinician', city: 'Lugo', gate: { warning: 'confirm', stop: 'open' } },
    );
    expect(settled.policy.role).toBe('official');
    expect(settled.policy.city).toBe('Lugo');
    expect(settled.policy.gate).toEqual({ note: 'open', warning: 'confirm', stop: 'shut' });
    expect(['role', 'gate.stop', 'gate.warning', 'city'].map((path) => settled.isFixed(path))).toEqual([
      true,
      true,
      false,
      false,
    ]);
    expect(settled.originOf('gate.stop')).toBe('organisation');
    expect(settled.originOf('gate.warning')).toBe('person');
    expect(settled.originOf('gate.note')).toBe('sigilo');
  });

  test('what the organisation proposes gives way to the person, and stays free', () => {
    const managed = { defaults: { city: 'Vigo', role: 'supervisor', gate: { warning: 'confirm' } } };
    const settled = settle(managed, { city: 'Lugo' });
    expect(settled.policy).toMatchObject({ city: 'Lugo', role: 'supervisor', gate: { warning: 'confirm' } });
    expect(settled.isFixed('role')).toBe(false);
    expect(settled.originOf('role')).toBe('organisation-default');
  });

  test('a bad value of the organisation falls back to the person, not to nothing', () => {
    expect(settle({ role: 12 }, { role: 'supervisor' }).policy.role).toBe('supervisor');
  });

  test('neither layer is written into, and lifting a policy brings the own choices back', () => {
    const managed = Object.freeze({ levels: Object.freeze({ endorsement: 'off' }) });
    const chosen = Object.freeze({
      levels: Object.freeze({ endorsement: 'note' }),
      fields: Object.freeze({ tel: '1' }),
    });
    expect(settle(managed, chosen).policy.levels).toEqual({ endorsement: 'off' });
    expect(settle(undefined, chosen).policy.levels).toEqual({ endorsement: 'note' });
  });

  test('lists are replaced by name or by `replace`, joined by `add`', () => {
    const chosen = { employers: ['My practice'] };
    expect(settle({ employers: ['North Hospital'] }, chosen).policy.employers).toEqual(['North Hospital']);
    expect(settle({ replace: { employers: ['North Hospital'] } }, chosen).policy.employers).toEqual([
      'North Hospital',
    ]);
    const added = settle({ add: { employers: ['North Hospital'] } }, chosen);
    expect(added.policy.employers).toEqual(['North Hospital', 'My practice']);
    expect(added.isFixed('employers')).toBe(false);
  });

  test('`policyJson` says the same as settings one by one; those win', () => {
    const policyJson = JSON.stringify({ role: 'official', gate: { stop: 'justify' } });
    expect(settle({ policyJson }, {}).policy).toMatchObject({ role: 'official', gate: { stop: 'justify' } });
    const both = settle({ policyJson, role: 'supervisor' }, {});
    expect(both.policy.role).toBe('supervisor');
    expect(both.rejected.map(({ path, code }) => [path, code])).toEqual([['policyJson.role', 'twice']]);
    expect(settle({ policyJson: '{' }, {}).rejected[0]?.code).toBe('not-json');
  });

  test('a setting that was sent and did not arrive is noticed', () => {
    const { rejected } = settle({ declares: ['role', 'ownTerms'], role: 'official' }, {});
    expect(rejected.map(({ path, code }) => [path, code])).toEqual([['ownTerms', 'dropped']]);
  });
});

describe('rules by name, chapter and star', () => {
  test('the narrower entry wins, and a level by name wins over both', () => {
    const { policy } = settle(
      { rules: ['-*', '+tone', '-offensive-language'], levels: { endorsement: 'stop' } },
      { levels: { 'disrespect-to-others': 'off' } },
    );
    expect(policy.levels['offensive-language']).toBe('off');
    expect(policy.levels['disrespect-to-others']).toBeUndefined();
    expect(policy.levels['political-content']).toBe('off');
    expect(policy.levels.endorsement).toBe('stop');
  });

  test('a contradiction ends with the stricter one and is reported', () => {
    const { policy, rejected } = settle({ rules: ['+endorsement', '-endorsement'] }, {});
    expect(policy.levels.endorsement).toBeUndefined();
    expect(rejected.map(({ code }) => code)).toEqual(['contradiction']);
  });

  test('unknown rules are reported, the rest holds', () => {
    const { policy, rejected } = settle(
      { rules: ['-nonsense', '-endorsement'], levels: { other: 'off' } },
      {},
    );
    expect(policy.levels).toEqual({ endorsement: 'off' });
    expect(rejected.map(({ path, code }) => [path, code])).toEqual([
      ['rules[0]', 'unknown-rule'],
      ['levels.other', 'unknown-rule'],
    ]);
  });

  test('whoever switches patient data off is left with a note', () => {
    const policies = [
      settle({ rules: ['-*'] }, {}),
      settle({ rules: ['-patient-data'] }, {}),
      settle({ levels: { 'patient-name': 'off' } }, {}),
      settle({ defaults: { levels: { 'patient-name': 'off' } } }, {}),
      settle({}, { levels: { 'patient-name': 'off' } }),
    ];
    for (const settled of policies) {
      expect(settled.policy.levels['patient-name']).toBe('note');
      expect([...settled.rejected, ...settled.rejectedChoices].some(({ code }) => code === 'floor')).toBe(
        true,
      );
    }
    const account = { handle: 'north', role: 'official', levels: { 'patient-name': 'off' } };
    expect(settle({ accounts: [account] }, {}).policy.accounts[0]?.levels).toEqual({
      'patient-name': 'note',
    });
  });
});

describe('what the organisation alone decides', () => {
  test('a person can fix neither pauses nor the organisation', () => {
    const choices = { pause: { allowed: true }, organisation: { name: 'Mine' }, uniqueness: { stop: 1 } };
    const settled = settle({ pause: { allowed: false } }, { ...choices, pausedUntil: 9e15 });
    expect(settled.policy.pause.allowed).toBe(false);
    expect(settled.policy.pausedUntil).toBeUndefined();
    expect(settled.policy.organisation).toBeUndefined();
    expect(settled.rejectedChoices.map(({ code }) => code)).toEqual(['unknown', 'unknown', 'unknown']);
  });

  test('its names are names of the employer', () => {
    const { policy } = settle(
      { organisation: { name: 'North Hospital', aliases: ['NH'] } },
      { employers: ['Mine'] },
    );
    expect(policy.employers).toEqual(['Mine', 'North Hospital', 'NH']);
  });

  test('its terms cannot be quietened by the person', () => {
    const managed = { ownTerms: [{ term: 'Aurora', action: 'block' }] };
    const chosen = { levels: { 'organisation-term': 'off' } };
    expect(settle(managed, chosen).policy.levels).toEqual({});
    expect(settle({}, chosen).policy.levels).toEqual({ 'organisation-term': 'off' });
  });

  test('an address that is none, or a script, is no link', () => {
    for (const link of ['javascript:alert(1)', 'north.example', 'data:text/html,x'])
      expect(settle({ organisation: { name: 'N', link } }, {}).rejected[0]).toMatchObject({
        path: 'organisation.link',
        code: 'bad-address',
      });
  });
});

describe("a person's accounts", () => {
  const account = { handle: 'a', role: 'clinician' };
  const posting = { network: 'x', account: { handle: 'a' } };

  test('keep the levels that the organisation has fixed, and have their own beside', () => {
    const levels = { 'patient-name': 'note', 'patient-identifier': 'note', endorsement: 'off' };
    const managed = { levels: { 'patient-name': 'stop', 'patient-identifier': 'stop' } };
    const { policy } = settle(managed, { accounts: [{ ...account, levels }] });
    expect(accountPolicy(posting, policy).levels).toEqual({
      'patient-name': 'stop',
      'patient-identifier': 'stop',
      endorsement: 'off',
    });
    const text = 'Mi paciente Lucía Soto Peláez, DNI 12345678Z, ya está en casa.';
    expect(check({ text, kind: 'post', ...posting }, policy).gate).toBe('confirm');
    const lifted = settle(undefined, { accounts: [{ ...account, levels }] }).policy;
    expect(accountPolicy(posting, lifted).levels).toEqual(levels);
  });

  test('keep rules that were switched on whatever a person chose', () => {
    const { policy } = settle(
      { rules: ['+patient-data', '+tone'] },
      { accounts: [{ ...account, levels: { 'patient-name': 'note', 'offensive-language': 'off' } }] },
    );
    expect(accountPolicy(posting, policy).levels).toEqual({});
  });

  test.each([
    [{ ownTerms: [{ term: 'Aurora', action: 'block' }] }],
    [{ add: { ownTerms: [{ term: 'Aurora', action: 'block' }] } }],
  ])("do not quieten the organisation's terms: %j", (managed) => {
    const chosen = { accounts: [{ ...account, levels: { 'organisation-term': 'off' } }] };
    const { policy } = settle(managed, chosen);
    const { findings } = check({ text: 'La Aurora abre', kind: 'post', ...posting }, policy);
    expect(findings.map(({ rule }) => rule)).toContain('organisation-term');
  });

  test("speak in the role that the organisation has fixed; the organisation's own accounts in theirs", () => {
    const chosen = { accounts: [account] };
    const roleOf = (managed: unknown) => accountPolicy(posting, settle(managed, chosen).policy).role;
    expect(roleOf({ role: 'official' })).toBe('official');
    expect(roleOf({ defaults: { role: 'official' } })).toBe('clinician');
    expect(roleOf({ role: 'official', accounts: [{ handle: 'a', role: 'supervisor' }] })).toBe('supervisor');
  });
});
