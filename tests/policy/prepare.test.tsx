// @vitest-environment happy-dom
import { render } from 'preact';
import { act } from 'preact/test-utils';
import { beforeEach, describe, expect, test, vi } from 'vitest';
import { defaultPolicy } from '../../core/index.ts';
import { policyPages } from '../../core/locales/policy-pages.ts';
import { Prepare } from '../../entrypoints/policy/prepare.tsx';
import { withSetting } from '../../entrypoints/policy/with-setting.ts';

vi.mock('wxt/browser', () => ({ browser: { runtime: { id: 'abc' } } }));

const text = policyPages.en;
let root: HTMLElement;

// The reader and its lexicons take their time when they are first asked.

beforeEach(async () => {
  root = document.createElement('div');
  await act(() =>
    render(<Prepare text={text} language='en' today={defaultPolicy} chosen={{}} managed={undefined} />, root),
  );
}, 60_000);

function field<T extends Element>(selector: string): T {
  const found = root.querySelector<T>(selector);
  if (found === null) throw new Error(`no ${selector}`);
  return found;
}

const draft = () => field<HTMLTextAreaElement>('textarea.code');
const adder = () => field<HTMLSelectElement>(`select[aria-label="${text.addSetting}"]`);

async function write(words: string): Promise<void> {
  await act(() => {
    draft().value = words;
    draft().dispatchEvent(new Event('input', { bubbles: true }));
  });
}

async function add(key: string): Promise<void> {
  await act(() => {
    adder().value = key;
    adder().dispatchEvent(new Event('change', { bubbles: true }));
  });
}

describe('a setting is added', () => {
  test('to what was written a moment ago, before it has been judged', async () => {
    await write('{ "city": "Lugo" }');
    await add('memory');
    expect(JSON.parse(draft().value)).toEqual({ city: 'Lugo', memory: true });
  });

  test('to a draft with a mistake, which stays for its author to mend', async () => {
    await write('{ "role": "king", "colour": 3 }');
    await add('memory');
    expect(JSON.parse(draft().value)).toEqual({ role: 'king', colour: 3, memory: true });
  });

  test('to own terms, which keep the tests of their own', async () => {
    const ownTerms = [{ term: 'Aurora', action: 'block', tests: { caught: ['La Aurora abre.'] } }];
    await write(JSON.stringify({ ownTerms }));
    await add('memory');
    expect(JSON.parse(draft().value).ownTerms).toEqual(ownTerms);
  });

  test('to an empty draft', async () => {
    await add('memory');
    expect(JSON.parse(draft().value)).toEqual({ memory: true });
  });

  test('not to one that is half written: it stays as it is and the choice rests', async () => {
    const half = '{ "city": "Lugo", "gate": {';
    await write(half);
    expect(adder().disabled).toBe(true);
    await add('memory');
    expect(draft().value).toBe(half);
    await write('{ "city": "Lugo" }');
    expect(adder().disabled).toBe(false);
  });

  test('not over one that is there', () => {
    expect(withSetting('{"memory":"maybe"}', 'memory', true)).toBe('{"memory":"maybe"}');
  });
});

describe('the posts are tried', () => {
  const picker = (label: string) => {
    const found = [...root.querySelectorAll('label')].find(({ textContent }) =>
      textContent?.startsWith(label),
    );
    return found?.querySelector('select') ?? undefined;
  };
  const pick = async (label: string, value: string) => {
    await act(() => {
      const select = picker(label);
      if (select === undefined) throw new Error(`no ${label}`);
      select.value = value;
      select.dispatchEvent(new Event('change', { bubbles: true }));
    });
  };
  const roles = () => [...root.querySelectorAll('.trial h3 small')].map(({ textContent }) => textContent);
  const judged = () => act(() => new Promise((done) => setTimeout(done, 200)));

  test('as another person, and by an account of the draft on its network', async () => {
    expect(roles().slice(0, 2)).toEqual(['as: Professional', 'as: Professional']);
    await pick(text.tryRole, 'supervisor');
    expect(roles().slice(0, 2)).toEqual(['as: Team lead', 'as: Team lead']);
    await write('{ "accounts": [{ "network": "linkedin", "name": "Riverbank", "role": "official" }] }');
    await judged();
    expect(picker(text.tryAccount)?.options).toHaveLength(1);
    await pick(text.tryNetwork, 'linkedin');
    await pick(text.tryAccount, 'Riverbank');
    expect(roles().slice(0, 2)).toEqual(['as: Team lead', 'as: Official account']);
  });

  test('in the role that the draft fixes, whoever tries them', async () => {
    await write('{ "role": "official" }');
    await judged();
    await pick(text.tryRole, 'supervisor');
    expect(roles().slice(0, 2)).toEqual(['as: Team lead', 'as: Official account']);
  });
});
