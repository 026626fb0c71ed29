/** Tells by the address of a page which part of Facebook it is, where only the page itself is read. */
import { parseUrl } from '#lib/platforms/parts/addresses.ts';
import type { SurfaceId } from './surfaces.ts';

const paths: readonly (readonly [path: RegExp, surface: SurfaceId])[] = [
  [/^\/search(?:\/|$)/, 'search'],
  [/^\/marketplace(?:\/|$)/, 'marketplace'],
  [/^\/reels?(?:\/|$)/, 'reels'],
  [/^\/stories(?:\/|$)/, 'stories'],
  [/^\/watch(?:\/|$)|\/videos\//, 'video'],
];

export function surfaceOfPage(address: string): SurfaceId {
  const path = parseUrl(address)?.pathname ?? '';
  return paths.find(([pattern]) => pattern.test(path))?.[1] ?? 'feed';
}
