import { genericComposers } from './generic.ts';
import type { Network } from './network.ts';
import { signedIn } from './x/account.ts';
import { altText } from './x/alt-text.ts';
import { message } from './x/message.ts';
import { poll, post, quote, reply } from './x/post.ts';
import { profile } from './x/profile.ts';
import { xRelations } from './x-relations.ts';

/** X: known by its test ids, which do not change with the language. */
export const x: Network = {
  id: 'x',
  name: 'X',
  matches: [
    'https://x.com/*',
    'https://twitter.com/*',
    'https://mobile.x.com/*',
    'https://mobile.twitter.com/*',
    'https://pro.x.com/*',
  ],
  composers: [altText, message, profile, poll, reply, quote, post, ...genericComposers('x')],
  relations: xRelations,
  account: signedIn,
};
