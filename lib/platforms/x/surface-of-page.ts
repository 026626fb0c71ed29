/** Tells by the address of a page which part of X it is, where only the page itself is read. */
import { surfaceAt } from '#lib/platforms/parts/surface-at.ts';
import type { SurfaceId } from './surfaces.ts';

const paths: readonly (readonly [path: RegExp, surface: SurfaceId])[] = [
  [/^\/(?:home\/?)?$/, 'home'],
  [/^\/search/, 'search'],
  [/^\/\w+\/status\//, 'replies'],
  [/^\/(?:i|explore|notifications|messages|settings)(?:\/|$)/, 'other-timeline'],
  [/^\/\w+(?:\/(?:with_replies|media|likes|highlights))?\/?$/, 'profile'],
];

export const surfaceOfPage = (address: string): SurfaceId => surfaceAt(address, paths, 'other-timeline');
