import { type Artefact, isObject, objectOf, parseObject, pretty, unknownExtension } from './artefact.ts';

/** What the Google Admin console takes under "Policy for extensions": each value wrapped. */
export const chromeos: Artefact = {
  id: 'chromeos',
  name: 'ChromeOS and Chrome by the Google Admin console',
  file: 'sigilo-chromeos.json',
  place: 'Google Admin console → Devices → Chrome → Apps & extensions → Sigilo → Policy for extensions',
  extension: unknownExtension,
  forcedElsewhere: 'the same page of the Admin console, Installation policy → Force install',
  write: (policy) =>
    pretty(Object.fromEntries(Object.entries(policy).map(([key, value]) => [key, { Value: value }]))),
  recognises: (text) => {
    const value = objectOf(text);
    return value !== undefined && Object.values(value).length > 0 && Object.values(value).every(isWrapped);
  },
  read: (text) =>
    Object.fromEntries(
      Object.entries(parseObject(text)).map(([key, value]) => {
        if (!isWrapped(value)) throw new Error(`${key} has no "Value"`);
        return [key, value.Value];
      }),
    ),
};

function isWrapped(value: unknown): value is { readonly Value: unknown } {
  return isObject(value) && Object.hasOwn(value, 'Value') && Object.keys(value).length === 1;
}
