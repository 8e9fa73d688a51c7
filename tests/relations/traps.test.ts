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

test('Facebook: a head without wrappers, and a cover to be looked at above it, in a language that no table knows', () => {
  const blue = 'style="background: rgb(8, 102, 255)"';
  const head = `<div role="button">Titelbild</div><h1>Ana Ruiz</h1>
    <div role="button" ${blue}>Freund/in hinzufügen</div><div role="button">Folgen</div><div role="button">Nachricht</div>`;
  const shown = (label: string) =>
    at(`${facebook}/ana.ruiz`, `<div role="main">${head.replace(`>${label}`, ` data-q>${label}`)}</div>`);
  expect(shown('Freund/in')).toMatchObject({ relation: 'facebook-profile', handle: 'ana.ruiz' });
  expect(shown('Folgen')).toMatchObject({ relation: 'facebook-follow', handle: 'ana.ruiz' });
  expect(shown('Nachricht')).toBeUndefined();
  expect(shown('Titelbild')).toBeUndefined();
});

test('Facebook: somebody else on a profile is not taken for who it belongs to', () => {
  const shown = (card: string) =>
    at(
      `${facebook}/ana.ruiz`,
      `<div role="main"><div><h1>Ana Ruiz</h1></div><div><div>${card}</div></div></div>`,
    );
  const blue =
    '<div role="button" data-q style="background: rgb(8, 102, 255)"><span>Freund/in hinzufügen</span></div>';
  expect(
    shown(`<a href="/bea.lopez">Bea Lopez</a>${blue}<div role="button">Entfernen</div>`),
  ).toBeUndefined();
  const said = '<div role="button" data-q><span>Add friend</span></div>';
  expect(shown(`<a href="/bea.lopez">Bea Lopez</a>${said}`)).toMatchObject({
    tie: 'friend',
    handle: 'bea.lopez',
  });
});

const instagram = 'https://www.instagram.com';

test('Instagram: a row to follow or to remove, and a request among other pages, by their words', () => {
  const row = (yes: string, no: string) =>
    at(
      `${instagram}/`,
      `<div><a href="/ana.ruiz/">ana.ruiz</a><button data-q>${yes}</button><button>${no}</button></div>`,
    );
  expect(row('Follow', 'Remove')).toMatchObject({ tie: 'follow', handle: 'ana.ruiz' });
  expect(row('Confirm', 'Delete')).toMatchObject({ tie: 'accept', handle: 'ana.ruiz' });
});

test('Instagram: a head without wrappers, in a language that no table knows', () => {
  const head = (first: string, second: string) =>
    at(
      `${instagram}/ana.ruiz/`,
      `<main><header><h2>ana.ruiz</h2><button ${first}>Folgen</button><button ${second}>Nachricht</button></header></main>`,
    );
  const blue = 'style="background: rgb(74, 93, 249)"';
  expect(head(`data-q ${blue}`, '')).toMatchObject({ tie: 'follow', handle: 'ana.ruiz' });
  expect(head('', `data-q ${blue}`)).toBeUndefined();
});
