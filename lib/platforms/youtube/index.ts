/** YouTube: all of it, for the background, the command line, and the script that is loaded when it is first needed. */
import type { PlatformAdapter } from '#lib/platforms/contract.ts';
import { expectations } from './expectations.ts';
import { inPage } from './in-page.ts';
import { keep } from './keep.ts';
import { parseElement } from './parse-element.ts';
import { parseExplanation } from './parse-explanation.ts';
import { parseMarkup } from './parse-markup.ts';
import { parseResponse } from './parse-response.ts';
import { parserVersion } from './parser-version.ts';
import { postKeyOf, videoKeyOf } from './post-key.ts';
import { boxes, readElement, readExplanation } from './read-dom.ts';
import { surfaces } from './surfaces.ts';
import { whyUrlOf } from './why-url.ts';

export const youtube: PlatformAdapter = {
  ...inPage,
  hosts: ['https://www.youtube.com/*', 'https://m.youtube.com/*'],
  surfaces,
  parserVersion,
  expectations,
  parseResponse,
  keyOf: ({ postId, advertiser, linkDisplay, title, text, landingUrl }) =>
    postId === null
      ? postKeyOf({
          videos: [],
          sender: linkDisplay ?? advertiser.name,
          text: title ?? text,
          links: landingUrl === null ? [] : [landingUrl],
        })
      : videoKeyOf(postId),
  boxes,
  readElement,
  parseElement,
  readExplanation,
  parseExplanation,
  whyUrlOf,
  parseSnippet: parseMarkup,
  keep,
};
