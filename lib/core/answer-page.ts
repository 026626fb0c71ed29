/** The pages of an answer's files as they are asked for, and as they come back: pictures. */
import type { Where } from './where.ts';

/** `answer`: whose file it is. `password`: for a file that is locked; it is kept nowhere. */
export interface PageTask {
  readonly answer: string;
  readonly where: Pick<Where, 'file' | 'page'>;
  readonly password?: string;
}

/** `drawn`: a picture, with the size of the page in the units of `Where.box`. `not-kept`: the file was read before files were
 *  kept, or there was no room. `locked`: it needs a password, `wrong-password`: another one. `no-page`: it is no file of pages.
 *  `broken`: it cannot be drawn, or takes too long. */
export type PageAnswer =
  | { readonly kind: 'drawn'; readonly picture: Blob; readonly width: number; readonly height: number }
  | { readonly kind: 'not-kept' | 'locked' | 'wrong-password' | 'no-page' | 'broken' };

/** `draw` does not reject. Of tasks that wait, only the newest is worth drawing: the others are answered with null. */
export interface PageDrawer {
  readonly draw: (task: PageTask) => Promise<PageAnswer | null>;
  readonly close: () => void;
}
