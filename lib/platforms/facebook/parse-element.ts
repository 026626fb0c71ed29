/** Facebook's fallback: an ad out of a post of the page that carries the visible label. */
import { labelledAdReader } from '#lib/platforms/parts/labelled-ad.ts';
import { aboutAds, handleOf, isOwn, landingUrlOf, withoutClickIds } from './clean-url.ts';
import { parserVersion } from './parser-version.ts';
import { postIdIn } from './post-key.ts';

export const parseElement = labelledAdReader({
  platform: 'facebook',
  parserVersion,
  handleOf,
  isOwn,
  landingUrlOf,
  withoutClickIds,
  adAddress: aboutAds,
  postIdOf: (permalink) => /^post:(.*)/.exec(postIdIn(permalink) ?? '')?.[1] ?? null,
});
