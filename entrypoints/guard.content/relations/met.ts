/** Who is meant, on one network. */
export interface Somebody {
  readonly handle?: string;
  readonly name?: string;
}

/** People seen on this page, by name: some dialogs show the name alone, and some links lead to one person by another handle. */
export interface Met {
  /** Somebody with the handle last seen beside the name, if none is given. Remembers who has both. */
  named(somebody: Somebody): Somebody;
  /** Others under the same name, and the name alone; empty where there is none. */
  sameName(somebody: Somebody): readonly Somebody[];
}

/** Names kept, and handles of each. */
const mostNames = 500;
const mostHandles = 5;

export function createMet(): Met {
  const met = new Map<string, readonly string[]>();
  return {
    named(somebody) {
      const { handle, name } = somebody;
      if (name === undefined) return somebody;
      const handles = met.get(name) ?? [];
      const [last] = handles;
      if (handle === undefined) return last === undefined ? somebody : { ...somebody, handle: last };
      if (handles.length > 0 || met.size < mostNames)
        met.set(name, [handle, ...handles.filter((one) => one !== handle)].slice(0, mostHandles));
      return somebody;
    },
    sameName({ handle, name }) {
      if (name === undefined) return [];
      const others = (met.get(name) ?? []).filter((one) => one !== handle);
      return [...others.map((one) => ({ handle: one, name })), { name }];
    },
  };
}
