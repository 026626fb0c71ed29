/** The facts, statements and remainders of an answer that are the user's: those of other people are kept out of every comparison and every
 *  export. */
import type { ProfileFact } from './sar.ts';

export function ownPieces<Piece extends Pick<ProfileFact, 'whose'>>(pieces: readonly Piece[]): Piece[] {
  return pieces.filter(({ whose }) => whose !== 'other');
}
