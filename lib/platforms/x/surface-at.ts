/** Tells on which part of X a thing stood: by the names around it, by the name of its entry, else by the address of the answer. */
import { rebuiltIn } from '#lib/platforms/parts/rebuilt.ts';
import type { Place } from '#lib/platforms/parts/walk-objects.ts';
import type { SurfaceId } from './surfaces.ts';
import type { Kind } from './things.ts';

/** In the names that X gives to parts of an answer, to entries and to addresses; the first that fits. */
const namesOfTimelines: readonly (readonly [name: RegExp, surface: SurfaceId])[] = [
  [/search/i, 'search'],
  [/home/i, 'home'],
  [/\buser(?:\b|[A-Z])|profile/i, 'profile'],
  [/conversation|tweetdetail/i, 'replies'],
];

export interface Surfaced {
  readonly surface: SurfaceId;
  /** The answer itself does not tell: only its address does, or did when the answer was kept. */
  readonly byAddress: boolean;
}

/** `entry` is the name of the entry, '' without. A timeline that nothing names is `other-timeline`. */
export function surfaceAt(kind: Kind, place: Place | null, entry: string, url: string): Surfaced {
  if (kind === 'trend') return { surface: 'trends', byAddress: false };
  if (kind === 'account') return { surface: 'who-to-follow', byAddress: false };
  let names = entry;
  let kept: SurfaceId | undefined;
  for (let at = place; at; at = at.parent) {
    names = `${at.key} ${names}`;
    const before = rebuiltIn(at.value)['surface'];
    kept ??= namesOfTimelines.find(([, surface]) => surface === before)?.[1];
  }
  const told = timelineIn(names);
  if (told) return { surface: told, byAddress: false };
  const surface = kept ?? timelineIn(url.split('?', 1)[0] ?? '');
  return { surface: surface ?? 'other-timeline', byAddress: surface !== undefined };
}

function timelineIn(names: string): SurfaceId | undefined {
  return namesOfTimelines.find(([name]) => name.test(names))?.[1];
}
