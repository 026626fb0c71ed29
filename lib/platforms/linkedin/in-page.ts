/** LinkedIn in every page of it: small; the rest is in `index.ts` and loaded when it is first needed. */
import type { PageAdapter } from '#lib/platforms/contract.ts';
import { catchAds } from './catch-ads.ts';
import { markers } from './intercepts.ts';
import { dialogSelector, postSelector, readPost } from './read-dom.ts';

export const inPage: PageAdapter = {
  id: 'linkedin',
  isMostlyDrawn: true,
  markers,
  /** The script with the page's own data has no type of its own, and an id; it is removed once it was read. */
  isEmbeddedData: (scriptType, attributes) => !/json/i.test(scriptType) && attributes.includes('id'),
  catchAds,
  postSelector,
  readPost,
  dialogSelector,
};
