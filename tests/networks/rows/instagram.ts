import type { Suite } from '../suite.ts';

const CLINIC = {
  handle: 'clinica.miravent',
  text: 'El vestíbulo nuevo ya está abierto. Gracias a quienes habéis aguantado las obras.',
};
const RUNNER_POST = { handle: 'giu.corre', text: 'Prima corsa dopo l’inverno, colline e vento.' };
const PEER = {
  handle: 'oriol.bicis',
  name: 'Oriol Batllori',
  text: 'Do you remember what the tablets from my visit were called?',
};
const ME = { handle: 'planta7.notas' };

const caption = {
  id: 'instagram-caption',
  kind: 'post',
  box: 'instagram-caption-box',
  sends: ['instagram-caption-send'],
  keys: 'none',
} as const;
const comment = {
  id: 'instagram-comment',
  kind: 'reply',
  box: 'instagram-comment-box',
  sends: ['instagram-comment-send'],
  sendsWhenEmpty: [],
  keys: 'enter',
} as const;
const message = {
  id: 'instagram-message',
  kind: 'message',
  box: 'instagram-message-box',
  sends: ['instagram-message-send'],
  sendsWhenEmpty: [],
  keys: 'enter',
  replyTo: PEER,
} as const;
const TOGETHER = ['instagram-caption-box', 'instagram-alt-box'];

/** Instagram: what its adapter must say of every surface of the rebuilt site. */
export const instagram: Suite = {
  network: 'instagram',
  host: 'www.instagram.com',
  accounts: ['/', '/create/details/', '/direct/t/178/', '/stories/oriol.bicis/3/', '/accounts/edit/'].map(
    (at) => ({
      at,
      account: ME,
    }),
  ),
  switches: [
    { box: caption.box, at: '/create/details/', switched: 'in a caption' },
    { box: message.box, at: '/direct/t/178/', switched: 'in a message' },
    { box: comment.box, at: '/p/Cx1/', switched: 'in a comment' },
  ].map((row) => ({
    ...row,
    change: `document.querySelector('nav.side a:has(img)').setAttribute('href', '/${CLINIC.handle}/')`,
    before: { account: ME, role: 'clinician' },
    after: { account: { handle: CLINIC.handle }, role: 'clinician' },
  })),
  surfaces: [
    {
      ...caption,
      surface: 'caption of a new post',
      at: '/create/details/',
      thread: TOGETHER,
      attach: { input: 'instagram-caption-files', images: 2, videos: 1 },
    },
    {
      ...caption,
      surface: 'caption, reached step by step',
      at: '/',
      open: ['nav-create', 'choose', 'next'],
      thread: TOGETHER,
    },
    {
      ...caption,
      surface: 'alternative text',
      at: '/create/details/',
      id: 'instagram-alt-text',
      box: 'instagram-alt-box',
      thread: TOGETHER,
    },
    { ...caption, surface: 'caption that is changed', at: '/p/DKstage03cc/?open=edit', isFilled: true },
    {
      ...caption,
      surface: 'caption that is changed, reached from the post',
      at: '/p/DKstage03cc/',
      open: ['more-DKstage03cc'],
      isFilled: true,
    },
    { ...comment, surface: 'comment in the feed', at: '/', replyTo: CLINIC },
    {
      ...comment,
      surface: 'comment in the feed, second post',
      at: '/',
      box: 'instagram-comment#2-box',
      sends: ['instagram-comment#2-send'],
      replyTo: RUNNER_POST,
    },
    { ...comment, surface: 'comment on a post’s own page', at: '/p/DKstage01aa/', replyTo: CLINIC },
    {
      ...comment,
      surface: 'comment on a post’s own page, reached within the app',
      at: '/',
      open: ['open-DKstage01aa'],
      replyTo: CLINIC,
    },
    { ...comment, surface: 'comment on a reel', at: '/reel/DKstage02bb/', replyTo: RUNNER_POST },
    {
      ...comment,
      surface: 'comment on a post that lies over the feed',
      at: '/?open=post',
      box: 'instagram-comment#3-box',
      sends: ['instagram-comment#3-send'],
      replyTo: CLINIC,
    },
    {
      ...comment,
      surface: 'answer to a comment',
      at: '/p/DKstage01aa/',
      open: ['answer-oriol.bicis'],
      isFilled: true,
      replyTo: {
        handle: 'oriol.bicis',
        text: 'Two hours in the corridor last Monday and nobody told me anything',
      },
    },
    {
      ...message,
      surface: 'message',
      at: '/direct/t/178/',
      attach: { input: 'instagram-message-files', images: 1, videos: 1 },
    },
    { ...message, surface: 'message in a docked panel', at: '/?open=chat' },
    {
      surface: 'answer to a story',
      at: '/stories/oriol.bicis/3/',
      id: 'instagram-story-reply',
      kind: 'message',
      box: 'instagram-story-reply-box',
      sends: ['instagram-story-reply-send'],
      sendsWhenEmpty: [],
      keys: 'enter',
      replyTo: { handle: 'oriol.bicis' },
    },
    {
      surface: 'bio',
      at: '/accounts/edit/',
      id: 'instagram-bio',
      kind: 'profile',
      box: 'instagram-bio-box',
      sends: ['instagram-bio-send'],
      keys: 'none',
      isFilled: true,
    },
  ],
  strangers: [
    { at: '/create/details/', names: ['location'] },
    { at: '/accounts/edit/', names: ['name'] },
  ],
};
