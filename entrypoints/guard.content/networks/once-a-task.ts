/** Reads a page once, however often it is asked within one task, such as beside each of a thousand links; anew in the next. */
export function onceATask<T>(read: (page: Document) => T): (page: Document) => T {
  const known = new WeakMap<Document, { readonly value: T }>();
  return (page) => {
    const kept = known.get(page);
    if (kept !== undefined) return kept.value;
    const value = read(page);
    known.set(page, { value });
    queueMicrotask(() => known.delete(page));
    return value;
  };
}
