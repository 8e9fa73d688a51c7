import { expect } from '@playwright/test';
import type { EditorBench } from './editor-bench.ts';
import { type Entry, placed, type Shape, story } from './editor-shapes.ts';

/** What is peculiar to an engine. */
export interface Trial {
  /** Milliseconds after which its history takes a change for a new one. */
  readonly pause: number;
  /** Undo cannot tell the fix from the typing before it. Default: it can. */
  readonly joinsTyping?: boolean;
}

/**
 * Enters the story, replaces a stretch of it and asserts what the author and the site are left with: model, page and
 * reading alike, the caret right after the new text, keys that work, and undo that brings everything back.
 */
export async function tryShape(
  bench: EditorBench,
  address: string,
  trial: Trial,
  shape: Shape,
): Promise<void> {
  const { call, model } = bench;
  await bench.open(address);
  for (const entry of story) await enter(bench, entry);
  const original = (await call<{ text: string }>('read')).text;
  expect(await model()).toBe(original);
  const { start, end, wanted } = placed(original, shape);
  await call('select', end, end);
  await new Promise((resolve) => setTimeout(resolve, trial.pause));

  expect(await call('replace', start, end, shape.text)).toBe('done');
  expect(await model()).toBe(wanted);
  expect(await call('shown')).toBe(wanted.replaceAll('\n', ''));

  const caret = start + shape.text.length;
  await bench.type('Z');
  expect(await model()).toBe(`${wanted.slice(0, caret)}Z${wanted.slice(caret)}`);
  await bench.press('Backspace');
  expect(await model()).toBe(wanted);

  expect(bench.errors).toEqual([]);
  if (trial.joinsTyping) return;
  for (let i = 0; i < 6 && (await model()) !== original; i++) await bench.press('z', true);
  expect(await model()).toBe(original);
  expect((await call<{ text: string }>('read')).text).toBe(original);
  expect(bench.errors).toEqual([]);
}

async function enter(bench: EditorBench, entry: Entry): Promise<void> {
  if (entry.kind === 'enter') return bench.press('Enter');
  if (entry.kind === 'mention' && (await bench.mention(entry.text))) return;
  if (entry.kind === 'bold') await bench.press('b', true);
  await bench.type(entry.kind === 'mention' ? `@${entry.text}` : entry.text);
  if (entry.kind === 'bold') await bench.press('b', true);
}
