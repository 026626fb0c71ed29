/** Facebook: all of it, for the background, the command line, and the script that is loaded when it is first needed. */
import type { PlatformAdapter } from '#lib/platforms/contract.ts';
import { expectations } from './expectations.ts';
import { inPage } from './in-page.ts';
import { describeOldFormat } from './old-formats.ts';
import { parseDomSnippet } from './parse-dom-snippet.ts';
import { parseElement } from './parse-element.ts';
import { parseResponse } from './parse-response.ts';
import { parserVersion } from './parser-version.ts';
import { postKeyOf } from './post-key.ts';
import { boxes, othersSelector, readElement } from './read-dom.ts';
import { surfacesOf } from './surfaces.ts';

export const facebook: PlatformAdapter = {
  ...inPage,
  hosts: ['https://www.facebook.com/*'],
  surfaces: surfacesOf(),
  parserVersion,
  expectations,
  parseResponse,
  keyOf: ({ permalink, postId, advertiser, text, title, landingUrl, surface }) =>
    postKeyOf({
      permalinks: [permalink, postId && `/posts/${postId}`],
      sender: (surface === 'right-column' ? title : null) ?? advertiser.name,
      text,
      links: landingUrl === null ? [] : [landingUrl],
    }),
  boxes,
  readElement,
  othersSelector,
  parseElement,
  cachedPictureHosts: ['fbcdn.net'],
  parseSnippet: parseDomSnippet,
  describeForeign: (text) => describeOldFormat(text)?.name ?? null,
};
