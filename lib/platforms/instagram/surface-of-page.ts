/** Tells by the address of a page which part of Instagram it is, where only the page itself is read. */
import { parseUrl } from '#lib/platforms/parts/addresses.ts';
import type { SurfaceId } from './surfaces.ts';

const paths: readonly (readonly [path: RegExp, surface: SurfaceId])[] = [
  [/^\/stories(?:\/|$)/, 'stories'],
  [/^\/reels?(?:\/|$)/, 'reels'],
  [/^\/explore(?:\/|$)/, 'explore'],
];

export function surfaceOfPage(address: string): SurfaceId {
  const path = parseUrl(address)?.pathname ?? '';
  return paths.find(([pattern]) => pattern.test(path))?.[1] ?? 'feed';
}
