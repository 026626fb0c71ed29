/** Brings together the parts of an answer that are about one ad. */
import type { AdCopy } from './ad-copy.ts';

/** Copies of one ad, in the order of the answer. */
export type AdCopies = readonly [AdCopy, ...AdCopy[]];

export function groupCopies(copies: readonly AdCopy[], isSame: (a: AdCopy, b: AdCopy) => boolean): readonly AdCopies[] {
  const groups: [AdCopy, ...AdCopy[]][] = [];
  for (const copy of copies) {
    const group = groups.find(([first]) => isSame(first, copy));
    if (group) group.push(copy);
    else groups.push([copy]);
  }
  return groups;
}

/** The part of the video itself says where it was shown. */
export const surfaceIn = (copies: AdCopies) =>
  copies.find(({ surface }) => surface === 'in-stream')?.surface ?? copies[0].surface;

/** The payload that is kept, as JSON text. */
export const payloadOf = (copies: AdCopies): string => JSON.stringify(copies.map(({ kept }) => kept));
