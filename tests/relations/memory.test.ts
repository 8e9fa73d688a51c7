import { describe, expect, test } from 'vitest';
import {
  countAnswers,
  joinMemories,
  personKey,
  type RelationsMemory,
  readMemory,
  withAnswer,
} from '../../core/index.ts';

const salt = '00112233445566778899aabbccddeeff';
const other = 'ffeeddccbbaa99887766554433221100';
const empty: RelationsMemory = { salt, people: {} };
const key = (handle: string, by = salt) => personKey(by, 'x', { handle }) as string;

describe('keys of people', () => {
  test('say the same person of one network again, whatever the case and name', () => {
    expect(key('Oriol_Pedales')).toBe(personKey(salt, 'x', { handle: 'oriol_pedales', name: 'Oriol' }));
    expect(personKey(salt, 'x', { name: ' Giulia  Corre ' })).toBe(
      personKey(salt, 'x', { name: 'giulia corre' }),
    );
  });

  test('differ by network, person and device, and show nothing', () => {
    const all = [key('one'), key('two'), personKey(salt, 'facebook', { handle: 'one' }), key('one', other)];
    expect(new Set([...all, personKey(salt, 'x', { name: 'one' })]).size).toBe(5);
    for (const one of all) expect(one).toMatch(/^[0-9a-f]{40}$/);
  });

  test('are missing for who cannot be told apart', () => {
    expect(personKey(salt, 'x', {})).toBeUndefined();
    expect(personKey(salt, 'x', { name: ' ' })).toBeUndefined();
  });
});

describe('the memory', () => {
  test('keeps answers, forgets one, counts, and is not in the order given', () => {
    let memory = empty;
    for (const handle of ['c', 'a', 'b', 'd']) memory = withAnswer(memory, key(handle), 'no');
    memory = withAnswer(memory, key('a'), 'patient');
    expect(Object.keys(memory.people)).toEqual(Object.keys(memory.people).toSorted());
    expect(countAnswers(memory)).toEqual({ no: 3, neither: 0, patient: 1, friend: 0, subordinate: 0 });
    expect(countAnswers(withAnswer(memory, key('a'), undefined)).patient).toBe(0);
  });

  test.each([
    ['nothing', undefined],
    ['a text', 'people'],
    ['no salt', { people: {} }],
    ['a salt that is none', { salt: 'Anna', people: {} }],
  ])('is not read from %s', (_, value) => {
    expect(readMemory(value)).toBeUndefined();
  });

  test('loses what is no hash and no answer, such as a name', () => {
    const people = { 'Oriol Pedales': 'patient', [key('one')]: 'perhaps', [key('two')]: 'no' };
    expect(readMemory({ salt, people, extra: 'x' })).toEqual({ salt, people: { [key('two')]: 'no' } });
  });

  test('is joined with one of the same salt, the graver answer first; another salt only replaces an empty one', () => {
    const own = withAnswer(empty, key('one'), 'no');
    const said = withAnswer(empty, key('one'), 'patient');
    expect(joinMemories(own, said)?.people).toEqual({ [key('one')]: 'patient' });
    expect(joinMemories(said, own)?.people).toEqual({ [key('one')]: 'patient' });
    expect(joinMemories(own, { ...said, salt: other })).toBeUndefined();
    expect(joinMemories(empty, { ...said, salt: other })?.salt).toBe(other);
  });
});
