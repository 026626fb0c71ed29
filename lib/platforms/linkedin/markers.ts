/** The text that tells of ads in what LinkedIn sends; looked for before anything is parsed. */

/** A name counts only where something stands under it: every organic post has `sponsoredTracking: null`. */
const adMarkers =
  /sponsoredTracking\\*"\s*:\s*[^n\s]|"SPONSORED"|ponsoredContentV2|sponsoredCreative|SponsoredUpdateServed|SPONSORED_UPDATE_SERVED|isSponsored\\*"\s*:\s*true/;

export const hasAdMarker = (text: string): boolean => adMarkers.test(text);

/** Pages that the server draws come as rows of React's own stream (`1a:["$","div",…]`), alone or in a script of the page. */
export const isFlight = (text: string): boolean => /^\s*(?:[\da-f]*:|window\.__como_rehydration__)/i.test(text);

/** What is not parsed is looked at from outside: a JSON document begins and ends with a bracket. What does not begin with one is none,
 *  such as a script of the page. */
export function looksWhole(text: string): boolean {
  const plain = text.trim();
  return !/^[[{]/.test(plain) || /[\]}]$/.test(plain);
}

const post = /urn:li:fs\w*update\w*:\([^"\\]{1,200}?,MAIN_FEED/gi;

/** How many posts of the home feed a text holds; posts of other pages say nothing about the home feed. */
export const countPosts = (text: string): number => new Set(text.match(post)).size;
