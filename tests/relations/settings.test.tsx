// @vitest-environment happy-dom
import { render } from 'preact';
import { describe, expect, test } from 'vitest';
import { RelationsSettings } from '../../components/relations-settings.tsx';
import { defaultPolicy, locales } from '../../core/index.ts';

function shown(memory: boolean): HTMLElement {
  const root = document.createElement('div');
  const nothing = () => undefined;
  render(
    <RelationsSettings
      text={locales.en.relations}
      policy={{ ...defaultPolicy, memory }}
      counts={{ no: 1, neither: 2, patient: 0, friend: 0, subordinate: 0 }}
      open={[]}
      lockText={locales.en.interfaceText}
      fixedBy={() => 'Clinic'}
      onChange={nothing}
      onForgetAll={nothing}
      onForgetOpen={nothing}
      onForget={async () => false}
      onExport={nothing}
      onImport={async () => false}
    />,
    root,
  );
  return root;
}

describe('the options about contacts', () => {
  test.each([true, false])('take a file only where something may be remembered: %s', (memory) => {
    expect(shown(memory).querySelector<HTMLInputElement>('input[type=file]')?.disabled).toBe(!memory);
  });

  test('count who is neither patient nor staff among those who are no patients', () => {
    expect(shown(true).textContent).toContain('Remembered: 3 no patients, 0 patients');
  });
});
