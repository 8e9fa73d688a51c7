// @vitest-environment happy-dom
import { render } from 'preact';
import { describe, expect, test } from 'vitest';
import { Card, type CardProps } from '../../components/card.tsx';
import { saidOf } from '../../components/said-of.ts';
import { type LanguageId, locales } from '../../core/index.ts';

const nothing = () => {};

function shown(language: LanguageId, part: Pick<CardProps, 'organisation' | 'notice'>): HTMLElement {
  const root = document.createElement('div');
  render(
    <Card
      text={locales[language].interfaceText}
      severity='warning'
      wording={{ what: 'What', why: 'Why', instead: 'Instead' }}
      sources={[]}
      index={0}
      count={1}
      fixes={[]}
      dismissals={[]}
      {...part}
      onPrevious={nothing}
      onNext={nothing}
      onClose={nothing}
    />,
    root,
  );
  return root;
}

describe('the card carries the organisation', () => {
  const name = 'Riverbank Hospital';
  const link = 'https://riverbank.example/social';

  test.each([
    ['es', 'Gestionado por Riverbank Hospital · Normas de la organización'],
    ['it', 'Gestito da Riverbank Hospital · Le sue linee guida'],
    ['en', 'Managed by Riverbank Hospital · Its guidelines'],
  ] as const)('with its name and its link, though it has no message (%s)', (language, words) => {
    const line = shown(language, { organisation: { name, link } }).querySelector('.managed');
    expect(line?.textContent).toBe(words);
    expect(line?.querySelector('a')?.href).toBe(link);
  });

  test('with its name alone', () => {
    const root = shown('en', { organisation: { name } });
    expect(root.querySelector('.managed')?.textContent).toBe('Managed by Riverbank Hospital');
    expect(root.querySelector('.managed a')).toBeNull();
  });

  test('with its message, beside what else there is to say', () => {
    const organisation = { name, link, message: 'In doubt, ask the press office.' };
    const root = shown('en', { organisation, notice: { kind: 'cannot-hold' } });
    expect(root.textContent).toContain(locales.en.interfaceText.cannotHold);
    expect(root.querySelector('.managed')?.textContent).toBe(
      'Riverbank Hospital: In doubt, ask the press office. Its guidelines',
    );
  });

  test('with its message, though it has no name', () => {
    const root = shown('es', { organisation: { message: 'Pregunte a prensa.' } });
    expect(root.querySelector('.managed')?.textContent).toBe('Su organización: Pregunte a prensa.');
  });

  test('and is silent where nobody manages it', () => {
    expect(shown('en', {}).querySelector('.managed')).toBeNull();
  });
});

test('a sentence about an organisation begins with a capital, and a name stays as it is written', () => {
  expect(saidOf('{organisation} does not allow pauses.', 'your organisation')).toBe(
    'Your organisation does not allow pauses.',
  );
  expect(saidOf('{organisation} does not allow pauses.', 'eHealth $& Trust')).toBe(
    'eHealth $& Trust does not allow pauses.',
  );
  expect(saidOf('Managed by {organisation}', 'your organisation')).toBe('Managed by your organisation');
});
