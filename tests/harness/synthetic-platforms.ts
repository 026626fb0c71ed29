/** Every synthetic platform that there is: one line each. */
import type { Platform } from '#lib/core/platform.ts';
import { syntheticFacebook } from './facebook/synthetic.ts';
import { syntheticInstagram } from './instagram/synthetic.ts';
import { syntheticLinkedin } from './linkedin/synthetic.ts';
import { syntheticReddit } from './reddit/synthetic.ts';
import type { MakeSynthetic } from './synthetic-platform.ts';
import { syntheticX } from './x/synthetic.ts';
import { syntheticYoutube } from './youtube/synthetic.ts';

export const syntheticPlatforms: ReadonlyMap<Platform, MakeSynthetic> = new Map<Platform, MakeSynthetic>([
  ['facebook', syntheticFacebook],
  ['instagram', syntheticInstagram],
  ['linkedin', syntheticLinkedin],
  ['youtube', syntheticYoutube],
  ['x', syntheticX],
  ['reddit', syntheticReddit],
]);
