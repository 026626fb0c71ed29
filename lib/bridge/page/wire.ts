/** What crosses from the page script to the capture script: strings only, each a header of JSON, a line feed, and the text. */

/** The type of the one event that hands the port over; it means nothing once the handshake is done. */
export const handshakeEvent = 'c';

/** A response longer than this, in characters, is counted and not copied. */
export const maxCopyChars = 64 * 1024 * 1024;

/** A response longer than this crosses line by line, and only the lines with a marker; a longer line is counted as unread. */
export const maxLineChars = 8 * 1024 * 1024;

/** Where a copy comes from: the response's address, and what the request said of itself (its name, its variables as text). */
export interface Source {
  readonly url: string;
  readonly name: string | null;
  readonly variables: string | null;
}

/** `seen`: a response without a marker. `unread`: so many responses or lines were too long, `chars` together, or the
 *  copying itself failed (`chars` 0). `copy`: the text follows; it began on that line of the response, counted from 0. */
export type WireHeader =
  | { readonly kind: 'seen' }
  | { readonly kind: 'unread'; readonly count: number; readonly chars: number }
  | ({ readonly kind: 'copy'; readonly line: number } & Source);
