// @vitest-environment happy-dom
import { render } from 'preact';
import { act } from 'preact/test-utils';
import { describe, expect, test } from 'vitest';
import { PolicyTable } from '../../components/policy-table.tsx';
import { type LanguageId, settle } from '../../core/index.ts';
import { policyPages } from '../../core/locales/policy-pages.ts';
import { inForce } from '../../core/policy-in-force.ts';

async function shown(managed: object, language: LanguageId = 'en', chosen: object = {}) {
  const root = document.createElement('div');
  const entries = inForce(settle(managed, chosen));
  await act(() =>
    render(<PolicyTable text={policyPages[language]} language={language} entries={entries} />, root),
  );
  const cells = (path: string) =>
    [...root.querySelectorAll('tr')].find((row) => row.querySelector('th code')?.textContent === path)
      ?.children;
  return {
    root,
    shownAt: (path: string) => cells(path)?.[1]?.textContent,
    whoseIs: (path: string) => cells(path)?.[2]?.textContent,
  };
}

describe('in force', () => {
  test('a rule that was only switched on is there, at its usual level', async () => {
    const { shownAt, whoseIs } = await shown({ rules: ['+posting-on-shift'] }, 'en', {
      levels: { 'posting-on-shift': 'off' },
    });
    expect(shownAt('levels.posting-on-shift')).toBe('note');
    expect(whoseIs('levels.posting-on-shift')).toBe('Organisation, fixed');
  });

  test('a chapter that was switched off is there rule by rule', async () => {
    const { shownAt, whoseIs } = await shown({ defaults: { rules: ['-habits'] } });
    expect(shownAt('levels.posting-on-shift')).toBe('off');
    expect(whoseIs('levels.posting-on-shift')).toBe('Organisation, proposed');
  });

  test('accounts with where, in which role and with which levels of their own', async () => {
    const { shownAt } = await shown({
      accounts: [
        { network: 'x', handle: '@riverbank', role: 'official', levels: { endorsement: 'stop' } },
        { name: 'Riverbank Hospital', role: 'supervisor' },
      ],
    });
    expect(shownAt('accounts')).toBe(
      '@riverbank · x · official · endorsement: stopRiverbank Hospital · any network · supervisor',
    );
  });

  test.each([
    ['en', 'Monday · 08:00–15:30'],
    ['es', 'lunes · 08:00–15:30'],
    ['it', 'lunedì · 08:00–15:30'],
  ] as const)('working hours as people say them (%s)', async (language, words) => {
    const { shownAt } = await shown({ workingHours: [{ weekday: 1, from: 480, to: 930 }] }, language);
    expect(shownAt('workingHours')).toBe(words);
  });

  test('own terms with what each does, where, and why', async () => {
    const { shownAt } = await shown(
      {
        ownTerms: [
          { term: 'Aurora', action: 'block', why: 'Not public yet.' },
          {
            term: 'closure',
            match: 'prefix',
            action: 'watch',
            near: ['ward*'],
            notNear: ['wound'],
            within: 5,
          },
        ],
      },
      'en',
    );
    expect(shownAt('ownTerms')).toBe(
      'Aurora · blockNot public yet.closure* · watch · near: ward* · not near: wound · at most 5 words away',
    );
  });

  test('a long list is folded, and written out when it is opened', async () => {
    const ownTerms = Array.from({ length: 5_000 }, (_, index) => ({ term: `word${index}`, action: 'watch' }));
    const { root, shownAt } = await shown({ ownTerms });
    expect(shownAt('ownTerms')).toBe('5000 entries');
    await act(() => {
      const details = root.querySelector('details');
      if (details === null) throw new Error('nothing to open');
      details.open = true;
      details.dispatchEvent(new Event('toggle'));
    });
    expect(shownAt('ownTerms')).toContain('word4999 · watch');
  });

  test('replies and disclaimers with their words, in the language of the page', async () => {
    const { shownAt } = await shown(
      {
        replies: [
          { id: 'parking', title: { es: 'Aparcar' }, text: { es: 'Hay sitio.', en: 'There is room.' } },
        ],
        disclaimers: [{ id: 'D1', full: { en: 'My own views.' } }],
      },
      'es',
    );
    expect(shownAt('replies')).toBe('Aparcar · es, enHay sitio.');
    expect(shownAt('disclaimers')).toBe('D1 · enMy own views.');
  });
});
