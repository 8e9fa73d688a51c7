import type { Suite } from '../suite.ts';

const ME = { handle: 'neus-aldrich', name: 'Neus Aldrich Pons' };
const PAGE = { handle: '99', name: 'Hospital Miravent', isPage: true };
const TEACHER = { handle: 'tommaso-belforti', name: 'Tommaso Belforti' };
const PLANNER = { handle: 'ilse-van-korten', name: 'Ilse van Korten' };
const STAIRS = { ...TEACHER, text: 'Tre settimane fa non riuscivo a salire le scale. Oggi torno in classe.' };
const WARD = { ...PLANNER, text: 'Which ward were you on? My uncle waited nine hours there.' };
const THANKS = { ...TEACHER, text: 'Grazie ancora per come mi avete curato!' };
const ACTIVITY = '/in/neus-aldrich/recent-activity/all/';
const ADMIN = '/company/99/admin/page-posts/published/';

const post = {
  id: 'linkedin-post',
  kind: 'post',
  box: 'linkedin-post-box',
  sends: ['linkedin-post-send'],
  keys: 'mod-enter',
} as const;
const comment = {
  id: 'linkedin-comment',
  kind: 'reply',
  box: 'linkedin-comment-box',
  sends: ['linkedin-comment-send'],
  sendsWhenEmpty: [],
  keys: 'mod-enter',
} as const;
const older = { ...comment, box: 'linkedin-comment-v1-box', sends: ['linkedin-comment-v1-send'] } as const;
const reply = {
  id: 'linkedin-reply',
  kind: 'reply',
  box: 'linkedin-reply-box',
  sends: ['linkedin-reply-send'],
  keys: 'mod-enter',
  isFilled: true,
} as const;
const message = {
  id: 'linkedin-message',
  kind: 'message',
  box: 'linkedin-message-box',
  sends: ['linkedin-message-send'],
  keys: 'mod-enter',
  replyTo: { ...TEACHER, text: 'Buongiorno, ha poi visto i risultati del mio prelievo?' },
} as const;
const invitation = {
  id: 'linkedin-invitation',
  kind: 'invitation',
  box: 'linkedin-invitation-box',
  sends: ['linkedin-invitation-send'],
  keys: 'none',
  replyTo: { name: PLANNER.name },
} as const;
const profile = { id: 'linkedin-profile', kind: 'profile', keys: 'none' } as const;
const article = {
  id: 'linkedin-article',
  kind: 'post',
  keys: 'none',
  next: {
    click: ['linkedin-article-send'],
    sends: ['linkedin-article-send', 'linkedin-article-intro-send'],
  },
} as const;
const ARTICLE = ['linkedin-article-title-box', 'linkedin-article-box'];
const ABOUT_PAGE = ['linkedin-company-tagline-box', 'linkedin-company-about-box'];

