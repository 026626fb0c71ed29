/** Facebook, as the capture script sees it: small, for it runs in every page. What recordings need besides is in `recorded.ts`. */
import type { PlatformAdapter } from '#lib/platforms/contract.ts';
import { intercepts } from './intercepts.ts';
import { parseElement } from './parse-element.ts';
import { parseResponse } from './parse-response.ts';
import { parserVersion } from './parser-version.ts';
import { postSelector, readElement, readPost } from './read-dom.ts';
import { isSamePost } from './same-post.ts';
import { surfaces } from './surfaces.ts';

export const facebook: PlatformAdapter = {
  id: 'facebook',
  hosts: ['https://www.facebook.com/*'],
  surfaces,
  intercepts,
  parserVersion,
  expectations: { postsWithoutAd: 60 },
  parseResponse,
  isEmbeddedData: (scriptType, attributes) => scriptType === 'application/json' && attributes.includes('data-sjs'),
  postSelector,
  readPost,
  readElement,
  parseElement,
  isSamePost,
};
