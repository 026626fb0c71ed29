/** What crosses from the page script to the capture script: strings only, each a header of JSON, a line feed, and the text. */

/** The type of the one event that hands the port over; it means nothing once the handshake is done. */
export const handshakeEvent = 'c';

/** A response longer than this, in characters, is counted and not copied. */
export const maxCopyChars = 64 * 1024 * 1024;

/** A line (or a response that is one document) longer than this is counted as unread. */
export const maxLineChars = 8 * 1024 * 1024;

/** Where a copy comes from: the response's address, and what the request said of itself (its name, its variables as text). */
export interface Source {
  readonly url: string;
  readonly name: string | null;
  readonly variables: string | null;
}

/** `copy`: the text follows; it began on that line of the response, counted from 0. `unread`: so many responses or lines were too
 *  long, `chars` together, or the copying itself failed (`chars` 0). `seen`: the end of a response, with the number of its copies
 *  and of the posts in what was not copied. */
export type WireHeader =
  | { readonly kind: 'seen'; readonly copied: number; readonly posts: number }
  | { readonly kind: 'unread'; readonly count: number; readonly chars: number }
  | ({ readonly kind: 'copy'; readonly line: number } & Source);
