import { HEADS } from './relation-heads.ts';
import { cards, drawer, found, friends, invitations, mixed, post, request } from './relation-lists.ts';
import { say } from './relation-parts.ts';

const VIEWS: Readonly<Record<string, () => readonly Node[]>> = {
  ...Object.fromEntries(Object.entries(HEADS).map(([path, head]) => [path, () => [head()]])),
  '/friends': () => [mixed()],
  '/friends/requests': () => [cards('facebook-request', say.confirm, say.delete)],
  '/friends/suggestions': () => [cards('facebook-suggestion', say.addFriend, say.remove)],
  '/friends/list': () => [friends()],
  '/groups/4711/member-requests': () => [cards('facebook-member', say.approve, say.decline)],
  '/groups/4711': () => [post(), invitations()],
  '/messages/t/61': () => [request()],
  '/search/people': () => [found()],
  '/': () => [drawer()],
};

/** Addresses that show buttons between people. */
export const RELATION_PATHS = Object.keys(VIEWS);

export function relationPage(path: string): readonly Node[] {
  return VIEWS[path]?.() ?? [];
}
