/** Instagram's fallback: an ad out of a post of the page that carries the visible label, or leads where only ads lead. */
import { labelledAdReader } from '#lib/platforms/parts/labelled-ad.ts';
import { adRedirect, codeIn, handleOf, isOwn, landingUrlOf, withoutClickIds } from './clean-url.ts';
import { parserVersion } from './parser-version.ts';

export const parseElement = labelledAdReader({
  platform: 'instagram',
  parserVersion,
  handleOf,
  isOwn,
  landingUrlOf,
  withoutClickIds,
  postIdOf: codeIn,
  adAddress: adRedirect,
});
