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

test('Facebook: a head without colours, in a language that no table knows', () => {
  const head = (...labels: readonly string[]) => at(`${facebook}/miravent`, headed('', ...labels));
  expect(head('!Freund/in hinzufügen', 'Folgen', 'Nachricht')).toMatchObject({ tie: 'friend' });
  expect(head('Freund/in hinzufügen', '!Folgen', 'Nachricht')).toMatchObject({ tie: 'follow' });
  expect(head('!Anfrage abbrechen', 'Nachricht')).toBeUndefined();
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

const linkedin = 'https://www.linkedin.com';
const withContact = '<a href="/in/bea-lopez/">Bea Lopez</a> is a mutual connection';

test.each([
  ['Invite Ana Ruiz to connect', 'friend'],
  ['Invita a Ana Ruiz a conectar', 'friend'],
  ['Invita Ana Ruiz a collegarsi', 'friend'],
  ['Follow Ana Ruiz', 'follow'],
  ['Seguir a Ana Ruiz', 'follow'],
  ['Segui Ana Ruiz', 'follow'],
  ['Message Ana Ruiz', 'message'],
  ['Mensaje a Ana Ruiz', 'message'],
  ['Messaggio a Ana Ruiz', 'message'],
  ['Accept Ana Ruiz’s invitation', 'accept'],
  ['Aceptar la invitación de Ana Ruiz', 'accept'],
  ['Accetta l’invito di Ana Ruiz', 'accept'],
])('LinkedIn: a button without an icon is known by what it says: %s', (label, tie) => {
  const shown = at(
    `${linkedin}/search/results/people/`,
    `<ul><li><a href="/in/ana-ruiz/">Ana Ruiz</a>${withContact}<button>See more</button>
    <button aria-label="${label}" data-q><span>…</span></button></li></ul>`,
  );
  expect(shown).toMatchObject({ tie, handle: 'ana-ruiz', question: 'patient' });
});

test.each([
  'Pending, click to withdraw invitation sent to Ana Ruiz',
  'Following Ana Ruiz',
  'Ignore Ana Ruiz’s invitation',
  'Remove Ana Ruiz',
])('LinkedIn: a button without an icon that says something else ties nobody: %s', (label) => {
  const html = `<ul><li><a href="/in/ana-ruiz/">Ana Ruiz</a><button aria-label="${label}" data-q><span>…</span></button></li></ul>`;
  expect(at(`${linkedin}/search/results/people/`, html)).toBeUndefined();
});

test('LinkedIn: a head is about its owner, whoever is linked in it, unless the button says otherwise', () => {
  const head = (label: string, icon: string) =>
    at(
      `${linkedin}/in/ana-ruiz/`,
      `<main><section><h1>Ana Ruiz</h1><div>${withContact}<button ${label} data-q><svg id="${icon}"></svg></button></div></section></main>`,
    );
  expect(head('', 'connect-small')?.handle).toBe('ana-ruiz');
  expect(head('aria-label="Ana Ruiz folgen"', 'add-small')?.handle).toBe('ana-ruiz');
  expect(head('aria-label="Follow Bea Lopez"', 'add-small')?.handle).toBe('bea-lopez');
});

test('LinkedIn: a page is followed as an institution, also a showcase', () => {
  for (const kind of ['company', 'showcase', 'school']) {
    const shown = at(
      `${linkedin}/${kind}/miravent/about/`,
      `<main><section><h1>Miravent</h1><a href="/in/ana-ruiz/">Ana Ruiz works here</a>
      <button data-q><svg id="add-small"></svg><span>Folgen</span></button></section></main>`,
    );
    expect(shown).toMatchObject({
      handle: 'miravent',
      name: 'Miravent',
      isInstitution: true,
      question: 'none',
    });
  }
});
