/** A policy as JSON, key by key, in the shape of `policyDocument`. */
export type PlainPolicy = Readonly<Record<string, unknown>>;

/** Which installation an artefact is for. */
export interface Target {
  /** Id of the extension in the browser's store, or of the file that is distributed. */
  readonly extension: string;
  /** Where the browser fetches it from. Absent: the browser's own store. */
  readonly updateUrl?: string;
  /** Whether the artefact also installs the extension so that nobody can remove it. */
  readonly isForced: boolean;
}

/** One way to hand a policy to a browser. `read` gives back what `write` was given. */
export interface Artefact {
  readonly id: string;
  readonly name: string;
  /** File name with its ending. */
  readonly file: string;
  /** Where the file goes or how it is applied, in English. */
  readonly place: string;
  /** Extension id where the target does not say. */
  readonly extension: string;
  /** Absent: it can install the extension itself. Otherwise where that is done, in English. */
  readonly forcedElsewhere?: string;
  write(policy: PlainPolicy, target: Target): string;
  /** Whether a text looks like this artefact. */
  recognises(text: string): boolean;
  /** Throws an `Error` when the text is not this artefact. */
  read(text: string): PlainPolicy;
}

/** Stands where the id of the extension is not known yet. */
export const unknownExtension = 'EXTENSION_ID';

/** Id of the extension in Firefox; the manifest's `gecko.id`. */
export const geckoId = 'sigilo@sigilo.example';

/** Update addresses of the stores. */
export const stores = {
  chrome: 'https://clients2.google.com/service/update2/crx',
  edge: 'https://edge.microsoft.com/extensionwebstorebase/v1/crx',
} as const;

/** JSON as admins like to read it. */
export function pretty(value: unknown): string {
  return `${JSON.stringify(value, null, 2)}\n`;
}

/** A JSON object. Throws an `Error` when it is none. */
export function parseObject(text: string): PlainPolicy {
  const value: unknown = JSON.parse(text);
  if (!isObject(value)) throw new Error('not a JSON object');
  return value;
}

/** The JSON object that a text is. Absent: it is none. */
export function objectOf(text: string): PlainPolicy | undefined {
  try {
    return parseObject(text);
  } catch {
    return undefined;
  }
}

export function isObject(value: unknown): value is PlainPolicy {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** The object at a path of keys. Absent: there is none. */
export function at(value: unknown, ...keys: readonly string[]): PlainPolicy | undefined {
  let found: unknown = value;
  for (const key of keys) found = isObject(found) && Object.hasOwn(found, key) ? found[key] : undefined;
  return isObject(found) ? found : undefined;
}

/** The policy of Sigilo among those of several extensions: by its id, else the one that is alone. Throws an `Error` where neither tells. */
export function ownAmong(value: PlainPolicy | undefined, id: string): PlainPolicy | undefined {
  if (value === undefined) return undefined;
  const entries = Object.entries(value);
  if (entries.length > 1 && !Object.hasOwn(value, id))
    throw new Error(`there are settings of ${entries.length} extensions: leave only those of Sigilo`);
  const found = Object.hasOwn(value, id) ? value[id] : entries[0]?.[1];
  return isObject(found) ? found : undefined;
}
