import { useEffect, useState } from 'preact/hooks';
import { readChoices } from '../../core/policy-document.ts';
import { choiceFields } from '../../core/policy-schema.ts';
import { forgetRelations } from '../shared/relations-store.ts';
import { saveAs } from '../shared/save-as.ts';
import { type Choices, forgetPerson, loadEverything, saveChoices } from '../shared/settings.ts';
import type { PartProps } from './main.tsx';

/** A file larger than this, in bytes, is none of ours. */
const largest = 4_000_000;

/** The person's settings as a file, all that is stored, and the way to forget it. */
export function DataPart({ face, say }: PartProps) {
  const { words, chosen, settled } = face;
  const { interfaceText: text, faces } = words;
  const { options } = faces;
  const [stored, setStored] = useState<Choices>();
  const [isSure, setSure] = useState(false);
  // biome-ignore lint/correctness/useExhaustiveDependencies: read again whenever the settings have changed
  useEffect(
    () =>
      void loadEverything().then(setStored, () => {
        say(options.failed);
      }),
    [settled],
  );
  const take = async (file: File | undefined) => {
    if (file === undefined) return;
    const found = file.size > largest ? undefined : settingsIn(await file.text());
    if (found === undefined) say(options.importFailed);
    else if (!(await saveChoices(found.choices))) say(text.optionsNotSaved);
    else
      say(
        found.refused === 0
          ? options.imported
          : options.importedLess.replace('{count}', String(found.refused)),
      );
  };
  const reset = async () => {
    if (!isSure) {
      setSure(true);
      return;
    }
    setSure(false);
    const isDone = (await Promise.all([forgetPerson(), forgetRelations()])).every(Boolean);
    say(isDone ? text.optionsSaved : text.optionsNotSaved);
  };
  return (
    <>
      <section>
        <h3>{options.export}</h3>
        <p>{options.exportHint}</p>
        <button
          type='button'
          class='secondary'
          onClick={() => saveAs('sigilo.json', `${JSON.stringify(chosen, null, 2)}\n`)}
        >
          {options.exportDo}
        </button>
      </section>
      <section>
        <h3>{options.import}</h3>
        <p>{options.importHint}</p>
        <label class='file'>
          {options.importDo}
          <input
            type='file'
            accept='application/json,.json'
            onChange={(event) => {
              const input = event.currentTarget;
              void take(input.files?.[0]).then(() => {
                input.value = '';
              });
            }}
          />
        </label>
      </section>
      <section>
        <h3 id='stored'>{options.stored}</h3>
        <p>{options.storedHint}</p>
        {stored !== undefined &&
          (Object.keys(stored).length === 0 ? (
            <p class='empty'>{options.storedNone}</p>
          ) : (
            // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reached with the keyboard
            // biome-ignore lint/a11y/useSemanticElements: text as it is laid out, with a name
            <pre tabIndex={0} role='region' aria-labelledby='stored'>
              {JSON.stringify(stored, null, 2)}
            </pre>
          ))}
      </section>
      <section>
        <h3>{options.reset}</h3>
        <p>{options.resetHint}</p>
        <div class='actions'>
          <button type='button' class={isSure ? 'primary' : 'secondary'} onClick={() => void reset()}>
            {isSure ? options.resetSure : options.resetDo}
          </button>
          {isSure && (
            <button type='button' class='secondary' onClick={() => setSure(false)}>
              {options.cancel}
            </button>
          )}
        </div>
      </section>
    </>
  );
}

/** The settings in a file, and how many of its entries are none. Absent: it is no such file. */
function settingsIn(text: string): { readonly choices: Choices; readonly refused: number } | undefined {
  try {
    const value: unknown = JSON.parse(text);
    if (typeof value !== 'object' || value === null || Array.isArray(value)) return undefined;
    const entries = Object.entries(value);
    const known = entries.filter(([key]) => key in choiceFields);
    if (entries.length > 0 && known.length === 0) return undefined;
    const choices = Object.fromEntries(known);
    const refused = readChoices(choices).rejected.length + entries.length - known.length;
    return { choices, refused };
  } catch {
    return undefined;
  }
}
