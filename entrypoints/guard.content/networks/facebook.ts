import { signedIn } from './facebook/account.ts';
import { altText } from './facebook/alt-text.ts';
import { bio } from './facebook/bio.ts';
import { comment, reply } from './facebook/comment.ts';
import { message } from './facebook/message.ts';
import { post } from './facebook/post.ts';
import { facebookRelations } from './facebook-relations.ts';
import { genericComposers } from './generic.ts';
import type { Network } from './network.ts';

/** Facebook and Messenger: known by roles and structure, since classes churn and labels change with the language. */
export const facebook: Network = {
  id: 'facebook',
  name: 'Facebook',
  matches: [
    'https://www.facebook.com/*',
    'https://web.facebook.com/*',
    'https://m.facebook.com/*',
    'https://business.facebook.com/*',
    'https://www.messenger.com/*',
  ],
  composers: [altText, bio, reply, comment, message, post, ...genericComposers('facebook')],
  relations: facebookRelations,
  account: signedIn,
};
