/** Tells by the address of a page which part of Instagram it is, where only the page itself is read. */
import { surfaceAt } from '#lib/platforms/parts/surface-at.ts';
import type { SurfaceId } from './surfaces.ts';

const paths: readonly (readonly [path: RegExp, surface: SurfaceId])[] = [
  [/^\/stories(?:\/|$)/, 'stories'],
  [/^\/reels?(?:\/|$)/, 'reels'],
  [/^\/explore(?:\/|$)/, 'explore'],
];

export const surfaceOfPage = (address: string): SurfaceId => surfaceAt(address, paths, 'feed');
