// @vitest-environment happy-dom
import { afterEach, describe, expect, test } from 'vitest';
import { deskOn, goTo } from './desk-trial.ts';

/** What the desk does with presses, one after another; the pages are small and our own. */
const suggestions = 'https://www.facebook.com/friends/suggestions';
let trial: ReturnType<typeof deskOn>;
afterEach(() => trial.leave());

/** A list of people to add, `p0`, `p1` …; the buttons are the browser's own, so that Enter clicks them. */
function people(count: number): string {
  const card = (at: number) =>
    `<div><a href="/p${at}">Person ${at}</a><button data-person="p${at}"><span>Add friend</span></button><button><span>Remove</span></button></div>`;
  return `<div role="main">${Array.from({ length: count }, (_, at) => card(at)).join('')}</div>`;
}

describe('a request for messages', () => {
  const requests = 'https://www.facebook.com/messages/t/61';
  const row = `<div role="main"><a href="/neus.vidal">Neus Vidal</a><div><div role="button"><span>Block</span></div>
    <div role="button"><span>Delete</span></div><div role="button" data-person="neus.vidal"><span>Accept</span></div></div></div>`;

  test('from a declared patient stays held, also at the second press', async () => {
    trial = deskOn(requests, row, { policy: { relations: 'hold' } });
    trial.click('neus.vidal');
    await trial.answer('Yes');
    await trial.answer('Don’t go on');
    trial.click('neus.vidal');
    expect(trial.question()).toMatch(/^You said that Neus Vidal/);
    expect(trial.site).toEqual([]);
  });
});

describe('a supervisor', () => {
  const policy = { role: 'supervisor' } as const;

  test('is asked about the staff question for each person: a word for the next ones is not even offered', async () => {
    trial = deskOn(suggestions, people(8), { policy });
    for (const person of ['p0', 'p1', 'p2']) {
      trial.click(person);
      expect(trial.question()).toMatch(/your patient/);
      expect(trial.isOffered()).toBe(false);
      await trial.answer('No');
      expect(trial.question()).toMatch(/^Do you manage/);
      await trial.answer('No');
    }
    expect(trial.site).toEqual(['p0', 'p1', 'p2']);
    expect([...trial.memory.values()]).toEqual(['neither', 'neither', 'neither']);
  });

  test('who said before that somebody is no patient is asked about staff alone, and once', async () => {
    trial = deskOn(suggestions, people(2), { policy });
    trial.memory.set('p0', 'no');
    trial.click('p0');
    expect(trial.question()).toMatch(/^Do you manage/);
    await trial.answer('No');
    trial.click('p0');
    expect(trial.site).toEqual(['p0', 'p0']);
  });

  test('keeps the first answer when the second question is left', async () => {
    trial = deskOn(suggestions, people(2), { policy });
    trial.click('p0');
    await trial.answer('No');
    await trial.answer('Cancel');
    expect(trial.memory.get('p0')).toBe('no');
    expect(trial.site).toEqual([]);
  });
});

describe('keys', () => {
  test('a row of ten lasts ten people', async () => {
    trial = deskOn(suggestions, people(20));
    trial.click('p0');
    await trial.answer('The next ones');
    await trial.answer('No');
    for (let at = 1; at <= 10; at += 1) trial.enter(`p${at}`);
    expect(trial.question()).toBeUndefined();
    expect(trial.site).toHaveLength(11);
    trial.enter('p11');
    expect(trial.question()).toMatch(/^Is Person 11 your patient/);
    expect(trial.site).toHaveLength(11);
  });

  test('what passes once passes with its click, when the button was gone meanwhile', async () => {
    trial = deskOn(suggestions, people(2));
    trial.click('p0');
    const main = document.querySelector('[role="main"]') as HTMLElement;
    const drawn = main.innerHTML;
    main.replaceChildren();
    await trial.answer('Ask me later');
    main.innerHTML = drawn;
    trial.enter('p0');
    expect(trial.site).toEqual(['p0']);
    trial.enter('p0');
    expect(trial.question()).toMatch(/your patient/);
    expect(trial.site).toEqual(['p0']);
  });
});

describe('a press before the settings have arrived', () => {
  test('is asked about when they have, once', async () => {
    trial = deskOn(suggestions, people(2), { isReady: false, policy: { relations: 'off' } });
    trial.click('p0');
    trial.click('p0');
    expect(trial.site).toEqual([]);
    await trial.arrive();
    expect(trial.site).toEqual(['p0']);
  });

  test('goes with its page', async () => {
    trial = deskOn(suggestions, people(2), { isReady: false });
    trial.click('p0');
    goTo('https://www.facebook.com/marketplace');
    await trial.arrive();
    expect(trial.question()).toBeUndefined();
    expect(trial.site).toEqual([]);
  });
});

describe('the word for the next ones', () => {
  test.each([
    ['is offered at the first question of a list of many', 4, true],
    ['is not offered beside a few', 3, false],
  ])('%s', async (_, count, isOffered) => {
    trial = deskOn(suggestions, people(count));
    trial.click('p0');
    expect(trial.isOffered()).toBe(isOffered);
  });

  test('is offered at the first question in My Network, and lasts through the dialogs', async () => {
    const row = (at: number) =>
      `<li><a href="/in/person-${at}/">Person ${at}</a><a href="/preload/custom-invite/?vanityName=person-${at}"
        data-person="person-${at}" aria-label="Invite Person ${at} to connect"><svg id="connect-small"></svg><span>Connect</span></a></li>`;
    const rows = [0, 1, 2, 3, 4, 5].map(row).join('');
    trial = deskOn('https://www.linkedin.com/mynetwork/grow/', `<main><ul>${rows}</ul></main>`);
    trial.click('person-0');
    expect(trial.isOffered()).toBe(true);
    await trial.answer('The next ones');
    await trial.answer('No');
    trial.click('person-1');
    trial.click('person-2');
    expect(trial.site).toEqual(['person-0', 'person-1', 'person-2']);
    const dialog = document.createElement('div');
    dialog.className = 'send-invite';
    dialog.setAttribute('role', 'dialog');
    dialog.innerHTML = '<strong>Person 2</strong><button data-person="send"><span>Send</span></button>';
    document.body.append(dialog);
    trial.click('send');
    dialog.remove();
    trial.click('person-3');
    expect(trial.question()).toBeUndefined();
    expect(trial.site).toEqual(['person-0', 'person-1', 'person-2', 'send', 'person-3']);
  });

  test('said at once serves for ten more, and for no declared patient', async () => {
    trial = deskOn(suggestions, people(14));
    trial.memory.set('p3', 'patient');
    trial.click('p0');
    await trial.answer('The next ones');
    await trial.answer('No');
    for (const person of ['p1', 'p2', 'p3']) trial.click(person);
    expect(trial.question()).toMatch(/^You said that Person 3/);
    expect(trial.site).toEqual(['p0', 'p1', 'p2']);
  });
});
