// @vitest-environment happy-dom
import { type JSX, render } from 'preact';
import { act } from 'preact/test-utils';
import { beforeAll, describe, expect, test, vi } from 'vitest';
import { Lock } from '../../components/lock.tsx';
import { type FaceWords, loadFaceWords } from '../../core/locales/face-words.ts';
import { settle } from '../../core/settle.ts';
import { MonthPart } from '../../entrypoints/options/month-part.tsx';
import { ProfilePart } from '../../entrypoints/options/profile-part.tsx';
import { RelationsPart } from '../../entrypoints/options/relations-part.tsx';
import { RepliesPart } from '../../entrypoints/options/replies-part.tsx';
import { WordsPart } from '../../entrypoints/options/words-part.tsx';
import { Speaker } from '../../entrypoints/popup/speaker.tsx';
import type { PageState } from '../../entrypoints/shared/page-talk.ts';
import type { Face } from '../../entrypoints/shared/use-face.ts';
import { WhereStep } from '../../entrypoints/welcome/where-step.tsx';

vi.mock('wxt/browser', () => ({
  browser: {
    runtime: { id: 'abc' },
    storage: {
      local: { get: async () => ({}) },
      onChanged: { addListener: () => {}, removeListener: () => {} },
    },
    tabs: { query: async () => [] },
  },
}));

const organisation = { name: 'Riverbank Hospital' };
let words: FaceWords;

beforeAll(async () => {
  words = await loadFaceWords('en');
});

function faceOf(managed: object, chosen: object = {}): Face {
  const settled = settle({ organisation, ...managed }, chosen);
  return { settled, chosen: { ...chosen }, choose: async () => true, language: 'en', words };
}

async function shown(node: JSX.Element): Promise<HTMLElement> {
  const root = document.createElement('div');
  await act(() => render(node, root));
  // What a part reads from the storage has come by then.
  await act(() => new Promise((done) => setTimeout(done, 20)));
  return root;
}

const part = (face: Face) => ({ face, save: () => {}, say: () => {} });
const page: PageState = { network: { id: 'x', name: 'X' }, account: { handle: 'mira' }, role: 'official' };

/** What the locks around an element, or in the element itself, say: who, and why. */
function lockOf(place: Element | null | undefined): string | undefined {
  return place?.querySelector('.lock')?.textContent ?? undefined;
}

const saysWhoAndWhy = /Set by Riverbank Hospital.*has fixed the settings with a lock/u;

describe('a setting that the organisation has fixed says who locked it and why', () => {
  const cases = [
    ['relations', 'off', (root: HTMLElement) => root.querySelector('#relations'), RelationsPart],
    ['relationsOnFollow', false, labelOf('Also when I follow somebody'), RelationsPart],
    ['memory', true, labelOf('Remember my answers on this device'), RelationsPart],
    ['memory', true, (root: HTMLElement) => root.querySelector('.choice'), MonthPart],
    ['memory', false, (root: HTMLElement) => root.querySelector('.choice'), MonthPart],
    ['ownTerms', [], (root: HTMLElement) => root, WordsPart],
    ['replies', [], (root: HTMLElement) => root, RepliesPart],
  ] as const;

  test.each(cases)('%s: %j', async (key, value, place, Part) => {
    const fixed = await shown(<Part {...part(faceOf({ [key]: value }))} />);
    expect(lockOf(place(fixed))).toMatch(saysWhoAndWhy);
    expect(fixed.querySelectorAll('.lock')).toHaveLength(1);
    const free = await shown(<Part {...part(faceOf({ defaults: { [key]: value } }))} />);
    expect(free.querySelectorAll('.lock')).toHaveLength(0);
  });

  test('own words that rest are not said to be none', async () => {
    const chosen = { ownTerms: [{ term: 'Aurora', action: 'watch' }] };
    const root = await shown(<WordsPart {...part(faceOf({ ownTerms: [] }, chosen))} />);
    expect(root.textContent).not.toContain(words.faces.options.wordsNone);
  });
});

describe('a role that is fixed holds for each account', () => {
  const chosen = { accounts: [{ network: 'x', handle: 'mira', role: 'official' }] };

  test('in the options: who fixed it, and the role that holds', async () => {
    const root = await shown(<ProfilePart {...part(faceOf({ role: 'clinician' }, chosen))} />);
    const select = root.querySelector<HTMLSelectElement>('select[aria-label$="@mira"]');
    expect(select?.closest('fieldset')?.disabled).toBe(true);
    expect(lockOf(select?.closest('fieldset'))).toMatch(saysWhoAndWhy);
    expect(select?.value).toBe('clinician');
    const free = await shown(<ProfilePart {...part(faceOf({}, chosen))} />);
    expect(free.querySelector<HTMLSelectElement>('select[aria-label$="@mira"]')?.value).toBe('official');
    expect(free.querySelectorAll('.lock')).toHaveLength(0);
  });

  test('in the introduction', async () => {
    const root = await shown(<WhereStep face={faceOf({ role: 'clinician' }, chosen)} />);
    const field = [...root.querySelectorAll('input')].find(({ value }) => value === '@mira');
    expect(field?.disabled).toBe(true);
    expect(lockOf(field?.closest('label'))).toMatch(saysWhoAndWhy);
  });

  test('in the popup', async () => {
    const speaker = (managed: object) => (
      <Speaker face={faceOf(managed, chosen)} page={page} onChanged={() => {}} />
    );
    const fixed = await shown(speaker({ role: 'official' }));
    expect(fixed.querySelector('fieldset')?.disabled).toBe(true);
    expect(lockOf(fixed)).toMatch(saysWhoAndWhy);
    const free = await shown(speaker({}));
    expect(free.querySelector('fieldset')?.disabled).toBe(false);
    expect(lockOf(free)).toBeUndefined();
  });
});

function labelOf(words: string): (root: HTMLElement) => Element | undefined {
  return (root) => [...root.querySelectorAll('label')].find((label) => label.textContent?.includes(words));
}

test.each([
  ['es', 'Fijado por su organización. Su organización ha fijado los ajustes con candado'],
  ['it', 'Fissato da chi amministra questo dispositivo. Chi amministra questo dispositivo ha fissato'],
  ['en', 'Set by your organisation. Your organisation has fixed the settings with a lock'],
] as const)(
  'an organisation without a name is spoken of in whole sentences (%s)',
  async (language, words) => {
    const { interfaceText } = await loadFaceWords(language);
    const root = await shown(<Lock text={interfaceText} organisation={interfaceText.organisationUnnamed} />);
    expect(root.textContent).toContain(words);
  },
);
