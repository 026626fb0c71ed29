/** Instagram: all of it, for the background, the command line, and the script that is loaded when it is first needed. */
import type { PlatformAdapter } from '#lib/platforms/contract.ts';
import { expectations } from './expectations.ts';
import { inPage } from './in-page.ts';
import { keep } from './keep.ts';
import { parseElement } from './parse-element.ts';
import { parseResponse } from './parse-response.ts';
import { parserVersion } from './parser-version.ts';
import { postKeyOf } from './post-key.ts';
import { boxes, readElement } from './read-dom.ts';
import { surfacesOf } from './surfaces.ts';

export const instagram: PlatformAdapter = {
  ...inPage,
  hosts: ['https://www.instagram.com/*'],
  surfaces: surfacesOf(),
  parserVersion,
  expectations,
  parseResponse,
  keyOf: ({ postId, advertiser, text, landingUrl }) =>
    postKeyOf({
      codes: postId === null ? [] : [postId],
      sender: advertiser.handle ?? advertiser.name,
      text,
      links: landingUrl === null ? [] : [landingUrl],
    }),
  boxes,
  readElement,
  parseElement,
  keep,
};
