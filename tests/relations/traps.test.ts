// @vitest-environment happy-dom
import { expect, test } from 'vitest';
import { defaultPolicy, questionFor, type Tied } from '../../core/index.ts';
import { networks } from '../../entrypoints/guard.content/networks/index.ts';
import { controlOf, tiedOf } from '../../entrypoints/guard.content/relations/control.ts';

/** Pages in one language, or with one person more than they should have: what the stage's pages cannot show in all languages. */

interface Told extends Tied {
  readonly relation: string;
  readonly handle: string | undefined;
  readonly question: string;
}

/** What is made of the element with `data-q`. Absent: it is no button between people. */
function at(url: string, html: string): Told | undefined {
  (window as unknown as { happyDOM: { setURL(url: string): void } }).happyDOM.setURL(url);
  document.body.innerHTML = html;
  const { hostname } = new URL(url);
  const network = networks.find(({ matches }) => matches.includes(`https://${hostname}/*`));
  const button = document.querySelector('[data-q]');
  if (!network || !button) throw new Error('Nothing to look at');
  const control = controlOf(button.querySelector('span, svg') ?? button, network);
  if (!control) return undefined;
  const tied = tiedOf(control, network);
  return {
    ...tied,
    relation: control.relation.id,
    handle: control.person.handle,
    question: questionFor(tied, undefined, defaultPolicy),
  };
}

const facebook = 'https://www.facebook.com';

const suggested = (line: string): string =>
  `<div role="main"><div><a href="/ana.ruiz">Ana Ruiz</a><span>${line}</span>
  <div role="button" data-q><span>Add friend</span></div><div role="button"><span>Remove</span></div></div></div>`;

test('Facebook: the line beside a name says who is a colleague', () => {
  const shown = at(`${facebook}/friends/suggestions`, suggested('Nurse at Hospital Miravent'));
  expect(shown).toMatchObject({ relation: 'facebook-suggestion', handle: 'ana.ruiz', question: 'none' });
  expect(shown?.about).toContain('Nurse at Hospital Miravent');
  expect(at(`${facebook}/friends/suggestions`, suggested('3 mutual friends'))?.question).toBe('patient');
});

test('Facebook: what somebody has posted does not say what they are', () => {
  const shown = at(
    `${facebook}/groups/4711`,
    `<div role="main"><div role="article"><a href="/ana.ruiz">Ana Ruiz</a><p>Nurse Pons was so kind</p>
    <div role="button" data-q><span>Add friend</span></div></div></div>`,
  );
  expect(shown).toMatchObject({ relation: 'facebook-friend', question: 'patient' });
  expect(shown?.about).toBeUndefined();
});

const headed = (line: string, ...labels: readonly string[]): string =>
  `<div role="main"><div><h1>Miravent</h1><span>${line}</span><div>${labels
    .map(
      (label) =>
        `<div role="button"${label.startsWith('!') ? ' data-q' : ''}><span>${label.replace('!', '')}</span></div>`,
    )
    .join('')}</div></div></div>`;

test.each([
  ['Page · Bakery', 'Follow'],
  ['Página · Panadería', 'Seguir'],
  ['Pagina · Panetteria', 'Segui'],
])('Facebook: the head of a page says that it is one: %s', (line, follow) => {
  const shown = at(`${facebook}/miravent`, headed(line, `!${follow}`, 'WhatsApp', 'Message'));
  expect(shown).toMatchObject({ tie: 'follow', isInstitution: true, question: 'none' });
  expect(at(`${facebook}/miravent`, headed('1,200 followers', `!${follow}`))?.question).toBe('patient');
});

test('Facebook: in a row of known words, an unknown one ties nobody', () => {
  expect(at(`${facebook}/miravent`, headed('', 'Follow', '!WhatsApp', 'Message'))).toBeUndefined();
});
