import { genericComposers } from './generic.ts';
import { signedIn } from './linkedin/account.ts';
import { altText } from './linkedin/alt-text.ts';
import { article } from './linkedin/article.ts';
import { comment, reply } from './linkedin/comment.ts';
import { invitation } from './linkedin/invitation.ts';
import { message } from './linkedin/message.ts';
import { post } from './linkedin/post.ts';
import { profile } from './linkedin/profile.ts';
import { linkedinRelations } from './linkedin-relations.ts';
import type { Network } from './network.ts';

/**
 * LinkedIn: two apps at once. The older one is known by its class names; the newer one, which has none, by addresses,
 * icon ids and structure. Dialogs of either stand in the page or in an open shadow root.
 */
export const linkedin: Network = {
  id: 'linkedin',
  name: 'LinkedIn',
  matches: ['https://www.linkedin.com/*'],
  composers: [
    invitation,
    message,
    profile,
    altText,
    reply,
    comment,
    article,
    post,
    ...genericComposers('linkedin'),
  ],
  relations: linkedinRelations,
  account: signedIn,
};
