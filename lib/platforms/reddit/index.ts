/** Reddit: all of it, for the background, the command line, and the script that is loaded when it is first needed. */
import type { PlatformAdapter } from '#lib/platforms/contract.ts';
import { parseNoAnswer } from '#lib/platforms/parts/parse-no-answer.ts';
import { expectations } from './expectations.ts';
import { inPage } from './in-page.ts';
import { parseElement } from './parse-element.ts';
import { parserVersion } from './parser-version.ts';
import { postKeyOf } from './post-key.ts';
import { readElement } from './read-dom.ts';
import { surfaces } from './surfaces.ts';

export const reddit: PlatformAdapter = {
  ...inPage,
  hosts: ['https://www.reddit.com/*'],
  surfaces,
  parserVersion,
  expectations,
  parseResponse: parseNoAnswer,
  keyOf: ({ postId, advertiser, text, landingUrl }) =>
    postKeyOf({ postId, sender: advertiser.name, text, links: landingUrl === null ? [] : [landingUrl] }),
  readElement,
  parseElement,
  hasNoExplanation: true,
};
