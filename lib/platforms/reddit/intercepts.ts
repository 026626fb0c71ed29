/** What Reddit's page has for ads; without imports, because it is bundled into the page script. No answer is looked at: the server
 *  draws the feed. */
import type { Intercepts } from '#lib/platforms/contract.ts';

/** Names of elements, and of an attribute of an element of Reddit's own. */
export const markers: readonly string[] = ['shreddit-ad-post', 'shreddit-dynamic-ad-link', ' promoted'];

export const intercepts: Intercepts = { paths: [], markers };
