/** Facebook, as the rest of the project sees it. */
import type { PlatformAdapter } from '#lib/platforms/contract.ts';
import { intercepts } from './intercepts.ts';
import { describeOldFormat } from './old-formats.ts';
import { parseDomSnippet } from './parse-dom-snippet.ts';
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
  parseSnippet: parseDomSnippet,
  describeForeign: (text) => describeOldFormat(text)?.name ?? null,
};
