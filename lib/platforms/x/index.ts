/** X: all of it, for the background, the command line, and the script that is loaded when it is first needed. */
import type { PlatformAdapter } from '#lib/platforms/contract.ts';
import { keyOf } from './ad-key.ts';
import { expectations } from './expectations.ts';
import { inPage } from './in-page.ts';
import { keep } from './keep.ts';
import { parseElement } from './parse-element.ts';
import { parseExplanation } from './parse-explanation.ts';
import { parseResponse } from './parse-response.ts';
import { parseSnippet } from './parse-snippet.ts';
import { parserVersion } from './parser-version.ts';
import { othersSelector, readElement, readExplanation } from './read-dom.ts';
import { surfacesOf } from './surfaces.ts';
import { whyUrlOf } from './why-url.ts';

export const x: PlatformAdapter = {
  ...inPage,
  hosts: ['https://x.com/*'],
  surfaces: surfacesOf(),
  parserVersion,
  expectations,
  parseResponse,
  keyOf,
  readElement,
  othersSelector,
  parseElement,
  readExplanation,
  parseExplanation,
  whyUrlOf,
  parseSnippet,
  keep,
};
