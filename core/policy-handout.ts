import { type Artefact, artefacts, type Target, unknownExtension } from './artefacts/index.ts';

/** What an artefact is to be made for; the extension's id where it is known. */
export interface Wanted extends Omit<Target, 'extension'> {
  readonly target: string;
  readonly extension?: string;
}

/** The artefact of an id. Absent: there is none. */
export function artefactOf(id: string): Artefact | undefined {
  return artefacts.find((one) => one.id === id);
}

/** A sound policy written for a browser, with the names of its settings, so that one which gets lost on the way is noticed. */
export function handOut(
  artefact: Artefact,
  sound: Readonly<Record<string, unknown>>,
  wanted: Omit<Wanted, 'target'>,
): string {
  const declares = Object.keys(sound);
  return artefact.write(
    { ...sound, ...(declares.length > 0 && declares.length <= 60 ? { declares } : {}) },
    { ...wanted, extension: wanted.extension || artefact.extension },
  );
}

/** Whether an id has yet to be put in. */
export function isIdMissing(artefact: Artefact, extension: string | undefined): boolean {
  return (extension || artefact.extension) === unknownExtension;
}
