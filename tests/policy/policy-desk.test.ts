import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { accountName } from '../../components/account-name.ts';
import { artefacts } from '../../core/artefacts/index.ts';
import { settle } from '../../core/index.ts';
import { policyPages } from '../../core/locales/policy-pages.ts';
import { diagnostic } from '../../core/policy-diagnostic.ts';
import { handOut } from '../../core/policy-handout.ts';
import { inForce } from '../../core/policy-in-force.ts';
import { readDraft } from '../../entrypoints/policy/read-draft.ts';
import { accountsOn, trialsOf } from '../../entrypoints/policy/trials.ts';

const example = readFileSync(join(import.meta.dirname, '../../assets/deploy/example-policy.json'), 'utf8');

describe('a draft', () => {
  test('that is empty says nothing, one that is sound has no problems', () => {
    expect(readDraft(' \n', 'en')).toEqual({ sound: {}, problems: [], hasMistakes: false });
    expect(readDraft(example, 'es').problems).toEqual([]);
  });

  test.each([
    ['es', 'Debería ser uno de estos: clinician, official, supervisor.'],
    ['it', 'Dovrebbe essere uno di questi: clinician, official, supervisor.'],
    ['en', 'This should be one of: clinician, official, supervisor.'],
  ] as const)('says its mistakes in %s, and what type was expected', (language, words) => {
    const { problems, hasMistakes, sound } = readDraft(
      '{"role":"king","memory":"yes","city":"Lugo"}',
      language,
    );
    expect(hasMistakes).toBe(true);
    expect(sound).toEqual({ city: 'Lugo' });
    expect(problems[0]).toEqual({ path: 'role', words, severity: 'stop' });
    expect(problems[1]?.words).not.toMatch(/boolean|\{/);
  });

  test('that is half written says where JSON breaks off', () => {
    const [problem] = readDraft('{\n  "role": "official",\n  "city" "Lugo"\n}', 'en').problems;
    expect(problem?.words).toBe('This is not yet valid JSON: line 3, column 10.');
    expect(readDraft('{\n  "role":', 'en').problems[0]?.words).toContain('line 2');
    expect(readDraft('hello', 'en').problems[0]?.words).toBe('This file could not be read as a policy.');
  });

  test.each(artefacts)('may be the file for $id', (artefact) => {
    const text = handOut(artefact, JSON.parse('{"city":"Lugo"}'), { isForced: true });
    expect(readDraft(text, 'en')).toMatchObject({
      sound: { city: 'Lugo' },
      hasMistakes: false,
      kind: artefact.name,
    });
  });

  test.each(['es', 'it'] as const)('is named, and its place told, in %s', (language) => {
    const own = policyPages[language].artefacts;
    expect(Object.keys(own)).toEqual(artefacts.map(({ id }) => id));
    for (const artefact of artefacts) {
      const text = handOut(artefact, JSON.parse('{"city":"Lugo"}'), { isForced: true });
      expect(readDraft(text, language).kind).toBe(own[artefact.id]?.name);
      // Paths and the names of programs are the same everywhere.
      if (!['firefox', 'chrome-linux'].includes(artefact.id)) {
        expect(own[artefact.id]?.name).not.toBe(artefact.name);
        expect(own[artefact.id]?.place).not.toBe(artefact.place);
      }
    }
  });

  test('is tried on posts beside today', () => {
    const today = settle({}, {}).policy;
    const draft = settle(
      { gate: { stop: 'shut' }, ownTerms: [{ term: 'Aurora', action: 'watch' }] },
      {},
    ).policy;
    const trials = trialsOf(
      ['', 'La Aurora abre mañana.', 'Mi paciente Lucía Soto Peláez ya está en casa.'],
      today,
      draft,
      'es',
      { network: 'x' },
    );
    expect(trials.map(({ today: now, draft: then }) => [now.gate, then.gate])).toEqual([
      ['open', 'open'],
      ['confirm', 'shut'],
    ]);
    expect(trials[0]?.today.remarks).toEqual([]);
    expect(trials[0]?.draft.remarks).toEqual([
      { severity: 'warning', what: 'Esto está en la lista de palabras que su centro vigila.' },
    ]);
  });
});

describe('a trial', () => {
  const promotion = 'La mejor clínica de la región, con los mejores profesionales y los mejores premios.';
  const today = settle({}, {}).policy;
  const draft = settle(
    {
      accounts: [
        { network: 'facebook', name: 'Hospital del Valle', role: 'official' },
        { handle: '@hospitalvalle', role: 'supervisor' },
      ],
      networks: { linkedin: false },
    },
    {},
  ).policy;

  test('is made on a network, by an account that the policy names and in the role that it gives', () => {
    const [account] = accountsOn('facebook', [today, draft]);
    const stand = { network: 'facebook', ...(account === undefined ? {} : { account }) };
    const [trial] = trialsOf([promotion], today, draft, 'es', stand);
    expect([trial?.today.role, trial?.draft.role]).toEqual(['clinician', 'official']);
    expect(trial?.draft.remarks.length).toBeGreaterThan(trial?.today.remarks.length ?? 0);
    const [unknown] = trialsOf([promotion], today, draft, 'es', { network: 'facebook' });
    expect(unknown?.draft).toEqual(unknown?.today);
  });

  test('on a network that is off finds nothing', () => {
    const post = 'Mi paciente Lucía Soto Peláez ya está en casa.';
    const [trial] = trialsOf([post], today, draft, 'es', { network: 'linkedin' });
    expect([trial?.today.gate, trial?.draft.gate]).toEqual(['confirm', 'open']);
  });

  test('offers the accounts of a network, and those of any', () => {
    const names = (network: string) => accountsOn(network, [today, draft, draft]).map(accountName);
    expect(names('facebook')).toEqual(['Hospital del Valle', '@hospitalvalle']);
    expect(names('x')).toEqual(['@hospitalvalle']);
  });
});

describe('in force', () => {
  const chosen = {
    employers: ['Consulta Secreta'],
    city: 'Villasecreta',
    fields: { tel: '600 111 222' },
    ownTerms: [{ term: 'Nombre Secreto', action: 'watch' }],
  };
  const settled = settle({ ...JSON.parse(example), role: 'king' }, chosen);

  test('every setting is listed with whose word it is, the organisation first', () => {
    const entries = inForce(settled);
    const originOf = (path: string) => entries.find((entry) => entry.path === path)?.origin;
    expect(entries[0]?.origin).toBe('organisation');
    expect(entries.at(-1)?.origin).toBe('sigilo');
    expect(originOf('gate.stop')).toBe('organisation');
    expect(originOf('gate.note')).toBe('sigilo');
    expect(originOf('employers')).toBe('organisation-added');
    expect(originOf('fields.mail')).toBe('organisation-default');
    expect(originOf('fields.tel')).toBe('person');
    expect(originOf('city')).toBe('person');
  });

  test('the diagnostic names what is in force and refused, and holds nothing of the person', () => {
    const report = JSON.stringify(diagnostic(settled, { version: '1', browser: 'b', at: 'now' }));
    expect(report).not.toMatch(/secret|600 111|Alborada|Elvira/i);
    expect(JSON.parse(report)).toMatchObject({
      isManaged: true,
      organisation: 'Hospital del Valle',
      byOrganisation: { 'gate.stop': { value: 'justify', origin: 'organisation' }, ownTerms: { value: '3' } },
      refused: [{ path: 'role', code: 'not-one-of' }],
    });
  });
});
