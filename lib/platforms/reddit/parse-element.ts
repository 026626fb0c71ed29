/** Makes an ad of a post of Reddit's page, where signs of two families say that it is one. */
import { labelledAdReader } from '#lib/platforms/parts/labelled-ad.ts';
import { handleOf, isOwn, landingUrlOf, postIdOf, withoutClickIds } from './clean-url.ts';
import { parserVersion } from './parser-version.ts';
import { marks } from './surfaces.ts';

export const parseElement = labelledAdReader({
  platform: 'reddit',
  parserVersion,
  handleOf,
  isOwn,
  landingUrlOf,
  withoutClickIds,
  postIdOf,
  adIdOf: postIdOf,
  marks,
});
