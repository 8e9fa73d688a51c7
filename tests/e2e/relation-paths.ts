/** Addresses of the stage's pages of relationships; a unit test compares them with what the pages say. */
export const relationPaths: readonly { readonly host: string; readonly path: string }[] = Object.entries({
  'x.com': ['/oriol_pedales', '/follower_requests', '/i/chat/77-88', '/home'],
  'www.facebook.com': [
    '/oriol.pedales',
    '/planta.siete',
    '/friends/requests',
    '/friends/suggestions',
    '/groups/4711/member-requests',
    '/groups/4711',
    '/messages/t/61',
    '/friends/list',
  ],
  'www.instagram.com': [
    '/oriol.bicis/',
    '/planta7.notas/',
    '/accounts/activity/?followRequests=1',
    '/explore/people/',
    '/direct/t/904/',
    '/',
  ],
  'www.linkedin.com': [
    '/in/ilse-van-korten/',
    '/in/tommaso-belforti/',
    '/in/neus-aldrich/',
    '/mynetwork/invitation-manager/',
    '/mynetwork/grow/',
    '/search/results/people/',
    '/preload/custom-invite/?vanityName=ilse-van-korten',
    '/feed/',
  ],
}).flatMap(([host, paths]) => paths.map((path) => ({ host, path })));
