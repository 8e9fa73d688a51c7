import { test } from '@playwright/test';
import { type EditorBench, startEditorBench } from './editor-bench.ts';
import { editorPlaces } from './editor-rows.ts';
import { shapes } from './editor-shapes.ts';
import { tryShape } from './editor-trial.ts';
import { short } from './short.ts';

/** What `npm test` tries of each editor: within a node, and across nodes. */
const briefly = shapes.filter(({ name }) => name === 'first word' || name === 'across a mention');

let bench: EditorBench;
test.beforeAll(async () => {
  bench = await startEditorBench();
});
test.afterAll(() => bench?.close());

for (const { address, pause } of editorPlaces) {
  const isShadow = address.endsWith('?shadow');
  test.describe(address, () => {
    for (const shape of isShadow ? shapes.filter((known) => known.isTriedEverywhere) : shapes) {
      test(`replaces: ${shape.name}`, { tag: short(briefly.includes(shape)) }, () =>
        tryShape(bench, address, { pause }, shape),
      );
    }
  });
}