/** LinkedIn: what its adapter must say of every surface of the rebuilt site. */
export const linkedin: Suite = {
  network: 'linkedin',
  host: 'www.linkedin.com',
  accounts: ['/feed/', ACTIVITY, '/messaging/thread/2-x/', '/in/ilse-van-korten/', ADMIN].map((at) => ({
    at,
    account: ME,
  })),
  switches: [
    {
      switched: 'to a page, by the switch beside a comment',
      at: '/feed/',
      open: ['comment-tommaso-belforti'],
      box: comment.box,
      change: `(() => { const picture = document.querySelector('[componentkey^="commentBox"] img');
        const button = document.createElement('button'); picture.before(button); button.append(picture);
        picture.alt = '${PAGE.name}'; })()`,
      before: { account: ME, role: 'clinician' },
      after: { account: { name: PAGE.name }, role: 'official' },
    },
    {
      switched: 'to a page, by the picture beside a comment, older app',
      at: ACTIVITY,
      box: older.box,
      change: `document.querySelector('.comments-comment-box img').alt = '${PAGE.name}'`,
      before: { account: ME, role: 'clinician' },
      after: { account: { name: PAGE.name }, role: 'clinician' },
    },
    {
      switched: 'to a page, in a post',
      at: '/preload/sharebox/',
      box: post.box,
      change: `document.querySelector('.share-unified-settings-entry-button b').textContent = '${PAGE.name}'`,
      before: { account: ME, role: 'clinician' },
      after: { account: { name: PAGE.name }, role: 'official' },
    },
  ],
  surfaces: [
    {
      ...post,
      surface: 'post in the shadow root, a hidden dialog beside it',
      at: '/feed/?open=share',
      attach: { input: 'linkedin-post-files', images: 2, videos: 1 },
    },
    { ...post, surface: 'post, opened from the feed', at: '/feed/', open: ['start-post'] },
    { ...post, surface: 'post in the light DOM', at: '/preload/sharebox/' },
    {
      ...post,
      surface: 'repost with thoughts',
      at: '/feed/?open=repost',
      replyTo: { name: STAIRS.name, text: STAIRS.text },
    },
    { ...post, surface: 'edit', at: ACTIVITY, open: ['edit-post'], isFilled: true },
    {
      ...post,
      surface: 'post of a page',
      at: `${ADMIN}?share=true`,
      box: 'linkedin-company-post-box',
      sends: ['linkedin-company-post-send'],
      account: PAGE,
    },
    {
      surface: 'alternative text',
      at: '/feed/?open=alt',
      id: 'linkedin-alt-text',
      kind: 'post',
      box: 'linkedin-alt-text-box',
      sends: ['linkedin-alt-text-send'],
      keys: 'none',
      attached: { images: 1, videos: 0 },
    },
    { ...comment, surface: 'comment', at: '/feed/', open: ['comment-tommaso-belforti'], replyTo: STAIRS },
    {
      ...comment,
      surface: 'comment, another open before it',
      at: '/feed/?open=comment',
      box: 'linkedin-comment#2-box',
      sends: ['linkedin-comment#2-send'],
      replyTo: {
        handle: 'hospital-miravent',
        name: 'Hospital Miravent',
        text: 'Abrimos la unidad de día con doce sillones más y luz natural.',
      },
    },
    {
      ...comment,
      surface: 'comment on a post’s own page',
      at: '/feed/update/urn:li:activity:7390000000000000001/',
      replyTo: STAIRS,
    },
    {
      ...reply,
      surface: 'answer to a comment',
      at: '/feed/?open=comment',
      open: ['answer-ilse-van-korten'],
      replyTo: WARD,
    },
    {
      ...older,
      surface: 'comment, older app',
      at: ACTIVITY,
      replyTo: { name: ME.name, text: 'Guardia tranquila y café decente. Se agradece.' },
    },
    {
      ...reply,
      surface: 'answer to a comment, older app',
      at: ACTIVITY,
      open: ['answer-tommaso-belforti'],
      box: 'linkedin-reply-v1-box',
      sends: ['linkedin-reply-v1-send'],
      replyTo: THANKS,
    },
    {
      ...older,
      surface: 'comment of a page',
      at: ADMIN,
      account: PAGE,
      replyTo: { name: PAGE.name, text: 'Horario de visitas de la planta nueva: de 12 a 20 h.' },
    },
    {
      ...message,
      surface: 'message',
      at: '/messaging/thread/2-x/',
      attach: { input: 'linkedin-message-files', images: 1, videos: 0 },
    },
    {
      ...message,
      surface: 'message, Enter sends',
      at: '/messaging/thread/2-x/?enter=sends',
      sends: [],
      keys: 'enter',
    },
    { ...message, surface: 'message in a bubble in the shadow root', at: '/feed/?open=bubble' },
    {
      ...message,
      surface: 'message in a second bubble, Enter sends',
      at: '/feed/?open=bubble&enter=sends',
      box: 'linkedin-message#2-box',
      sends: [],
      keys: 'enter',
      replyTo: { ...PLANNER, text: 'Could you tell me how my uncle is doing?' },
    },
    { ...invitation, surface: 'invitation note', at: '/in/ilse-van-korten/?open=note' },
    {
      ...invitation,
      surface: 'invitation note, reached from the profile',
      at: '/in/ilse-van-korten/',
      open: ['connect', 'add-note'],
    },
    {
      ...profile,
      surface: 'headline',
      at: '/in/neus-aldrich/edit/intro/',
      box: 'linkedin-headline-box',
      sends: ['linkedin-headline-send'],
      isFilled: true,
    },
    {
      ...profile,
      surface: 'About',
      at: '/in/neus-aldrich/edit/forms/summary/',
      box: 'linkedin-about-box',
      sends: ['linkedin-about-send'],
      isFilled: true,
    },
    {
      ...profile,
      surface: 'description of a page',
      at: '/company/99/admin/dashboard/?editPage=true',
      box: 'linkedin-company-about-box',
      sends: ['linkedin-company-about-send'],
      thread: ABOUT_PAGE,
      account: PAGE,
    },
    {
      ...profile,
      surface: 'tagline of a page',
      at: '/company/99/admin/dashboard/?editPage=true',
      box: 'linkedin-company-tagline-box',
      sends: ['linkedin-company-about-send'],
      thread: ABOUT_PAGE,
      account: PAGE,
    },
    {
      ...article,
      surface: 'article',
      at: '/article/new/',
      box: 'linkedin-article-box',
      sends: ['linkedin-article-send'],
      thread: ARTICLE,
    },
    {
      ...article,
      surface: 'title of an article',
      at: '/article/new/',
      box: 'linkedin-article-title-box',
      sends: ['linkedin-article-send'],
      thread: ARTICLE,
    },
    {
      ...post,
      surface: 'introduction of an article',
      at: '/article/new/?open=publish',
      box: 'linkedin-article-intro-box',
      sends: ['linkedin-article-intro-send'],
    },
    { ...post, surface: 'post, class names forgotten', at: '/feed/?open=share&classes=none' },
    {
      ...older,
      surface: 'comment, class names forgotten',
      at: `${ACTIVITY}?classes=none`,
      replyTo: { text: 'Guardia tranquila y café decente. Se agradece.' },
    },
    {
      ...reply,
      surface: 'answer to a comment, class names forgotten',
      at: `${ACTIVITY}?classes=none`,
      open: ['answer-tommaso-belforti'],
      box: 'linkedin-reply-v1-box',
      sends: ['linkedin-reply-v1-send'],
      replyTo: THANKS,
    },
    {
      ...message,
      surface: 'message, class names forgotten',
      at: '/messaging/thread/2-x/?classes=none',
      replyTo: TEACHER,
    },
    {
      ...message,
      surface: 'message in a bubble, class names forgotten',
      at: '/feed/?open=bubble&classes=none',
      replyTo: TEACHER,
    },
    {
      ...invitation,
      surface: 'invitation note, class names forgotten',
      at: '/in/ilse-van-korten/?open=note&classes=none',
    },
  ],
  strangers: [
    { at: '/feed/', names: ['search'] },
    { at: '/messaging/thread/2-x/', names: ['search'] },
  ],
};
