/** Facts about an answer that need no parsing: whether it may hold an ad, how many videos it lists, and whose account it is. */
import { adMarkers } from './intercepts.ts';

const thumbnail = /ytimg\.com\\?\/vi(?:_webp)?\\?\/([\w-]{11})/g;
/** Seen in answers to people who are logged in; an account number and nothing else. */
const account = /^datasyncId(?:\W|x22)+(\d{5,30})\|/;

export const hasAdMarker = (text: string): boolean => adMarkers.some((marker) => text.includes(marker));

/** How many different videos are shown with a picture: every list of videos has one for each, whatever it calls them. */
export function countPosts(text: string): number {
  return new Set(Array.from(text.matchAll(thumbnail), ([, id]) => id)).size;
}

/** The account that the answer was made for; null where it is not said. It is for a salted key only, and never stored. */
export function viewerIdOf(text: string): string | null {
  const start = text.indexOf('datasyncId');
  return start < 0 ? null : (account.exec(text.slice(start, start + 80))?.[1] ?? null);
}
