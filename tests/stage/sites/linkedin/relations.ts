import { dialog, feed, grid, invitations, noteDialog, notices, older, results } from './relation-lists.ts';
import { PROFILES } from './relation-profiles.ts';

const VIEWS: Readonly<Record<string, () => readonly Node[]>> = {
  ...PROFILES,
  '/mynetwork/invitation-manager/': () => [invitations()],
  '/mynetwork/grow/': () => [grid()],
  '/notifications/': () => [notices()],
  '/search/results/people/': () => [results()],
  '/search/results/all/': () => [older()],
  '/preload/custom-invite/?vanityName=ilse-van-korten': () => [dialog()],
  '/preload/search-custom-invite/?vanityName=tommaso-belforti': () => [noteDialog()],
  '/feed/': () => [feed()],
};

/** Addresses that show buttons between people. */
export const RELATION_PATHS = Object.keys(VIEWS);

export function relationPage(path: string): readonly Node[] {
  const found = RELATION_PATHS.find((known) => known.split('?')[0] === path);
  return VIEWS[found ?? '']?.() ?? [];
}
