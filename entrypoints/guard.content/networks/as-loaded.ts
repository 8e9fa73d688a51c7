/** What a site has written into a page for its own code: looked for until it is found or the page is whole, and no more after that. */
export function asLoaded<T>(read: (page: Document) => T | undefined): (page: Document) => T | undefined {
  const known = new WeakMap<Document, { readonly value: T | undefined }>();
  return (page) => {
    const kept = known.get(page);
    if (kept !== undefined) return kept.value;
    const value = read(page);
    if (value !== undefined || page.readyState === 'complete') known.set(page, { value });
    return value;
  };
}
