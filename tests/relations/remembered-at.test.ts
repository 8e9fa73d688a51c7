import { describe, expect, test } from 'vitest';
import { type Answer, personKey, type RelationsMemory } from '../../core/index.ts';
import { rememberedAs, rememberedAt } from '../../entrypoints/options/remembered-at.ts';

const salt = '00112233445566778899aabbccddeeff';
const memory: RelationsMemory = {
  salt,
  people: Object.fromEntries(
    (
      [
        ['linkedin', { name: 'Neus Vidal' }, 'patient'],
        ['x', { handle: 'corre_giulia', name: 'Giulia Corre' }, 'no'],
        ['facebook', { handle: 'corre_giulia' }, 'friend'],
      ] as const
    ).map(([network, person, answer]): [string, Answer] => [
      personKey(salt, network, person) as string,
      answer,
    ]),
  ),
};

function said(all: ReturnType<typeof rememberedAs>): readonly string[] {
  return all.map(({ network, answer }) => `${network}: ${answer}`);
}

describe('one person among the remembered', () => {
  test('is found by the name alone, as the page showed it', () => {
    expect(said(rememberedAs(' neus  VIDAL', memory))).toEqual(['LinkedIn: patient']);
    expect(rememberedAt('Neus Vidal', memory)).toEqual([]);
  });

  test('is found by handle on each network', () => {
    expect(said(rememberedAs('@Corre_Giulia', memory)).toSorted()).toEqual(['Facebook: friend', 'X: no']);
  });

  test('is found by address on its network alone', () => {
    expect(said(rememberedAt('x.com/corre_giulia', memory))).toEqual(['X: no']);
    expect(rememberedAs('x.com/corre_giulia', memory)).toEqual([]);
  });

  test.each(['', '   ', '@', 'Somebody Else'])('is nobody for %j', (words) => {
    expect(rememberedAs(words, memory)).toEqual([]);
  });
});
