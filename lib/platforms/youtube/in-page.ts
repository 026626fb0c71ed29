/** YouTube in every page of it: small; the rest is in `index.ts` and loaded when it is first needed. */
import type { PageAdapter } from '#lib/platforms/contract.ts';
import { catchAds } from './catch-ads.ts';
import { explanationKeyOf } from './clean-url.ts';
import { markers } from './intercepts.ts';
import { postSelector, readPost } from './read-dom.ts';

export const inPage: PageAdapter = {
  id: 'youtube',
  markers,
  /** Plain script elements: their text tells the page's data from its programs. */
  isEmbeddedData: (scriptType, attributes) =>
    (scriptType === '' || scriptType === 'text/javascript') && !attributes.includes('src'),
  catchAds,
  postSelector,
  readPost,
  boxSurfaces: ['in-stream', 'shorts'],
  explanationKeyOf,
};
