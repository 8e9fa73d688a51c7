// @vitest-environment happy-dom
import { afterEach, describe, expect, test, vi } from 'vitest';
import { defaultPolicy, type Policy } from '../../core/index.ts';
import { facebook } from '../../entrypoints/guard.content/networks/facebook.ts';
import { answerKindly } from '../../entrypoints/guard.content/relations/answer.ts';

const page = window as unknown as Window & typeof globalThis;

/** The answer that is copied on a page in this language, which has no message box. */
async function copied(language: string, policy: Policy = defaultPolicy): Promise<string> {
  document.documentElement.lang = language;
  const result = await answerKindly(page, facebook, { name: 'Neus Vidal' }, 'decline', policy);
  if (result.kind === 'inserted') throw new Error('there is no box');
  return result.reply;
}

afterEach(() => vi.restoreAllMocks());

describe('a kind answer', () => {
  test.each([
    ['en', /please follow \[professional page\]/],
    ['es', /en la página \[página profesional\]/],
    ['it', /sulla pagina \[pagina professionale\]/],
  ])('in %s names in plain words what is not in the settings', async (language, says) => {
    expect(await copied(language)).toMatch(says);
    expect(await copied(language)).not.toMatch(/[{}]/);
  });

  test('has the address of the page where it is known', async () => {
    const policy = { ...defaultPolicy, fields: { page: 'x.com/planta_siete' } };
    expect(await copied('en', policy)).toContain('follow x.com/planta_siete.');
  });

  test('on a page in a language that Sigilo does not write is in the language of the person', async () => {
    vi.spyOn(navigator, 'languages', 'get').mockReturnValue(['it-IT', 'en']);
    expect(await copied('de')).toMatch(/^Grazie/);
  });
});
