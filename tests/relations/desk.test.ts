// @vitest-environment happy-dom
import { afterEach, describe, expect, test } from 'vitest';
import { deskOn } from './desk-trial.ts';

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
