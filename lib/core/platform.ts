/** The platforms of the vocabulary, whether we can capture on them yet or not. */
import * as z from './zod.ts';

export const platforms = [
  'facebook',
  'instagram',
  'x',
  'youtube',
  'linkedin',
  'snapchat',
  'tiktok',
  'reddit',
  'google',
] as const;

export const platformSchema = z.enum(platforms);
export type Platform = z.infer<typeof platformSchema>;

/** What differs between platforms. `metaPageIds`: an advertiser's id is a Page id of Meta's, which public lists of pages know.
 *  `dotlessHandles`: dots in a handle mean nothing (`some.party` is `someparty`). `askable`: an ad names the address of its
 *  explanation, so that the user can ask for it; elsewhere the platform's own dialog has to be opened. */
interface PlatformTraits {
  readonly askable?: true;
  readonly metaPageIds?: true;
  readonly dotlessHandles?: true;
}

const traits: ReadonlyMap<string, PlatformTraits> = new Map<Platform, PlatformTraits>([
  ['facebook', { metaPageIds: true, dotlessHandles: true }],
  ['instagram', { metaPageIds: true }],
  ['x', { askable: true }],
  ['youtube', { askable: true }],
]);

const noTraits: PlatformTraits = {};

/** The traits of a platform; none for a name that is no platform's. */
export function traitsOf(platform: string): PlatformTraits {
  return traits.get(platform) ?? noTraits;
}
