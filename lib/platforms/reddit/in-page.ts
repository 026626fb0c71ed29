/** Reddit in every page of it: small; the rest is in `index.ts` and loaded when it is first needed. */
import type { PageAdapter } from '#lib/platforms/contract.ts';
import { pageOnly } from '#lib/platforms/parts/page-only.ts';
import { markers } from './intercepts.ts';
import { postSelector, readPost } from './read-dom.ts';

export const inPage: PageAdapter = { ...pageOnly, id: 'reddit', markers, postSelector, readPost };
