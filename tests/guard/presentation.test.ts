// @vitest-environment happy-dom
import { expect, test } from 'vitest';
import { check, settle } from '../../core/index.ts';
import { presentation } from '../../entrypoints/guard.content/presentation.ts';
import type { Session } from '../../entrypoints/guard.content/session.ts';

test('the card says why the organisation minds its terms, where it has said so', () => {
  const term = { term: 'Project Daybreak', action: 'block' };
  const cardWith = (ownTerm: object) => {
    const { policy } = settle({ ownTerms: [ownTerm] }, { interfaceLanguage: 'en' });
    const text = 'Project Daybreak starts on Monday';
    const verdict = check({ text, kind: 'post', network: 'x' }, policy);
    const finding = verdict.findings.find(({ rule }) => rule === 'organisation-term');
    if (finding === undefined) throw new Error('the term was not found');
    const session = {
      state: { snapshot: { text }, verdict, findings: verdict.findings },
      health: 'guarding',
    } as unknown as Session;
    return presentation(session, policy).card(
      finding,
      () => {},
      () => {},
    );
  };
  expect(cardWith({ ...term, why: 'Not public before March.' }).because).toBe('Not public before March.');
  expect(cardWith(term)).not.toHaveProperty('because');
});
