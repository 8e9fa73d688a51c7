import { test } from '@playwright/test';
import { findFirefox } from '../stage/find-firefox.ts';
import type { EditorBench } from './editor-bench.ts';
import { editorPlaces } from './editor-rows.ts';
import { shapes } from './editor-shapes.ts';
import { tryShape } from './editor-trial.ts';
import { startFirefoxBench } from './firefox-bench.ts';

test.skip(!findFirefox(), 'No Firefox is installed: set FIREFOX_PATH or install firefox-esr');

let bench: EditorBench | undefined;
test.beforeAll(async () => {
  if (findFirefox()) bench = await startFirefoxBench();
});
test.afterAll(() => bench?.close());

for (const { address, pause, joinsTypingInFirefox = false } of editorPlaces) {
  test.describe(`Firefox: ${address}`, () => {
    for (const shape of shapes.filter((known) => known.isTriedEverywhere)) {
      test(`replaces: ${shape.name}`, async () => {
        const joinsTyping = joinsTypingInFirefox && shape.isInsertion === true;
        if (bench) await tryShape(bench, address, { pause, joinsTyping }, shape);
      });
    }
  });
}
