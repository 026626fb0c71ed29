/** Tells by the address of a page which part of X it is, where only the page itself is read. */
import type { SurfaceId } from './surfaces.ts';

const paths: readonly (readonly [path: RegExp, surface: SurfaceId])[] = [
  [/^\/(?:home\/?)?$/, 'home'],
  [/^\/search/, 'search'],
  [/^\/\w+\/status\//, 'replies'],
  [/^\/(?:i|explore|notifications|messages|settings)(?:\/|$)/, 'other-timeline'],
  [/^\/\w+(?:\/(?:with_replies|media|likes|highlights))?\/?$/, 'profile'],
];

export function surfaceOfPage(address: string): SurfaceId {
  const path = URL.canParse(address) ? new URL(address).pathname : '';
  return paths.find(([pattern]) => pattern.test(path))?.[1] ?? 'other-timeline';
}
