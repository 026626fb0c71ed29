/** Facebook in every page of it: small; the rest is in `index.ts` and loaded when it is first needed. */
import type { PageAdapter } from '#lib/platforms/contract.ts';
import { catchAds } from './catch-ads.ts';
import { embeddedMarkers } from './intercepts.ts';
import { postSelector, readPost } from './read-dom.ts';

export const inPage: PageAdapter = {
  id: 'facebook',
  markers: embeddedMarkers,
  isEmbeddedData: (scriptType, attributes) => scriptType === 'application/json' && attributes.includes('data-sjs'),
  catchAds,
  postSelector,
  readPost,
  boxSurfaces: ['right-column', 'video', 'marketplace', 'reels', 'stories'],
};
