/** Looks at the pictures that a post shows of its own: images, and the posters of videos. */
import type { ShownPicture } from './choose-picture.ts';

export interface PagePicture extends ShownPicture {
  /** The image itself; null for a poster, which no element gives. */
  readonly image: HTMLImageElement | null;
}

/** `others` selects what stands in a post and is somebody else's. */
export function readShown(post: Element, others: string | undefined): readonly PagePicture[] {
  const isOwn = (element: Element): boolean => others === undefined || !isWithin(element.closest(others), post);
  const images = [...post.querySelectorAll('img')].filter(isOwn).map((image) => ({
    image,
    isPoster: false,
    url: image.currentSrc,
    isLoaded: image.complete && image.naturalWidth > 0,
    ...sizeOf(image),
  }));
  const posters = [...post.querySelectorAll('video[poster]')].flatMap((video) =>
    video instanceof HTMLVideoElement && isOwn(video)
      ? [{ image: null, isPoster: true, url: video.poster, isLoaded: wasLoaded(video.poster), ...sizeOf(video) }]
      : [],
  );
  return [...images, ...posters];
}

function isWithin(part: Element | null, post: Element): boolean {
  return part !== null && part !== post && post.contains(part);
}

function sizeOf(element: Element): { readonly width: number; readonly height: number } {
  const { width, height } = element.getBoundingClientRect();
  return { width, height };
}

/** Of a poster only the page's own record of what it has loaded tells. */
function wasLoaded(url: string): boolean {
  return performance.getEntriesByName(url, 'resource').length > 0;
}
