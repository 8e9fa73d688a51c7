import { genericComposers } from './generic.ts';
import { signedIn } from './instagram/account.ts';
import { altText } from './instagram/alt-text.ts';
import { bio } from './instagram/bio.ts';
import { caption } from './instagram/caption.ts';
import { comment } from './instagram/comment.ts';
import { message } from './instagram/message.ts';
import { storyReply } from './instagram/story-reply.ts';
import { instagramRelations } from './instagram-relations.ts';
import type { Network } from './network.ts';

/** Instagram: known by addresses, roles and structure, since classes churn and every label changes with the language. */
export const instagram: Network = {
  id: 'instagram',
  name: 'Instagram',
  matches: ['https://www.instagram.com/*'],
  composers: [altText, bio, storyReply, comment, message, caption, ...genericComposers('instagram')],
  relations: instagramRelations,
  account: signedIn,
};
