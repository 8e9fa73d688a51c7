import { all } from './dom.ts';

/** How many pictures and videos go out with a text. */
export interface Attachments {
  readonly images: number;
  readonly videos: number;
}

/**
 * Counts the previews in a composer: files just chosen are `blob:` or `data:` images, films are `video` elements.
 * `kept` names where the site shows files that were there before (edits, drafts); `foreign` what is not the author's.
 */
export function mediaIn(
  scope: ParentNode,
  { kept = '', foreign = 'article, [role="article"]' } = {},
): Attachments {
  const isForeign = (element: Element): boolean => {
    const outer = element.closest(foreign);
    return outer !== null && outer !== scope && scope.contains(outer);
  };
  const images = new Set<string>();
  for (const image of all(scope, 'img[src^="blob:"], img[src^="data:image"]')) {
    if (!isForeign(image) && !isTiny(image)) images.add(image.getAttribute('src') ?? '');
  }
  for (const shade of all(scope, '[style*="blob:"]')) {
    const url = /url\(["']?(blob:[^"')]+)/u.exec(shade.getAttribute('style') ?? '')?.[1];
    if (url && !isForeign(shade)) images.add(url);
  }
  for (const image of kept === '' ? [] : all(scope, kept)) {
    if (image instanceof HTMLImageElement && !isForeign(image) && !isTiny(image)) images.add(image.src);
  }
  const videos = all(scope, 'video').filter((video) => !isForeign(video));
  for (const video of videos) images.delete(video.getAttribute('poster') ?? '');
  return { images: images.size, videos: videos.length };
}

/** Emoji and avatars: at most 40 px wide where the size is known. */
function isTiny(image: Element): boolean {
  const { width } = image.getBoundingClientRect();
  return width > 0 && width <= 40;
}
