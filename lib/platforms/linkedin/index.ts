/** LinkedIn: all of it, for the background, the command line, and the script that is loaded when it is first needed. */
import type { PlatformAdapter } from '#lib/platforms/contract.ts';
import { describeForeign } from './describe-foreign.ts';
import { expectations } from './expectations.ts';
import { inPage } from './in-page.ts';
import { keep } from './keep.ts';
import { parseElement } from './parse-element.ts';
import { parseExplanation } from './parse-explanation.ts';
import { parseResponse } from './parse-response.ts';
import { parseSnippet } from './parse-snippet.ts';
import { parserVersion } from './parser-version.ts';
import { postKeyOf } from './post-key.ts';
import { othersSelector, readElement, readExplanation } from './read-dom.ts';
import { surfaces } from './surfaces.ts';

export const linkedin: PlatformAdapter = {
  ...inPage,
  hosts: ['https://www.linkedin.com/*'],
  surfaces,
  parserVersion,
  expectations,
  parseResponse,
  keyOf: ({ adId, permalink, advertiser, text, landingUrl }) =>
    postKeyOf({
      urns: [permalink ?? '', `urn:li:sponsoredCreative:${adId}`],
      sender: advertiser.name,
      text,
      links: landingUrl === null ? [] : [landingUrl],
    }),
  readElement,
  othersSelector,
  parseElement,
  readExplanation,
  parseExplanation,
  parseSnippet,
  describeForeign,
  keep,
};
