/** Looks at the pictures that a post shows: images, and the posters of videos. */
import type { ShownPicture } from './choose-picture.ts';

export interface PagePicture extends ShownPicture {
  /** The image itself; null for a poster, which no element gives. */
  readonly image: HTMLImageElement | null;
}

export function readShown(post: Element): readonly PagePicture[] {
  const images = [...post.querySelectorAll('img')].map((image) => ({
    image,
    url: image.currentSrc,
    isLoaded: image.complete && image.naturalWidth > 0,
    ...sizeOf(image),
  }));
  const posters = [...post.querySelectorAll('video[poster]')].flatMap((video) =>
    video instanceof HTMLVideoElement
      ? [{ image: null, url: video.poster, isLoaded: wasLoaded(video.poster), ...sizeOf(video) }]
      : [],
  );
  return [...images, ...posters];
}

function sizeOf(element: Element): { readonly width: number; readonly height: number } {
  const { width, height } = element.getBoundingClientRect();
  return { width, height };
}

/** Of a poster only the page's own record of what it has loaded tells. */
function wasLoaded(url: string): boolean {
  return performance.getEntriesByName(url, 'resource').length > 0;
}
