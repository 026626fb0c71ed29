/** Tells by the address of a page which part of YouTube it is, where only the page itself is read. */
import type { SurfaceId } from './surfaces.ts';

const paths: readonly (readonly [path: RegExp, surface: SurfaceId])[] = [
  [/^\/results(?:\/|$)/, 'search'],
  [/^\/watch(?:\/|$)/, 'watch'],
  [/^\/shorts(?:\/|$)/, 'shorts'],
];

export function surfaceOfPage(address: string): SurfaceId {
  const path = URL.canParse(address) ? new URL(address).pathname : '';
  return paths.find(([pattern]) => pattern.test(path))?.[1] ?? 'feed';
}
