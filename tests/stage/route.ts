import type { Page, Site } from './site.ts';

/** The page that a site shows at a path: first match wins, `*` stands for one segment. */
export function route(site: Site, path: string): Page | undefined {
  return site.pages.find((page) => matches(page.path, path));
}

function matches(pattern: string, path: string): boolean {
  const wanted = segments(pattern);
  const given = segments(path);
  return wanted.length === given.length && wanted.every((part, i) => part === '*' || part === given[i]);
}

function segments(path: string): readonly string[] {
  return path.split('/').filter((part) => part !== '');
}
